/** Reads and writes articles as JSON. */
@NullMarked
package dev.lede.core.json;

import org.jspecify.annotations.NullMarked;
