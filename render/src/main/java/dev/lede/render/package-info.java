/**
 * Articles as HTML: whole pages, fragments for the pages of others, and the components of both.
 *
 * <p>{@link dev.lede.render.ArticleRenderer} is built once and shared by all threads; {@link dev.lede.render.ArticlePage}
 * is what it makes: rendered once, served many times. {@link dev.lede.render.BodyRenderer} turns the tree into markup with
 * {@link dev.lede.render.html.HtmlWriter}, and is where hosts put their own markup for a block.
 */
@NullMarked
package dev.lede.render;

import org.jspecify.annotations.NullMarked;
