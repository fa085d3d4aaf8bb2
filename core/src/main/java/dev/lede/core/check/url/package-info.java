/**
 * Checks of URLs in constructor arguments. Separate from {@code core.check}, which {@code core.url} depends on.
 * Exported to {@code dev.lede.render} only; not part of the API.
 */
@NullMarked
package dev.lede.core.check.url;

import org.jspecify.annotations.NullMarked;
