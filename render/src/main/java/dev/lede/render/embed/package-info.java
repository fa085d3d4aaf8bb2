/**
 * The providers whose videos, posts, audio, charts and maps can be embedded in articles: the forms of their URLs, and their players. The
 * sanitizer uses them to recognize embeds, the renderer to load players.
 */
@NullMarked
package dev.lede.render.embed;

import org.jspecify.annotations.NullMarked;
