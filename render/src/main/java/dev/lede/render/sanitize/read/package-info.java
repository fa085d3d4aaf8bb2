/**
 * From a parsed document to the tree of kept elements: what each element and attribute means, what is allowed, and what is reported.
 */
@NullMarked
package dev.lede.render.sanitize.read;

import org.jspecify.annotations.NullMarked;
