/** Articles as JSON, read and written. */
@NullMarked
package dev.lede.core.json;

import org.jspecify.annotations.NullMarked;
