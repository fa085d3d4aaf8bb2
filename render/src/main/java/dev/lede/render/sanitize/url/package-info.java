/** URLs of untrusted HTML: which are accepted, what they are resolved against, and what they reveal. */
@NullMarked
package dev.lede.render.sanitize.url;

import org.jspecify.annotations.NullMarked;
