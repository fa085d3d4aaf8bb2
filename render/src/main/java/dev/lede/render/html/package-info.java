/**
 * Safe markup: {@link dev.lede.render.html.Html} holds it, {@link dev.lede.render.html.HtmlWriter} writes it, and a {@link
 * dev.lede.render.html.BlockOverride} writes a host's own markup for one type of block. This package depends neither on the
 * pages of articles nor on a parser.
 */
@NullMarked
package dev.lede.render.html;

import org.jspecify.annotations.NullMarked;
