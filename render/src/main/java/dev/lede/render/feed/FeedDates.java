package dev.lede.render.feed;

import dev.lede.core.Article;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The dates of feeds and sitemaps. */
final class FeedDates {
    private FeedDates() {}

    /** Returns a date of RFC 822 with four digits of the year, as RSS requires: {@code Sat, 28 Feb 2026 08:04:00 +0400}. */
    static String rfc822(OffsetDateTime date) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(date);
    }

    /** Returns the date of the last change of an article; null if it is unknown. */
    static @Nullable OffsetDateTime changed(Article article) {
        return article.updated() == null ? article.published() : article.updated();
    }

    /** Returns the later of two dates, of which each may be null for unknown. */
    static @Nullable OffsetDateTime later(@Nullable OffsetDateTime one, @Nullable OffsetDateTime other) {
        if (one == null || (other != null && other.isAfter(one))) return other;
        return one;
    }
}
