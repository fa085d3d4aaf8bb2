package dev.lede.render.feed;

import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Image;
import dev.lede.core.check.Require;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.render.body.OwnHosts;
import dev.lede.render.html.HtmlWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes images for feed readers: without renditions and without attributes that control how a page loads them. What cannot be
 * an image becomes its alternative text.
 */
final class ContentImages {
    private final HtmlWriter html;
    private final ArticleUrls urls;
    private final OwnHosts ownHosts;
    private boolean inEmbed;
    private boolean inLink;

    ContentImages(HtmlWriter html, ArticleUrls urls, OwnHosts ownHosts) {
        this.html = html;
        this.urls = urls;
        this.ownHosts = ownHosts;
    }

    /** Writes the fallback of an embed: as on pages, images from other hosts than the site's become links. */
    void inEmbed(Runnable content) {
        boolean before = inEmbed;
        inEmbed = true;
        content.run();
        inEmbed = before;
    }

    /** Writes the content of a link, which cannot contain another link. */
    void inLink(Runnable content) {
        boolean before = inLink;
        inLink = true;
        content.run();
        inLink = before;
    }

    /** Returns whether {@link #write} would write anything. */
    boolean isWritten(Image image) {
        return urls.image(image.url()).isPresent() || hasAlt(image);
    }

    void write(Image image) {
        Optional<WebUrl> url = urls.image(image.url());
        if (url.isPresent() && isLoaded(image.url())) {
            image(url.get(), image.alt(), image.title(), image.size());
        } else if (url.isPresent() && !inLink) {
            html.open("a")
                    .url("href", url.get())
                    .with(hasAlt(image) ? alt(image) : url.get().value());
        } else {
            html.text(alt(image));
        }
    }

    /** Writes the poster of a video, above the text of the link to it. */
    void writePoster(@Nullable ImageSource poster, @Nullable Dimensions size) {
        if (poster == null || !isLoaded(poster)) return;
        urls.image(poster).ifPresent(url -> {
            image(url, "", null, size);
            html.open("br").empty();
        });
    }

    private boolean isLoaded(ImageSource source) {
        return !inEmbed || ownHosts.serve(source);
    }

    private void image(WebUrl url, @Nullable String alt, @Nullable String title, @Nullable Dimensions size) {
        html.open("img").image("src", url).attribute("alt", alt == null ? "" : alt);
        if (title != null) html.attribute("title", title);
        if (size != null) html.attribute("width", size.width()).attribute("height", size.height());
        html.empty();
    }

    private static boolean hasAlt(Image image) {
        return !Require.isBlank(alt(image));
    }

    private static String alt(Image image) {
        return image.alt() == null ? "" : image.alt();
    }
}
