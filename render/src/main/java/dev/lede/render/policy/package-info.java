/** Content security policies: the sources that the articles of a page load, and the header that allows only these. */
@NullMarked
package dev.lede.render.policy;

import org.jspecify.annotations.NullMarked;
