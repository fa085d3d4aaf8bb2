package dev.lede.render.draft;

import dev.lede.core.check.Require;
import java.util.Objects;

/**
 * A value with its origin.
 *
 * @param value the value
 * @param origin the place that the value was read from, one line, such as {@code json-ld}, {@code og:title} or {@code
 *     wp:post_date_gmt}
 * @param <T> the type of the value
 */
public record Found<T>(T value, String origin) {
    /**
     * Checks the origin.
     *
     * @throws IllegalArgumentException if the origin is blank or has line breaks
     */
    public Found {
        Objects.requireNonNull(value, "value");
        Require.line(origin, "origin");
    }
}
