/**
 * Articles and bodies as plain text and as Markdown. {@link dev.lede.render.text.TextRenderer} renders both, with the
 * labels of pages.
 */
@NullMarked
package dev.lede.render.text;

import org.jspecify.annotations.NullMarked;
