package dev.lede.examples.newsroom;

import dev.lede.core.url.WebUrl;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.extract.ArticleExtractor;
import java.util.Optional;

/**
 * The input of an editor on the page for imports.
 *
 * @param url the URL of the page, as entered
 * @param html the HTML of the page
 */
record ImportForm(String url, String html) {
    static final ImportForm EMPTY = new ImportForm("", "");

    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.builder().build();

    boolean isEmpty() {
        return url.isBlank() && html.isBlank();
    }

    /** Returns the draft; empty if the URL is not absolute or there is no HTML. */
    Optional<ArticleDraft> draft() {
        if (html.isBlank()) return Optional.empty();
        return WebUrl.parse(url.strip())
                .filter(WebUrl::isAbsolute)
                .filter(WebUrl::isFetchable)
                .map(page -> EXTRACTOR.extract(html, page));
    }
}
