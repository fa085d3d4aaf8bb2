/**
 * Feeds and sitemaps of articles: RSS 2.0, Atom 1.0 and JSON Feed 1.1 by {@link dev.lede.render.feed.Feeds}; sitemaps, Google
 * News sitemaps and sitemap indexes by {@link dev.lede.render.feed.Sitemaps}. Documents are written article by article, so
 * that their length is not limited by memory.
 */
@NullMarked
package dev.lede.render.feed;

import org.jspecify.annotations.NullMarked;
