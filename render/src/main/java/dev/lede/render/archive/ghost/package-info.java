/** Reads what Ghost's two editors store, Lexical and Mobiledoc, and writes it as the HTML that Ghost makes of it. */
@NullMarked
package dev.lede.render.archive.ghost;

import org.jspecify.annotations.NullMarked;
