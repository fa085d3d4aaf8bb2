/**
 * The values of a theme and their validation: colours by day and by night, their contrast, fonts and lengths. The defaults
 * are those of the stylesheet.
 */
@NullMarked
package dev.lede.render.theme;

import org.jspecify.annotations.NullMarked;
