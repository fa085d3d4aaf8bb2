/** Teasers: the entries of articles in lists, on a front, in a section or among the results of a search. */
@NullMarked
package dev.lede.render.teaser;

import org.jspecify.annotations.NullMarked;
