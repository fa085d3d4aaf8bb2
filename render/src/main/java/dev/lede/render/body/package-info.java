/** Renders bodies to HTML: one session for each rendering, and one writer for each group of node types. */
@NullMarked
package dev.lede.render.body;

import org.jspecify.annotations.NullMarked;
