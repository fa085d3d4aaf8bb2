/**
 * Pages with holes: bytes that are rendered once, and between them parts that pages share, or that differ by reader or over
 * time. {@code P} is the type of a reader's preferences everywhere.
 */
@NullMarked
package dev.lede.render.holes;

import org.jspecify.annotations.NullMarked;
