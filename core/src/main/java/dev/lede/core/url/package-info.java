/** Addresses that are safe to follow, and sources that are safe to show. */
@NullMarked
package dev.lede.core.url;

import org.jspecify.annotations.NullMarked;
