package dev.lede.render.feed;

import static dev.lede.render.feed.Namespace.SITEMAP;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.check.Require;
import dev.lede.render.metadata.Rfc3339;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the sitemaps of a site: of all articles, of the news of two days, and the index of several sitemaps. Immutable and
 * thread-safe.
 *
 * <p>A sitemap has limits. The document ends before it exceeds them, and the other articles stay in the iterator, for the next
 * document. No exception is thrown, since a part of the document is already written when a limit is reached:
 *
 * <pre>{@code
 * Sitemaps sitemaps = Sitemaps.builder(site).build();
 * List<SitemapFile> files = new ArrayList<>();
 * while (articles.hasNext()) {
 *     String name = "sitemap-" + (files.size() + 1) + ".xml";
 *     try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
 *         SitemapResult result = sitemaps.write(articles, out);
 *         files.add(SitemapFile.of("/" + name).withLastModified(result.lastModified()));
 *     }
 * }
 * }</pre>
 *
 * <p>Articles are taken from the iterator and written one at a time. All documents are in UTF-8, with the media type {@code
 * application/xml}; their URLs are absolute and percent-encoded.
 */
public final class Sitemaps {
    /** The maximum number of articles in a sitemap, and of sitemaps in an index (sitemaps.org, protocol). */
    public static final int MAX_URLS = 50_000;

    /** The maximum number of articles in a news sitemap (Google Search Central, news sitemaps). */
    public static final int MAX_NEWS_URLS = 1_000;

    /** The age from which an article is not listed in a news sitemap (Google Search Central, news sitemaps). */
    private static final Duration NEWS_AGE = Duration.ofDays(2);

    private final Site site;
    private final Clock clock;
    private final String publication;

    private Sitemaps(Builder builder) {
        site = builder.site;
        clock = builder.clock;
        publication = builder.publication;
    }

    /**
     * Returns a builder.
     *
     * @param site the site that publishes the articles
     * @return the builder
     */
    public static Builder builder(Site site) {
        return new Builder(site);
    }

    /**
     * Writes a sitemap (sitemaps.org) with the date of the last change of each article, its translations as {@code xhtml:link}
     * and its images, at most 1,000, as {@code image:image}. It ends after {@value #MAX_URLS} articles, or when less than 1 MiB
     * of the 50 MiB is left; the other articles stay in the iterator.
     *
     * @param articles the articles, without null
     * @param out the stream, which stays open
     * @return the number of articles written and left out
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public SitemapResult write(Iterator<Article> articles, OutputStream out) {
        Incoming incoming = Incoming.previews(articles);
        Output output = new Output(Objects.requireNonNull(out, "out"));
        return SitemapWriter.write(output, incoming, site);
    }

    /**
     * Writes a Google News sitemap of the articles that were published in the last two days; others are left out and counted. It
     * ends after {@value #MAX_NEWS_URLS} articles; the others stay in the iterator. If no article is recent, the document is
     * empty, which search engines accept.
     *
     * @param articles the articles, without null, in any order
     * @param out the stream, which stays open
     * @return the number of articles written and left out
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public SitemapResult writeNews(Iterator<Article> articles, OutputStream out) {
        Incoming incoming = Incoming.previews(articles);
        Output output = new Output(Objects.requireNonNull(out, "out"));
        Instant since = clock.instant().minus(NEWS_AGE);
        return SitemapWriter.writeNews(output, incoming, site, publication, since);
    }

    /**
     * Writes a sitemap index (sitemaps.org).
     *
     * @param sitemaps the sitemaps, 1..{@value #MAX_URLS}
     * @param out the stream, which stays open
     * @throws IllegalArgumentException if there are none or too many, naming their number, or if a URL has more than 2,047
     *     characters when it is absolute and percent-encoded, naming the URL; nothing is written then
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void writeIndex(List<SitemapFile> sitemaps, OutputStream out) {
        List<SitemapFile> files = Require.list(sitemaps, "sitemaps");
        Require.range(files.size(), 1, MAX_URLS, "the number of sitemaps");
        List<String> urls = files.stream().map(this::url).toList();
        XmlWriter xml = new XmlWriter(new Output(Objects.requireNonNull(out, "out")));
        xml.open("sitemapindex").declareDefault(SITEMAP).with(() -> {
            for (int at = 0; at < urls.size(); at++) {
                file(xml, urls.get(at), files.get(at).lastModified());
            }
            xml.line();
        });
        xml.flush();
    }

    private String url(SitemapFile file) {
        String url = AsciiUrl.of(SiteUrls.absolute(site, file.url()));
        Require.that(url.length() <= UrlSet.MAX_LOC, "url", "longer than " + UrlSet.MAX_LOC + " characters", url);
        return url;
    }

    private static void file(XmlWriter xml, String url, @Nullable OffsetDateTime lastModified) {
        xml.line();
        xml.open("sitemap").with(() -> {
            xml.open("loc").with(url);
            if (lastModified != null) xml.open("lastmod").with(Rfc3339.of(lastModified));
        });
    }

    /** Builds {@link Sitemaps}. Each setter documents its default. Not thread-safe. */
    public static final class Builder {
        private final Site site;
        private Clock clock = Clock.systemUTC();
        private String publication;

        private Builder(Site site) {
            this.site = Objects.requireNonNull(site, "site");
            this.publication = site.name();
        }

        /**
         * Sets the clock that determines which articles a news sitemap contains. Default: the system clock in UTC.
         *
         * @param clock the clock
         * @return this
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets the name of the publication in news sitemaps. It must be the name that news.google.com displays, without anything
         * in parentheses. Default: the name of the site.
         *
         * @param publication one line
         * @return this
         * @throws IllegalArgumentException if the name is blank or has line breaks; the message contains it
         */
        public Builder publication(String publication) {
            this.publication = Require.line(publication, "publication");
            return this;
        }

        /**
         * Builds the sitemaps.
         *
         * @return the sitemaps
         */
        public Sitemaps build() {
            return new Sitemaps(this);
        }
    }
}
