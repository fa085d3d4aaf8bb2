package dev.lede.render.feed;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Sitemaps} wrote, and how many articles it left out.
 *
 * @param urls the number of articles in the document; if it is 0, the document is not valid by the schema of sitemaps, although
 *     search engines accept it
 * @param tooOld the number of articles left out of a news sitemap because they were published more than two days ago
 * @param undated the number of articles left out of a news sitemap because their date of publication is unknown
 * @param tooLong the number of articles left out because their URL has more than 2,047 characters, percent-encoded, or their
 *     entry takes more than 1 MiB
 * @param lastModified the latest date of the articles in the document; null if none is known
 */
public record SitemapResult(
        int urls,
        int tooOld,
        int undated,
        int tooLong,
        @Nullable OffsetDateTime lastModified) {}
