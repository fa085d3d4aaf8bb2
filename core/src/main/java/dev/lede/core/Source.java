package dev.lede.core;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The original source of an article that is a reprint.
 *
 * @param publisher the name of the original publisher
 * @param url the URL of the original; null if it is not on the web
 * @param headline the headline of the original; null if it is the same
 * @param publishedOn the day of the original publication; null if unknown
 */
public record Source(
        String publisher,
        @Nullable WebUrl url,
        @Nullable String headline,
        @Nullable LocalDate publishedOn) {
    /**
     * Checks the texts, the URL and the year.
     *
     * @throws IllegalArgumentException if a text is blank, has line breaks or characters that HTML and XML forbid, the
     *     URL is not absolute, or the year is not 1..9999
     */
    public Source {
        Require.line(publisher, "source publisher");
        if (url != null) RequireUrl.absolute(url, "source URL");
        if (headline != null) Require.line(headline, "source headline");
        if (publishedOn != null) Moments.require(publishedOn, "source publishedOn");
    }

    /**
     * Returns a source with a URL.
     *
     * @param publisher the name of the original publisher
     * @param url the URL of the original
     * @return the source
     * @throws IllegalArgumentException if the publisher is blank or has line breaks, or the URL is not absolute
     */
    public static Source of(String publisher, String url) {
        return new Source(publisher, WebUrl.of(url), null, null);
    }

    /**
     * Returns a source without URL, headline and day.
     *
     * @param publisher the name of the publisher
     * @return the source
     */
    public static Source of(String publisher) {
        return new Source(publisher, null, null, null);
    }

    /**
     * Returns a copy with the given headline.
     *
     * @param headline the headline of the original; null if it is the same
     * @return the copy
     * @throws IllegalArgumentException if it is blank or has line breaks
     */
    public Source withHeadline(@Nullable String headline) {
        return new Source(publisher, url, headline, publishedOn);
    }

    /**
     * Returns a copy with the given day.
     *
     * @param publishedOn the day of the original publication; null if unknown
     * @return the copy
     * @throws IllegalArgumentException if its year is not 1..9999
     */
    public Source withPublishedOn(@Nullable LocalDate publishedOn) {
        return new Source(publisher, url, headline, publishedOn);
    }

    /**
     * Returns a copy with the given URL.
     *
     * @param url the URL of the original; null if it is not on the web
     * @return the copy
     */
    public Source withUrl(@Nullable WebUrl url) {
        return new Source(publisher, url, headline, publishedOn);
    }

    /**
     * Returns a copy with the given URL.
     *
     * @param url the URL of the original
     * @return the copy
     */
    public Source withUrl(String url) {
        return new Source(publisher, WebUrl.of(url), headline, publishedOn);
    }
}
