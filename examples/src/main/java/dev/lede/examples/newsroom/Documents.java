package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.render.feed.Feeds;
import dev.lede.render.feed.Sitemaps;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the documents for programs: feeds, sitemaps, {@code robots.txt}, and the other forms of an article. All of them are
 * public, so they end at the cut of an article; its page shows all, since this newsroom has no subscribers.
 */
final class Documents {
    static final String XML = "application/xml";

    /** Longer than the two days of a news sitemap, so that {@link Sitemaps#writeNews} leaves out what is too old. */
    private static final Duration NEWS = Duration.ofDays(3);

    private final Archive archive;
    private final LocalLinks links;
    private final SiteFeeds feeds;
    private final Sitemaps sitemaps;
    private final ArchiveSitemap archiveSitemap;
    private final Response robots;
    private final VersionCache<Response> feedCache = new VersionCache<>();

    /** @param base the URL of the server without a slash at the end */
    Documents(Archive archive, String base) {
        this.archive = archive;
        Site site = Pages.site(base, Locale.ENGLISH);
        links = new LocalLinks(base);
        feeds = new SiteFeeds(site);
        sitemaps = Sitemaps.builder(site).build();
        archiveSitemap = new ArchiveSitemap(archive, sitemaps, links);
        robots = Response.document("text/plain; charset=utf-8", Response.utf8("""
                User-agent: *
                Disallow: /preferences
                Disallow: /*/search

                Sitemap: %s/%s
                Sitemap: %s/%s
                """.formatted(
                        base, SitemapFiles.SITEMAP, base, SitemapFiles.NEWS)));
    }

    /** Returns the document at a path, unless it is the form of an article. */
    Optional<Response> at(String path) {
        if (path.equals("/robots.txt")) return Optional.of(robots);
        if (path.equals("/" + SitemapFiles.NEWS)) return Optional.of(news());
        Optional<Response> sitemap = archiveSitemap.at(path);
        if (sitemap.isPresent()) return sitemap;
        return feed(path);
    }

    /** Returns the form of an article at a path: that of the article and a suffix. */
    Optional<Response> form(String path) {
        for (ArticleForm form : ArticleForm.values()) {
            if (!path.endsWith(form.suffix())) continue;
            String page = path.substring(0, path.length() - form.suffix().length());
            return archive.edition(page)
                    .flatMap(edition -> archive.article(page).map(article -> article.withViews(edition.views())))
                    .map(article -> response(form, links.in(article)));
        }
        return Optional.empty();
    }

    /** The page is what search engines should list, not the form. */
    private static Response response(ArticleForm form, Article article) {
        String page = Paths.ascii(article.url().value());
        return Response.document(form.mediaType(), form.document(article))
                .with("Link", "<" + page + ">; rel=\"canonical\"")
                .with("X-Robots-Tag", "noindex");
    }

    private Optional<Response> feed(String path) {
        for (FeedFormat format : FeedFormat.values()) {
            if (path.equals("/" + format.file())) {
                return Optional.of(feed(path, format, feeds.all(), () -> archive.latest(SiteFeeds.MAX_ENTRIES)));
            }
            for (Locale language : Newsroom.LANGUAGES) {
                if (!path.equals(Pages.pathOf(language) + format.file())) continue;
                Feeds feed = feeds.in(language);
                return Optional.of(feed(path, format, feed, () -> archive.latest(language, SiteFeeds.MAX_ENTRIES)));
            }
        }
        return Optional.empty();
    }

    private Response feed(String path, FeedFormat format, Feeds feed, Supplier<List<Article>> latest) {
        return feedCache.get(path, archive.changes(), () -> {
            List<Article> articles = latest.get().stream().map(links::in).toList();
            return Response.document(format.mediaType(), format.document(feed, articles));
        });
    }

    /** Not cached, since articles leave it without a change. */
    private Response news() {
        OffsetDateTime since = OffsetDateTime.now(ZoneOffset.UTC).minus(NEWS);
        return Response.document(
                XML,
                SitemapFiles.news(
                        sitemaps, archive.publishedSince(since).map(links::in).iterator()));
    }
}
