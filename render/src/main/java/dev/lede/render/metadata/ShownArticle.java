package dev.lede.render.metadata;

import dev.lede.core.Article;
import dev.lede.core.url.WebUrl;

/**
 * The article that a page shows, as metadata describes it.
 *
 * @param article the article; its preview, if the page shows no more
 * @param canonical the canonical URL, which is absolute
 * @param languageTag the tag of the article's language
 * @param words the number of words of the body, up to its cut
 * @param isPreview whether the page ends at the article's cut, and only subscribers can read the rest
 */
public record ShownArticle(Article article, WebUrl canonical, String languageTag, int words, boolean isPreview) {}
