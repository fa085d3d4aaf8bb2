package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
import dev.lede.core.body.Image;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Text;
import dev.lede.core.url.WebUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as it stands in a list: the picture of its lead, and its headline. */
public final class Teaser {
    private Teaser() {}

    /**
     * The link to an article.
     *
     * @param article the article
     * @param url where its page is
     * @return a link with the picture of the lead, if it has one
     */
    public static Block of(Article article, WebUrl url) {
        return new RelatedLink(url, picture(article), List.of(new Text(article.headline())));
    }

    /** The picture of the lead. It says nothing beside the headline that links to the same page. */
    private static @Nullable Image picture(Article article) {
        if (article.leadMedia() == null) return null;
        for (Block block : article.leadMedia().children()) {
            if (block instanceof Image image) {
                return image.withAlt("").withTitle(null);
            }
        }
        return null;
    }
}
