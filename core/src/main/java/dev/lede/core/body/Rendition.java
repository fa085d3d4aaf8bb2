package dev.lede.core.body;

import dev.lede.core.check.InvalidComponentException;
import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.ImageSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The same picture in another size, shape or format, for the browser to choose from.
 *
 * @param url where it is
 * @param width its width in pixels, 1..65535; null if {@code density} says it, or nothing does
 * @param density its pixels per CSS pixel, above 0 and at most 100; null if {@code width} says it, or nothing does
 * @param media the media query under which it is meant (CSS Media Queries); null for always
 * @param type its media type (RFC 6838), for example {@code image/avif}; null if unknown
 */
public record Rendition(
        ImageSource url,
        @Nullable Integer width,
        @Nullable Double density,
        @Nullable String media,
        @Nullable String type) {
    /**
     * Checks all.
     *
     * @throws IllegalArgumentException if the URL is no web address, or both width and density are given, or one is out of its
     *     range, or the media query or type is none
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
     * A rendition of a known width.
     *
     * @param url where it is
     * @param width its width in pixels
     * @return the rendition
     * @throws IllegalArgumentException if the URL is no web address or the width is not 1..65535
     */
    public static Rendition of(String url, int width) {
        return new Rendition(ImageSource.of(url), width, null, null, null);
    }

    /**
     * Returns a rendition of unknown width and density.
     *
     * @param url the URL of the image
     * @return the rendition
     */
    public static Rendition of(String url) {
        return new Rendition(ImageSource.of(url), null, null, null, null);
    }

    /**
     * Returns a copy with the given width.
     *
     * @param width the width in pixels, or null if unknown
     * @return the copy
     */
    public Rendition withWidth(@Nullable Integer width) {
        return new Rendition(url, width, density, media, type);
    }

    /**
     * Returns a copy with the given density.
     *
     * @param density the pixel density, or null if unknown
     * @return the copy
     */
    public Rendition withDensity(@Nullable Double density) {
        return new Rendition(url, width, density, media, type);
    }

    /**
     * Returns a copy with the given media.
     *
     * @param media the media query, or null for none
     * @return the copy
     */
    public Rendition withMedia(@Nullable String media) {
        return new Rendition(url, width, density, media, type);
    }

    /**
     * Returns a copy with the given type.
     *
     * @param type the media type, or null if unknown
     * @return the copy
     */
    public Rendition withType(@Nullable String type) {
        return new Rendition(url, width, density, media, type);
    }
}
