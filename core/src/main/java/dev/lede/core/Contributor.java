package dev.lede.core;

import dev.lede.core.body.Image;
import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import org.jspecify.annotations.Nullable;

/**
 * A person or body that made the article, or a part of it.
 *
 * @param name the name as a reader knows it
 * @param role what they did, in the article's language; null for its author
 * @param url their page; null if none
 * @param image their picture; null if none
 */
public record Contributor(
        String name,
        @Nullable String role,
        @Nullable WebUrl url,
        @Nullable Image image) {
    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is blank or has line breaks or forbidden characters
     */
    public Contributor {
        Require.line(name, "contributor name");
        if (role != null) Require.line(role, "contributor role");
        if (url != null) Addresses.requirePage(url, "contributor URL");
    }

    /**
     * An author without page.
     *
     * @param name the name
     * @return the contributor
     * @throws IllegalArgumentException if the name is blank or has line breaks
     */
    public static Contributor of(String name) {
        return new Contributor(name, null, null, null);
    }

    /**
     * An author with a page.
     *
     * @param name the name
     * @param url the page
     * @return the contributor
     * @throws IllegalArgumentException if the name is blank or has line breaks, or the URL is no web address
     */
    public static Contributor of(String name, String url) {
        return new Contributor(name, null, WebUrl.of(url), null);
    }

    /**
     * This contributor in another role.
     *
     * @param role what they did, in the article's language
     * @return the contributor
     * @throws IllegalArgumentException if it is blank or has line breaks
     */
    public Contributor withRole(@Nullable String role) {
        return new Contributor(name, role, url, image);
    }

    /**
     * Returns a copy with the given url.
     *
     * @param url the URL of the contributor's page, or null for none
     * @return the copy
     */
    public Contributor withUrl(@Nullable WebUrl url) {
        return new Contributor(name, role, url, image);
    }

    /**
     * Returns a copy with the given url.
     *
     * @param url the URL of the contributor's page
     * @return the copy
     */
    public Contributor withUrl(String url) {
        return new Contributor(name, role, WebUrl.of(url), image);
    }

    /**
     * Returns a copy with the given image.
     *
     * @param image the portrait, or null for none
     * @return the copy
     */
    public Contributor withImage(@Nullable Image image) {
        return new Contributor(name, role, url, image);
    }
}
