/** An article and what it is made of: people, sections, sources, share links, and the site that publishes it. */
@NullMarked
package dev.lede.core;

import org.jspecify.annotations.NullMarked;
