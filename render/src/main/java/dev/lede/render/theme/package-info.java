/**
 * The values of a theme: colours by day and by night, their contrast, font stacks and lengths, with the defaults that the
 * stylesheet holds.
 */
@NullMarked
package dev.lede.render.theme;

import org.jspecify.annotations.NullMarked;
