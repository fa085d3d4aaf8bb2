package dev.lede.core.body;

import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of a film or sound.
 *
 * @param url where it is
 * @param type its media type (RFC 6838), for example {@code video/mp4}; null if unknown
 */
public record MediaSource(WebUrl url, @Nullable String type) {
    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the URL is no web address, or the type is none
     */
    public MediaSource {
        RequireUrl.source(Objects.requireNonNull(url, "url"));
        if (type != null) MediaNames.requireType(type);
    }

    /**
     * A file of a known type.
     *
     * @param url where it is
     * @param type its media type
     * @return the source
     * @throws IllegalArgumentException if the URL is no web address or the type is no media type
     */
    public static MediaSource of(String url, String type) {
        return new MediaSource(WebUrl.of(url), type);
    }

    /**
     * Returns a source of unknown type.
     *
     * @param url the URL of the file
     * @return the media source
     */
    public static MediaSource of(String url) {
        return new MediaSource(WebUrl.of(url), null);
    }

    /**
     * Returns a copy with the given type.
     *
     * @param type the media type, or null if unknown
     * @return the copy
     */
    public MediaSource withType(@Nullable String type) {
        return new MediaSource(url, type);
    }
}
