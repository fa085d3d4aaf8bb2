/** The body of an article as an immutable tree of blocks and inlines, independent of HTML. */
@NullMarked
package dev.lede.core.body;

import org.jspecify.annotations.NullMarked;
