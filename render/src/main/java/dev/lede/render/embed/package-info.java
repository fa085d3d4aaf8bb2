/**
 * The sites whose films, posts and sounds may stand in articles: how their addresses look, and where their players are. It
 * serves both the sanitizer, which knows them again, and the renderer, which shows them.
 */
@NullMarked
package dev.lede.render.embed;

import org.jspecify.annotations.NullMarked;
