package dev.lede.core;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import org.jspecify.annotations.Nullable;

/**
 * A subject of an article.
 *
 * @param name the name of the tag
 * @param url the URL of the tag's page; null if none
 */
public record Tag(String name, @Nullable WebUrl url) {
    /**
     * Checks the name and the URL.
     *
     * @throws IllegalArgumentException if the name is blank, has line breaks or characters that HTML and XML forbid, or
     *     the URL is a mail or phone URL
     */
    public Tag {
        Require.line(name, "tag name");
        if (url != null) RequireUrl.fetchable(url, "tag URL");
    }

    /**
     * Returns a tag without page.
     *
     * @param name the name of the tag
     * @return the tag
     * @throws IllegalArgumentException if the name is blank or has line breaks
     */
    public static Tag of(String name) {
        return new Tag(name, null);
    }

    /**
     * Returns a tag with a page.
     *
     * @param name the name of the tag
     * @param url the URL of the tag's page
     * @return the tag
     * @throws IllegalArgumentException if the name is blank or has line breaks, or the URL is invalid or a mail or
     *     phone URL
     */
    public static Tag of(String name, String url) {
        return new Tag(name, WebUrl.of(url));
    }

    /**
     * Returns a copy with the given URL.
     *
     * @param url the URL of the tag's page, or null for none
     * @return the copy
     */
    public Tag withUrl(@Nullable WebUrl url) {
        return new Tag(name, url);
    }

    /**
     * Returns a copy with the given URL.
     *
     * @param url the URL of the tag's page
     * @return the copy
     */
    public Tag withUrl(String url) {
        return new Tag(name, WebUrl.of(url));
    }
}
