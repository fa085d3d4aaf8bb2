/** From HTML as text to a parsed document, within limits; the report that all later steps write to. */
@NullMarked
package dev.lede.render.sanitize.parse;

import org.jspecify.annotations.NullMarked;
