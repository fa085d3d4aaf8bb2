package dev.lede.core.body;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words that go with a film or sound, as WebVTT.
 *
 * @param kind what the words are
 * @param url where they are
 * @param language their language; null if unknown
 * @param label what the reader is shown to choose it; null for the browser's own words
 */
public record Track(
        Kind kind,
        WebUrl url,
        @Nullable Locale language,
        @Nullable String label) {
    /** What the words of a track are (WHATWG HTML, track kind). */
    public enum Kind {
        /** What is said, in another language. */
        SUBTITLES,
        /** What is said and heard, for who cannot hear it (WCAG 1.2.2). */
        CAPTIONS,
        /** What is seen, for who cannot see it. */
        DESCRIPTIONS,
        /** Titles of parts, to move by. */
        CHAPTERS
    }

    /**
     * Checks all.
     *
     * @throws IllegalArgumentException if the URL is no web address, the language has no name, or the label is blank
     */
    public Track {
        Objects.requireNonNull(kind, "kind");
        RequireUrl.source(Objects.requireNonNull(url, "url"));
        if (language != null) language = LanguageRange.canonical(language);
        if (label != null) Require.line(label, "track label");
    }

    /**
     * Returns a track of unknown language.
     *
     * @param kind the kind
     * @param url the URL of the WebVTT file
     * @return the track
     */
    public static Track of(Kind kind, String url) {
        return new Track(kind, WebUrl.of(url), null, null);
    }

    /**
     * Returns a copy with the given language.
     *
     * @param language the language, or null if unknown
     * @return the copy
     */
    public Track withLanguage(@Nullable Locale language) {
        return new Track(kind, url, language, label);
    }

    /**
     * Returns a copy with the given label.
     *
     * @param label the label, or null for the browser's own
     * @return the copy
     */
    public Track withLabel(@Nullable String label) {
        return new Track(kind, url, language, label);
    }
}
