/** Splits an export of WordPress, which is rarely well-formed, into elements that an XML parser accepts. */
@NullMarked
package dev.lede.render.archive.wxr;

import org.jspecify.annotations.NullMarked;
