/** The labels that a page adds to its article, in the language of the article, or in English if it has no messages. */
@NullMarked
package dev.lede.render.labels;

import org.jspecify.annotations.NullMarked;
