/** Checks of constructor arguments. Exported to {@code dev.lede.render} only; not part of the API. */
@NullMarked
package dev.lede.core.check;

import org.jspecify.annotations.NullMarked;
