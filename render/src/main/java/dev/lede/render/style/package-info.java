/** The stylesheet in groups, of which a page contains those that its content needs. */
@NullMarked
package dev.lede.render.style;

import org.jspecify.annotations.NullMarked;
