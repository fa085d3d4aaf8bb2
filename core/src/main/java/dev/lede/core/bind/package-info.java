/** The connection from the model to its JSON, without a dependency on it. */
@NullMarked
package dev.lede.core.bind;

import org.jspecify.annotations.NullMarked;
