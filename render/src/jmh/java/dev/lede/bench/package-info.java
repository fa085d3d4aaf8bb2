/** Measures Lede beside other libraries: {@code docs/performance.md}. Not part of any artifact. */
@NullMarked
package dev.lede.bench;

import org.jspecify.annotations.NullMarked;
