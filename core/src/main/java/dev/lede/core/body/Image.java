package dev.lede.core.body;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.ImageSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture, alone or in a line of text.
 *
 * @param url where it is
 * @param alt what it shows, for who cannot see it; empty if it only decorates; null if nobody has said
 * @param title what more is said about it when asked; null if nothing
 * @param size its size; null if unknown
 * @param renditions other sizes, shapes and formats, in the order of preference
 */
public record Image(
        ImageSource url,
        @Nullable String alt,
        @Nullable String title,
        @Nullable Dimensions size,
        List<Rendition> renditions)
        implements Block, Inline {
    /**
     * Checks all.
     *
     * @throws IllegalArgumentException if the URL is no web address, or a text has forbidden characters
     */
    public Image {
        RequireUrl.source(Objects.requireNonNull(url, "url"));
        if (alt != null) Require.text(alt, "alt");
        if (title != null) Require.text(title, "title");
        renditions = Require.list(renditions, "renditions");
    }

    /**
     * A picture of unknown size.
     *
     * @param url where it is
     * @param alt what it shows; empty if it only decorates
     * @return the picture
     * @throws IllegalArgumentException saying the URL, if it is none
     */
    public static Image of(String url, String alt) {
        return new Image(ImageSource.of(url), alt, null, null, List.of());
    }

    /**
     * This picture with its size.
     *
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @return the picture
     * @throws IllegalArgumentException if a side is not 1..65535
     */
    public Image withSize(int width, int height) {
        return new Image(url, alt, title, new Dimensions(width, height), renditions);
    }

    /**
     * This picture with other renditions.
     *
     * @param renditions other sizes, shapes and formats
     * @return the picture
     */
    public Image withRenditions(Rendition... renditions) {
        return new Image(url, alt, title, size, List.of(renditions));
    }

    /**
     * Returns a copy with the given alt.
     *
     * @param alt the text alternative: null if unknown, empty for a decorative image
     * @return the copy
     */
    public Image withAlt(@Nullable String alt) {
        return new Image(url, alt, title, size, renditions);
    }

    /**
     * Returns a copy with the given title.
     *
     * @param title the title, or null for none
     * @return the copy
     */
    public Image withTitle(@Nullable String title) {
        return new Image(url, alt, title, size, renditions);
    }

    /**
     * Returns a copy with the given size.
     *
     * @param size the size, or null if unknown
     * @return the copy
     */
    public Image withSize(@Nullable Dimensions size) {
        return new Image(url, alt, title, size, renditions);
    }

    /**
     * Returns a copy with the given renditions.
     *
     * @param renditions the renditions, in order
     * @return the copy
     */
    public Image withRenditions(List<Rendition> renditions) {
        return new Image(url, alt, title, size, renditions);
    }

    /**
     * Returns a copy with the given URL.
     *
     * @param url the URL
     * @return the copy
     * @throws IllegalArgumentException saying the URL, if nothing can be loaded from it
     */
    public Image withUrl(ImageSource url) {
        return new Image(url, alt, title, size, renditions);
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.image(this);
    }

    @Override
    public <R extends @Nullable Object> R accept(Inline.Visitor<R> visitor) {
        return visitor.image(this);
    }
}
