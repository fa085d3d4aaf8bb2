/** From the tree of a body to markup: one session for each rendering, and one writer for each group of nodes. */
@NullMarked
package dev.lede.render.body;

import org.jspecify.annotations.NullMarked;
