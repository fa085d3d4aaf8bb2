/** Sample articles to test against, and programs that show Lede at work. */
@NullMarked
package dev.lede.examples;

import org.jspecify.annotations.NullMarked;
