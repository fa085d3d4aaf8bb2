package dev.lede.render.archive;

import dev.lede.core.body.Dimensions;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The target of a reference in a body of Drupal: a file, a page of another site such as a video, or a page of the site.
 *
 * @param kind how it is shown
 * @param url the URL of the file or page
 * @param title the title, plain text; empty if it has none
 * @param alt the alternative text of an image; null if it is unknown
 * @param size the size of an image or video; null if it is unknown
 */
public record DrupalEntity(
        Kind kind,
        WebUrl url,
        String title,
        @Nullable String alt,
        @Nullable Dimensions size) {
    /** How an entity is shown. */
    public enum Kind {
        /** An image. */
        IMAGE,
        /** A video file. */
        VIDEO,
        /** An audio file. */
        AUDIO,
        /** A page: an embed if it is one of a known provider, otherwise a link. Also a file to download. */
        PAGE
    }

    /**
     * Checks the URL.
     *
     * @throws IllegalArgumentException if the URL is a mail or phone URL; the message contains it
     */
    public DrupalEntity {
        Objects.requireNonNull(kind, "kind");
        RequireUrl.fetchable(Objects.requireNonNull(url, "url"), "URL of an entity");
        Objects.requireNonNull(title, "title");
    }

    /**
     * Creates an image.
     *
     * @param url the URL of the file
     * @param alt the alternative text; null if it is unknown
     * @return the entity
     * @throws IllegalArgumentException if the URL is not a web URL; the message contains it
     */
    public static DrupalEntity image(String url, @Nullable String alt) {
        return new DrupalEntity(Kind.IMAGE, WebUrl.of(url), "", alt, null);
    }

    /**
     * Creates a video, audio or page.
     *
     * @param kind how it is shown
     * @param url the URL of the file or page
     * @param title the title; empty if it has none
     * @return the entity
     * @throws IllegalArgumentException if the URL is not a web URL; the message contains it
     */
    public static DrupalEntity of(Kind kind, String url, String title) {
        return new DrupalEntity(kind, WebUrl.of(url), title, null, null);
    }
}
