/**
 * What {@link dev.lede.render.sanitize.BodySanitizer} returns: the body, what was removed from the HTML and why, and what an editor
 * should look at.
 */
@NullMarked
package dev.lede.render.sanitize.report;

import org.jspecify.annotations.NullMarked;
