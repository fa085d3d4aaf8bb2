package dev.lede.render.body;

import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Rendition;
import dev.lede.core.check.Require;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.style.StyleGroup;
import dev.lede.render.style.UsedStyles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes images with their renditions, and with the attributes that defer loading and protect the reader's privacy. */
final class ImageWriter {
    private final HtmlWriter html;
    private final OwnHosts ownHosts;
    private final ColumnWidths widths;
    private final UsedStyles styles;
    private boolean atTop;
    private boolean inEmbed;
    private boolean inLink;

    /** The {@code sizes} of images that fill their container; null where images have their own width. */
    private @Nullable String sizes;

    ImageWriter(HtmlWriter html, OwnHosts ownHosts, ColumnWidths widths, UsedStyles styles) {
        this.html = html;
        this.ownHosts = ownHosts;
        this.widths = widths;
        this.styles = styles;
    }

    /** Writes content whose first image is loaded at once, with high priority. */
    void atTop(Runnable content) {
        atTop = true;
        content.run();
        atTop = false;
    }

    /** Writes content whose images fill a container of the given width. */
    void placed(String sizes, Runnable content) {
        String before = this.sizes;
        this.sizes = sizes;
        content.run();
        this.sizes = before;
    }

    /** Writes the content of a figure. A figure inside another block is never wider than the column. */
    void placed(Figure.Placement placement, boolean outermost, Runnable content) {
        if (outermost && placement == Figure.Placement.WIDE) placed(widths.wide(), content);
        else if (outermost && placement == Figure.Placement.FULL) placed(widths.full(), content);
        else if (sizes != null || placement == Figure.Placement.COLUMN) content.run();
        else placed(outermost ? widths.side() : widths.column(), content);
    }

    ColumnWidths widths() {
        return widths;
    }

    /** Writes the fallback of an embed: images from other hosts than the site's become links. */
    void inEmbed(Runnable content) {
        boolean before = inEmbed;
        inEmbed = true;
        content.run();
        inEmbed = before;
    }

    /** Writes the content of a link, which cannot contain another link: images that are not loaded become text. */
    void inLink(Runnable content) {
        boolean before = inLink;
        inLink = true;
        content.run();
        inLink = before;
    }

    boolean isInLink() {
        return inLink;
    }

    boolean isInEmbed() {
        return inEmbed;
    }

    /** Returns whether an image is written as an image, not as a link. */
    boolean isLoaded(Image image) {
        return !inEmbed || ownHosts.serve(image);
    }

    void writePoster(ImageSource poster) {
        if (!inEmbed || ownHosts.serve(poster)) html.image("poster", poster);
    }

    void write(Image image) {
        if (isLoaded(image)) writeImage(image);
        else writeLink(image);
    }

    /** Writes a link to the image instead of the image: loading it would reveal the reader to its host. */
    private void writeLink(Image image) {
        if (!inLink && image.url() instanceof WebUrl url)
            html.open("a").url("href", url).attribute("rel", "noopener").with(linkText(image));
        else html.text(linkText(image));
    }

    private static String linkText(Image image) {
        if (image.alt() != null && !Require.isBlank(image.alt())) return image.alt();
        String url = image.url().value();
        String file = url.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        return file.isEmpty() ? url : file;
    }

    private void writeImage(Image image) {
        if (isAlike(image.renditions())) {
            img(image, image.renditions());
            return;
        }
        Map<Choice, List<Rendition>> choices = choices(image.renditions());
        List<Rendition> plain = choices.getOrDefault(plainChoice(choices), List.of());
        choices.values().remove(plain);
        if (choices.isEmpty()) img(image, plain);
        else
            html.open("picture").with(() -> {
                choices.forEach((choice, renditions) -> source(choice, renditions, image));
                img(image, plain);
            });
    }

    private void source(Choice choice, List<Rendition> renditions, Image image) {
        html.open("source");
        if (choice.media() != null) html.attribute("media", choice.media());
        if (choice.type() != null) html.attribute("type", choice.type());
        srcset(renditions, image);
        html.empty();
    }

    private void img(Image image, List<Rendition> plain) {
        html.open("img");
        html.image("src", image.url());
        if (!plain.isEmpty()) srcset(plain, image);
        html.attribute("alt", image.alt() == null ? "" : image.alt());
        // A missing alternative text differs from alt="", which declares the image decorative.
        if (image.alt() == null) html.attribute("data-lede-alt", "unknown");
        if (image.title() != null) html.attribute("title", image.title());
        size(image.size());
        loading();
        // The host of the image must not learn which article the reader has open.
        html.attribute("referrerpolicy", "no-referrer");
        html.empty();
    }

    private void size(@Nullable Dimensions size) {
        if (size == null) {
            styles.add(StyleGroup.RARE);
            html.attribute("class", "lede-unsized");
        } else html.attribute("width", size.width()).attribute("height", size.height());
    }

    private void loading() {
        if (atTop) html.attribute("fetchpriority", "high");
        else html.attribute("loading", "lazy").attribute("decoding", "async");
        atTop = false;
    }

    private void srcset(List<Rendition> renditions, Image image) {
        html.srcset(renditions);
        if (renditions.get(0).width() == null) return;
        html.attribute("sizes", sizes == null ? widths.column(image.size()) : sizes);
    }

    /** The conditions of a {@code source}. Widths and densities cannot be mixed in one {@code srcset}. */
    private record Choice(@Nullable String media, @Nullable String type, boolean byWidth) {
        static Choice of(Rendition rendition) {
            return new Choice(rendition.media(), rendition.type(), rendition.width() != null);
        }

        boolean isPlain() {
            return media == null && type == null;
        }
    }

    /** Returns whether the renditions make one {@code srcset} without conditions, as most do. */
    private static boolean isAlike(List<Rendition> renditions) {
        for (Rendition rendition : renditions) {
            if (rendition.media() != null || rendition.type() != null) return false;
            if ((rendition.width() == null) != (renditions.get(0).width() == null)) return false;
        }
        return true;
    }

    private static Map<Choice, List<Rendition>> choices(List<Rendition> renditions) {
        Map<Choice, List<Rendition>> choices = new LinkedHashMap<>();
        for (Rendition rendition : renditions) {
            choices.computeIfAbsent(Choice.of(rendition), choice -> new ArrayList<>())
                    .add(rendition);
        }
        return choices;
    }

    /** Returns the choice that is written on the {@code img} element itself: the last one without conditions. */
    private static @Nullable Choice plainChoice(Map<Choice, List<Rendition>> choices) {
        Choice plain = null;
        for (Choice choice : choices.keySet()) if (choice.isPlain()) plain = choice;
        return plain;
    }
}
