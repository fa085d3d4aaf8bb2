/** The words that a page adds to its article, in the language of the article or of the host's messages. */
@NullMarked
package dev.lede.render.labels;

import org.jspecify.annotations.NullMarked;
