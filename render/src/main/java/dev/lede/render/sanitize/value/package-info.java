/** Parses and cleans single values, independent of their element: text, CSS declarations, {@code srcset} candidates. */
@NullMarked
package dev.lede.render.sanitize.value;

import org.jspecify.annotations.NullMarked;
