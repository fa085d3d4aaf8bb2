package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.examples.newsroom.ArticleForm;
import dev.lede.examples.newsroom.FeedFormat;
import dev.lede.examples.newsroom.SiteFeeds;
import dev.lede.examples.newsroom.SitemapFiles;
import dev.lede.render.feed.Feeds;
import dev.lede.render.feed.Sitemaps;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes the documents of the static site that are not pages: feeds, sitemaps and the other forms of the articles. */
final class SiteDocuments {
    private final SiteFolder folder;
    private final SiteUrl url;
    private final SiteFeeds feeds;
    private final Sitemaps sitemaps;

    SiteDocuments(SiteFolder folder, SiteUrl url) {
        this.folder = folder;
        this.url = url;
        Site site = SampleArticles.site(
                url.of(""), url.of("%s/index.html"), url.of("pictures/logo.svg"), "https://lakepost.example/search");
        feeds = new SiteFeeds(site);
        sitemaps = Sitemaps.builder(site).build();
    }

    SiteFeeds feeds() {
        return feeds;
    }

    /** Writes the feed of a language. */
    void writeFeed(Locale language, List<Article> latest) {
        write(SiteFeeds.directory(language), feeds.in(language), latest);
    }

    /** Writes the feed of all articles. */
    void writeFeed(List<Article> latest) {
        write("", feeds.all(), latest);
    }

    private void write(String directory, Feeds feed, List<Article> latest) {
        List<Article> entries = latest.subList(0, Math.min(latest.size(), SiteFeeds.MAX_ENTRIES));
        for (FeedFormat format : FeedFormat.values()) {
            folder.write(directory + format.file(), format.document(feed, entries));
        }
    }

    /** Writes the forms of an article beside its page. */
    void writeForms(String page, Article article) {
        for (ArticleForm form : ArticleForm.values()) {
            folder.write(page + form.suffix(), form.document(article));
        }
    }

    /**
     * Writes the sitemaps, and {@code robots.txt}, which names them. Search engines only read that of the root directory of a
     * host; for a site in another directory, submit the sitemaps to them.
     */
    void writeSitemaps(List<Article> latest) {
        SitemapFiles.of(sitemaps, latest.iterator()).forEach(folder::write);
        folder.write(SitemapFiles.NEWS, SitemapFiles.news(sitemaps, latest.iterator()));
        String robots = """
                User-agent: *
                Allow: /

                Sitemap: %s
                Sitemap: %s
                """.formatted(url.of(SitemapFiles.SITEMAP), url.of(SitemapFiles.NEWS));
        folder.write("robots.txt", robots.getBytes(StandardCharsets.UTF_8));
    }
}
