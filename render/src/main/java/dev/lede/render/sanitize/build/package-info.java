/** From the tree of kept elements to the blocks and inlines of a body. */
@NullMarked
package dev.lede.render.sanitize.build;

import org.jspecify.annotations.NullMarked;
