/**
 * Drafts of articles: what an export or a page of another site says about an article, often incomplete, with the origin
 * of each value. A {@link dev.lede.render.draft.ArticleDraft} becomes an article when nothing that is required is
 * missing.
 */
@NullMarked
package dev.lede.render.draft;

import org.jspecify.annotations.NullMarked;
