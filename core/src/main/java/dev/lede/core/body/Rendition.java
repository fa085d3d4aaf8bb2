package dev.lede.core.body;

import dev.lede.core.check.InvalidComponentException;
import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.ImageSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rendition of an image in another size, crop or format, from which browsers choose.
 *
 * @param url the URL of the rendition
 * @param width the width in pixels, 1..65535; null if unknown or given by {@code density}
 * @param density the number of pixels per CSS pixel, above 0 and at most 100; null if unknown or given by {@code width}
 * @param media the media query that must match (CSS Media Queries); null for none
 * @param type the media type (RFC 6838), for example {@code image/avif}; null if unknown
 */
public record Rendition(
        ImageSource url,
        @Nullable Integer width,
        @Nullable Double density,
        @Nullable String media,
        @Nullable String type) {
    /**
     * Checks all components.
     *
     * @throws IllegalArgumentException if the URL is a mail or phone URL, both width and density are given, one is out
     *     of range, or the media query or the type is malformed
     */
    public Rendition {
        RequireUrl.source(Objects.requireNonNull(url, "url"));
        if (width != null && density != null) {
            throw new IllegalArgumentException("a rendition has a width or a density: " + width + ", " + density);
        }
        if (width != null) Require.range(width, 1, Dimensions.MAX, "width");
        if (density != null && !(density > 0 && density <= 100)) {
            throw new InvalidComponentException("density", "density must be above 0 and at most 100: " + density);
        }
        if (media != null) MediaNames.requireQuery(media);
        if (type != null) MediaNames.requireType(type);
    }

    /**
     * Returns a rendition of a known width.
     *
     * @param url the URL of the rendition
     * @param width the width in pixels
     * @return the rendition
     * @throws IllegalArgumentException if the URL is invalid or a mail or phone URL, or the width is not 1..65535
     */
    public static Rendition of(String url, int width) {
        return new Rendition(ImageSource.of(url), width, null, null, null);
    }

    /**
     * Returns a rendition of unknown width and density.
     *
     * @param url the URL of the rendition
     * @return the rendition
     */
    public static Rendition of(String url) {
        return new Rendition(ImageSource.of(url), null, null, null, null);
    }

    /**
     * Returns a copy with the given width.
     *
     * @param width the width in pixels; null if unknown
     * @return the copy
     */
    public Rendition withWidth(@Nullable Integer width) {
        return new Rendition(url, width, density, media, type);
    }

    /**
     * Returns a copy with the given density.
     *
     * @param density the number of pixels per CSS pixel; null if unknown
     * @return the copy
     */
    public Rendition withDensity(@Nullable Double density) {
        return new Rendition(url, width, density, media, type);
    }

    /**
     * Returns a copy with the given media query.
     *
     * @param media the media query; null for none
     * @return the copy
     */
    public Rendition withMedia(@Nullable String media) {
        return new Rendition(url, width, density, media, type);
    }

    /**
     * Returns a copy with the given type.
     *
     * @param type the media type; null if unknown
     * @return the copy
     */
    public Rendition withType(@Nullable String type) {
        return new Rendition(url, width, density, media, type);
    }
}
