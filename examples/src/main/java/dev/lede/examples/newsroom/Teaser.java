package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
import dev.lede.core.body.Image;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Text;
import dev.lede.core.url.WebUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of an article in a list: the image of its lead media, and its headline. */
public final class Teaser {
    private Teaser() {}

    /**
     * Returns a link to an article.
     *
     * @param article the article
     * @param url the URL of its page
     * @return a link with the first image of the lead media, if there is one
     */
    public static Block of(Article article, WebUrl url) {
        return new RelatedLink(url, image(article), List.of(new Text(article.headline())));
    }

    /** The image has no alternative text: the headline in the same link is enough. */
    private static @Nullable Image image(Article article) {
        if (article.leadMedia() == null) return null;
        for (Block block : article.leadMedia().children()) {
            if (block instanceof Image image) {
                return image.withAlt("").withTitle(null);
            }
        }
        return null;
    }
}
