/**
 * Finds the article on any web page: headline, byline, dates and other metadata, and the body, sanitized. The result is
 * an {@link dev.lede.render.draft.ArticleDraft}.
 */
@NullMarked
package dev.lede.render.extract;

import org.jspecify.annotations.NullMarked;
