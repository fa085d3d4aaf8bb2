/** The formats of articles from outside: JSON as a tree, HTML that is written for the sanitizer. */
@NullMarked
package dev.lede.render.source;

import org.jspecify.annotations.NullMarked;
