/** The metadata of an article's page: for browsers, search engines (schema.org) and social networks (Open Graph). */
@NullMarked
package dev.lede.render.metadata;

import org.jspecify.annotations.NullMarked;
