/** URLs that are safe in links and as sources of images. */
@NullMarked
package dev.lede.core.url;

import org.jspecify.annotations.NullMarked;
