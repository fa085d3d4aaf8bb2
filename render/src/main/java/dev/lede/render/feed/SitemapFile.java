package dev.lede.render.feed;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sitemap that a sitemap index lists.
 *
 * @param url the URL of the document; a relative one is resolved against the URL of the site
 * @param lastModified the date of its last change, such as {@link SitemapResult#lastModified}; null if unknown
 */
public record SitemapFile(WebUrl url, @Nullable OffsetDateTime lastModified) {
    /**
     * Checks the URL and the date.
     *
     * @throws IllegalArgumentException if the URL is a mail or phone URL, the year is not 1..9999, or the offset has seconds;
     *     the message contains the value
     */
    public SitemapFile {
        RequireUrl.fetchable(Objects.requireNonNull(url, "url"), "the URL of a sitemap");
        if (lastModified != null) {
            Require.range(lastModified.getYear(), 1, 9999, "the year of lastModified");
            boolean isExpressible = lastModified.getOffset().getTotalSeconds() % 60 == 0;
            Require.that(isExpressible, "lastModified", "the offset has seconds", lastModified.toString());
        }
    }

    /**
     * Returns a sitemap whose last change is unknown.
     *
     * @param url the URL of the document
     * @return the sitemap
     * @throws IllegalArgumentException if the URL is invalid or a mail or phone URL; the message contains it
     */
    public static SitemapFile of(String url) {
        return new SitemapFile(WebUrl.of(Objects.requireNonNull(url, "url")), null);
    }

    /**
     * Returns a copy with the given date of the last change.
     *
     * @param lastModified the date; null if unknown
     * @return the copy
     * @throws IllegalArgumentException if the year is not 1..9999, or the offset has seconds; the message contains the date
     */
    public SitemapFile withLastModified(@Nullable OffsetDateTime lastModified) {
        return new SitemapFile(url, lastModified);
    }
}
