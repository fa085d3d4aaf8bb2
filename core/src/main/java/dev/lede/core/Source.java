package dev.lede.core;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an article first appeared: it is a reprint.
 *
 * @param publisher who published it
 * @param url where; null if not on the web
 * @param headline its original headline; null if the same
 * @param publishedOn the day on which it appeared there; null if unknown
 */
public record Source(
        String publisher,
        @Nullable WebUrl url,
        @Nullable String headline,
        @Nullable LocalDate publishedOn) {
    /**
     * Checks all.
     *
     * @throws IllegalArgumentException if a text is blank or has line breaks or forbidden characters, or the URL is not
     *     absolute, or the year of its day is not 1..9999
     */
    public Source {
        Require.line(publisher, "source publisher");
        if (url != null) RequireUrl.absolute(url, "source URL");
        if (headline != null) Require.line(headline, "source headline");
        if (publishedOn != null) Moments.require(publishedOn, "source publishedOn");
    }

    /**
     * A source on the web.
     *
     * @param publisher who published it
     * @param url where
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
     * This source with the headline that it had.
     *
     * @param headline the original headline
     * @return the source
     * @throws IllegalArgumentException if it is blank or has line breaks
     */
    public Source withHeadline(@Nullable String headline) {
        return new Source(publisher, url, headline, publishedOn);
    }

    /**
     * This source with its day.
     *
     * @param publishedOn the day on which it appeared
     * @return the source
     * @throws IllegalArgumentException if its year is not 1..9999
     */
    public Source withPublishedOn(@Nullable LocalDate publishedOn) {
        return new Source(publisher, url, headline, publishedOn);
    }

    /**
     * Returns a copy with the given url.
     *
     * @param url the URL of the original, or null if unknown
     * @return the copy
     */
    public Source withUrl(@Nullable WebUrl url) {
        return new Source(publisher, url, headline, publishedOn);
    }

    /**
     * Returns a copy with the given url.
     *
     * @param url the URL of the original
     * @return the copy
     */
    public Source withUrl(String url) {
        return new Source(publisher, WebUrl.of(url), headline, publishedOn);
    }
}
