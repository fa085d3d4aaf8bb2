/**
 * Renders articles as HTML: complete pages, fragments for pages of the host, and the components of a page.
 *
 * <p>An {@link dev.lede.render.ArticleRenderer} is built once per site and shared between threads. It renders an {@link
 * dev.lede.render.ArticlePage} once, which is then served to many readers. A {@link dev.lede.render.BodyRenderer} renders
 * the body alone; hosts can override its markup for each type of block.
 */
@NullMarked
package dev.lede.render;

import org.jspecify.annotations.NullMarked;
