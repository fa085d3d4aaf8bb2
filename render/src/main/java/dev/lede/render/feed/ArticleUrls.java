package dev.lede.render.feed;

import dev.lede.core.Article;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.render.body.Ids;
import java.util.Optional;

/** Resolves the URLs of an article against its own, since a document is read far from the article's page. */
final class ArticleUrls {
    private final WebUrl page;
    private final Ids ids = Ids.ofPage();

    ArticleUrls(Article article) {
        this.page = article.url();
    }

    /**
     * Returns the absolute URL; mail and phone URLs stay. A link to an id leads to the article's page, where ids have a prefix.
     * Empty if the resolved URL is too long.
     */
    Optional<WebUrl> absolute(WebUrl url) {
        return page.resolve(ids.target(url));
    }

    /** Returns the absolute URL of an image; empty for a {@code data:} URL, which many feed readers do not display. */
    Optional<WebUrl> image(ImageSource source) {
        return source instanceof WebUrl url ? absolute(url) : Optional.empty();
    }
}
