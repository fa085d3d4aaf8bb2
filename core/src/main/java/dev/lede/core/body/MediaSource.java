package dev.lede.core.body;

import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of a video or audio.
 *
 * @param url the URL of the file
 * @param type the media type (RFC 6838), for example {@code video/mp4}; null if unknown
 */
public record MediaSource(WebUrl url, @Nullable String type) {
    /**
     * Checks the URL and the type.
     *
     * @throws IllegalArgumentException if the URL is a mail or phone URL, or the type is not a media type
     */
    public MediaSource {
        RequireUrl.source(Objects.requireNonNull(url, "url"));
        if (type != null) MediaNames.requireType(type);
    }

    /**
     * Returns a source of a known type.
     *
     * @param url the URL of the file
     * @param type the media type
     * @return the source
     * @throws IllegalArgumentException if the URL is invalid or a mail or phone URL, or the type is not a media type
     */
    public static MediaSource of(String url, String type) {
        return new MediaSource(WebUrl.of(url), type);
    }

    /**
     * Returns a source of unknown type.
     *
     * @param url the URL of the file
     * @return the source
     */
    public static MediaSource of(String url) {
        return new MediaSource(WebUrl.of(url), null);
    }

    /**
     * Returns a copy with the given type.
     *
     * @param type the media type; null if unknown
     * @return the copy
     */
    public MediaSource withType(@Nullable String type) {
        return new MediaSource(url, type);
    }
}
