/** Builds the blocks and inlines of a body from the tree of kept elements. */
@NullMarked
package dev.lede.render.sanitize.build;

import org.jspecify.annotations.NullMarked;
