/** How the model reaches its JSON without depending on it. */
@NullMarked
package dev.lede.core.bind;

import org.jspecify.annotations.NullMarked;
