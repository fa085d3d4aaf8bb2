/** URLs of untrusted HTML: the allowed hosts, tracking parameters, and hosts that mislead readers. */
@NullMarked
package dev.lede.render.sanitize.url;

import org.jspecify.annotations.NullMarked;
