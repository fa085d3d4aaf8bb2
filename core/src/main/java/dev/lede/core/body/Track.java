package dev.lede.core.body;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text track of a video or audio, in WebVTT.
 *
 * @param kind the kind of text
 * @param url the URL of the WebVTT file
 * @param language the language; null if unknown
 * @param label the label in the menu of tracks; null for the browser's label
 */
public record Track(
        Kind kind,
        WebUrl url,
        @Nullable Locale language,
        @Nullable String label) {
    /** The kind of a text track (WHATWG HTML, track kind). */
    public enum Kind {
        /** A translation of the dialogue. */
        SUBTITLES,
        /** The dialogue and sounds, for people who cannot hear them (WCAG 1.2.2). */
        CAPTIONS,
        /** A description of the images, for people who cannot see them. */
        DESCRIPTIONS,
        /** Chapter titles, for navigation. */
        CHAPTERS
    }

    /**
     * Checks the URL, the language and the label.
     *
     * @throws IllegalArgumentException if the URL is a mail or phone URL, the locale has no language, or the label is
     *     blank or has line breaks
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
     * @param language the language; null if unknown
     * @return the copy
     */
    public Track withLanguage(@Nullable Locale language) {
        return new Track(kind, url, language, label);
    }

    /**
     * Returns a copy with the given label.
     *
     * @param label the label; null for the browser's label
     * @return the copy
     */
    public Track withLabel(@Nullable String label) {
        return new Track(kind, url, language, label);
    }
}
