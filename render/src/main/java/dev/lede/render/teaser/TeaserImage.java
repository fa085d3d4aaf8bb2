package dev.lede.render.teaser;

import dev.lede.core.Article;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Video;
import dev.lede.core.url.ImageSource;
import dev.lede.render.body.OwnHosts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the image of a teaser: the first one of the lead media. Posters of videos count. In an embed, only images from the
 * site's own hosts count, since others would reveal the reader to the provider (decision 014).
 */
public final class TeaserImage {
    private final OwnHosts ownHosts;

    /** @param ownHosts the hosts of the site */
    public TeaserImage(OwnHosts ownHosts) {
        this.ownHosts = ownHosts;
    }

    /**
     * Returns the image, without alternative text and title: the headline beside it is enough, and would be announced twice.
     * Null if the lead media has none.
     */
    public @Nullable Image of(Article article) {
        return article.leadMedia() == null ? null : first(article.leadMedia(), false);
    }

    private @Nullable Image first(Node node, boolean inEmbed) {
        if (node instanceof Image image) return inEmbed && !ownHosts.serve(image) ? null : decorative(image);
        if (node instanceof Video video && video.poster() != null && (!inEmbed || ownHosts.serve(video.poster()))) {
            return poster(video, video.poster());
        }
        if (isText(node)) return null;
        List<? extends Node> contents = node instanceof Figure figure ? figure.children() : node.contents();
        for (int at = 0; at < contents.size(); at++) {
            Image found = first(contents.get(at), inEmbed || node instanceof Embed);
            if (found != null) return found;
        }
        return null;
    }

    /** Images in lines of text and beside links are small. */
    private static boolean isText(Node node) {
        return node instanceof Paragraph || node instanceof Heading || node instanceof RelatedLink;
    }

    private static Image decorative(Image image) {
        return new Image(image.url(), "", null, image.size(), image.renditions());
    }

    private static Image poster(Video video, ImageSource poster) {
        return new Image(poster, "", null, video.size(), List.of());
    }
}
