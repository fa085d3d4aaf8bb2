package dev.lede.render.feed;

/** The XML namespaces of feeds and sitemaps, with their usual prefixes. */
enum Namespace {
    /** RFC 4287. */
    ATOM("atom", "http://www.w3.org/2005/Atom"),
    /** RSS 1.0 content module, whose {@code encoded} is the full text of an item. */
    CONTENT("content", "http://purl.org/rss/1.0/modules/content/"),
    /** Dublin Core, elements 1.1. */
    DC("dc", "http://purl.org/dc/elements/1.1/"),
    /** Google's image extension of sitemaps. */
    IMAGE("image", "http://www.google.com/schemas/sitemap-image/1.1"),
    /** Media RSS. The slash at the end is part of the name. */
    MEDIA("media", "http://search.yahoo.com/mrss/"),
    /** Google's news extension of sitemaps. */
    NEWS("news", "http://www.google.com/schemas/sitemap-news/0.9"),
    /** The sitemap protocol. */
    SITEMAP("sitemap", "http://www.sitemaps.org/schemas/sitemap/0.9"),
    /** XHTML, for the alternates of a sitemap. */
    XHTML("xhtml", "http://www.w3.org/1999/xhtml");

    final String prefix;
    final String uri;

    Namespace(String prefix, String uri) {
        this.prefix = prefix;
        this.uri = uri;
    }
}
