/**
 * Reads the exports of other content management systems: a draft for each post, and a report of what the drafts lost. The
 * content of an export never throws and is never lost in silence.
 */
@NullMarked
package dev.lede.render.archive;

import org.jspecify.annotations.NullMarked;
