/** The implementation of the JSON binding for the host's Jackson. */
@NullMarked
package dev.lede.core.json.binding;

import org.jspecify.annotations.NullMarked;
