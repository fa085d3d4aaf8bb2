/**
 * The providers whose videos, posts and audio can be embedded in articles: the forms of their URLs, and their players. The
 * sanitizer uses them to recognize embeds, the renderer to load players.
 */
@NullMarked
package dev.lede.render.embed;

import org.jspecify.annotations.NullMarked;
