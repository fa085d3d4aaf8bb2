/** An article and its parts (contributors, sections, sources, share links), and the site that publishes it. */
@NullMarked
package dev.lede.core;

import org.jspecify.annotations.NullMarked;
