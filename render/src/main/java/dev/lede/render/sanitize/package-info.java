/**
 * Sanitizes untrusted HTML into a {@link dev.lede.core.body.Body} and reports what it removes. docs/design.md draws
 * the steps.
 *
 * <p>Text keeps its order, except where the tree has a fixed place: a {@code figcaption} follows its content, the foot of a
 * table its rows, and a {@code summary} precedes its details.
 */
@NullMarked
package dev.lede.render.sanitize;

import org.jspecify.annotations.NullMarked;
