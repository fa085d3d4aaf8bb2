/** Sample articles for tests, and example programs. */
@NullMarked
package dev.lede.examples;

import org.jspecify.annotations.NullMarked;
