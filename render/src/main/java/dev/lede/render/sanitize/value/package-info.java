/**
 * Reads single values, without knowing the element they belong to: texts, CSS declarations, {@code srcset} candidates.
 */
@NullMarked
package dev.lede.render.sanitize.value;

import org.jspecify.annotations.NullMarked;
