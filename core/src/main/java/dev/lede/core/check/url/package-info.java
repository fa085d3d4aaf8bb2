/** The checks of URLs that constructors share. Not exported, and apart from the other checks, which URLs need. */
@NullMarked
package dev.lede.core.check.url;

import org.jspecify.annotations.NullMarked;
