package dev.lede.core.body;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.ImageSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An image, as a block or in a line of text.
 *
 * @param url the URL of the image
 * @param alt the alternative text, for people who cannot see the image (WCAG 1.1.1); empty if the image is decorative;
 *     null if unknown
 * @param title additional text, which browsers show as a tooltip; null for none
 * @param size the size; null if unknown
 * @param renditions other sizes, crops and formats, in order of preference
 */
public record Image(
        ImageSource url,
        @Nullable String alt,
        @Nullable String title,
        @Nullable Dimensions size,
        List<Rendition> renditions)
        implements Block, Inline {
    /**
     * Checks the URL and the texts.
     *
     * @throws IllegalArgumentException if the URL is a mail or phone URL, or a text has characters that HTML and XML
     *     forbid
     */
    public Image {
        RequireUrl.source(Objects.requireNonNull(url, "url"));
        if (alt != null) Require.text(alt, "alt");
        if (title != null) Require.text(title, "title");
        renditions = Require.list(renditions, "renditions");
    }

    /**
     * Returns an image of unknown size.
     *
     * @param url the URL of the image, which may be a {@code data:} URL
     * @param alt the alternative text; empty if the image is decorative
     * @return the image
     * @throws IllegalArgumentException if the URL is invalid; the message contains it
     */
    public static Image of(String url, String alt) {
        return new Image(ImageSource.of(url), alt, null, null, List.of());
    }

    /**
     * Returns a copy with the given size.
     *
     * @param width the width in CSS pixels
     * @param height the height in CSS pixels
     * @return the copy
     * @throws IllegalArgumentException if a side is not 1..65535
     */
    public Image withSize(int width, int height) {
        return new Image(url, alt, title, new Dimensions(width, height), renditions);
    }

    /**
     * Returns a copy with the given renditions.
     *
     * @param renditions other sizes, crops and formats, in order of preference
     * @return the copy
     */
    public Image withRenditions(Rendition... renditions) {
        return new Image(url, alt, title, size, List.of(renditions));
    }

    /**
     * Returns a copy with the given alternative text.
     *
     * @param alt the alternative text; empty if the image is decorative; null if unknown
     * @return the copy
     */
    public Image withAlt(@Nullable String alt) {
        return new Image(url, alt, title, size, renditions);
    }

    /**
     * Returns a copy with the given title.
     *
     * @param title the title; null for none
     * @return the copy
     */
    public Image withTitle(@Nullable String title) {
        return new Image(url, alt, title, size, renditions);
    }

    /**
     * Returns a copy with the given size.
     *
     * @param size the size; null if unknown
     * @return the copy
     */
    public Image withSize(@Nullable Dimensions size) {
        return new Image(url, alt, title, size, renditions);
    }

    /**
     * Returns a copy with the given renditions.
     *
     * @param renditions the renditions, in order of preference
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
     * @throws IllegalArgumentException if it is a mail or phone URL; the message contains it
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
