package dev.lede.core;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import org.jspecify.annotations.Nullable;

/**
 * A subject of an article.
 *
 * @param name its name
 * @param url its page; null if none
 */
public record Tag(String name, @Nullable WebUrl url) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank or has line breaks or forbidden characters
     */
    public Tag {
        Require.line(name, "tag name");
        if (url != null) RequireUrl.fetchable(url, "tag URL");
    }

    /**
     * A tag without page.
     *
     * @param name its name
     * @return the tag
     * @throws IllegalArgumentException if the name is blank or has line breaks
     */
    public static Tag of(String name) {
        return new Tag(name, null);
    }

    /**
     * A tag with a page.
     *
     * @param name its name
     * @param url its page
     * @return the tag
     * @throws IllegalArgumentException if the name is blank or has line breaks, or the URL is no web address
     */
    public static Tag of(String name, String url) {
        return new Tag(name, WebUrl.of(url));
    }

    /**
     * Returns a copy with the given url.
     *
     * @param url the URL of the tag's page, or null for none
     * @return the copy
     */
    public Tag withUrl(@Nullable WebUrl url) {
        return new Tag(name, url);
    }

    /**
     * Returns a copy with the given url.
     *
     * @param url the URL of the tag's page
     * @return the copy
     */
    public Tag withUrl(String url) {
        return new Tag(name, WebUrl.of(url));
    }
}
