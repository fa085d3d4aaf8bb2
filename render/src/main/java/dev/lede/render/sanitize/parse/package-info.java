/** Parses HTML within limits. Contains the report of one call, which all later steps write to. */
@NullMarked
package dev.lede.render.sanitize.parse;

import org.jspecify.annotations.NullMarked;
