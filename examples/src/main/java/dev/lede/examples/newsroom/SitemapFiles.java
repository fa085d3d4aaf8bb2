package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.render.feed.SitemapFile;
import dev.lede.render.feed.SitemapResult;
import dev.lede.render.feed.Sitemaps;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sitemap of a site, in as many files as its limits require. */
public final class SitemapFiles {
    /** The file that {@code robots.txt} names. */
    public static final String SITEMAP = "sitemap.xml";

    /** The sitemap for Google News. */
    public static final String NEWS = "news-sitemap.xml";

    private SitemapFiles() {}

    /**
     * Writes the sitemap of all articles.
     *
     * @param sitemaps the options
     * @param articles the articles; only one of them is in memory at a time
     * @return the documents by their file names, directly below the URL of the site: {@value #SITEMAP}, which is an index if
     *     more are needed, and these
     */
    public static Map<String, byte[]> of(Sitemaps sitemaps, Iterator<Article> articles) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<SitemapFile> listed = new ArrayList<>();
        do {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            SitemapResult result = sitemaps.write(articles, document);
            String name = "sitemap-" + (listed.size() + 1) + ".xml";
            listed.add(SitemapFile.of(name).withLastModified(result.lastModified()));
            files.put(name, document.toByteArray());
        } while (articles.hasNext());
        if (files.size() == 1) return Map.of(SITEMAP, files.values().iterator().next());
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        sitemaps.writeIndex(listed, index);
        files.put(SITEMAP, index.toByteArray());
        return files;
    }

    /**
     * Writes the sitemap for Google News.
     *
     * @param sitemaps the options
     * @param articles articles of any age
     * @return the document; without entries if no article was published in the last two days
     */
    public static byte[] news(Sitemaps sitemaps, Iterator<Article> articles) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        sitemaps.writeNews(articles, document);
        return document.toByteArray();
    }
}
