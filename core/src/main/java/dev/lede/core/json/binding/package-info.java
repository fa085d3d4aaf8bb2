/** The JSON of the model for a host's Jackson. */
@NullMarked
package dev.lede.core.json.binding;

import org.jspecify.annotations.NullMarked;
