/**
 * The result of a {@link dev.lede.render.sanitize.BodySanitizer}: the body, the removals and the notices.
 */
@NullMarked
package dev.lede.render.sanitize.report;

import org.jspecify.annotations.NullMarked;
