package dev.lede.core;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import org.jspecify.annotations.Nullable;

/**
 * The part of a site that an article stands in: World, Culture, Sport.
 *
 * @param name its name
 * @param url its page; null if it has none
 * @param tagline what it promises, in a sentence; null if nothing
 */
public record Section(
        String name, @Nullable WebUrl url, @Nullable String tagline) {
    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is blank or has line breaks or forbidden characters
     */
    public Section {
        Require.line(name, "section name");
        if (url != null) RequireUrl.fetchable(url, "section URL");
        if (tagline != null) Require.line(tagline, "section tagline");
    }

    /**
     * A section with a page.
     *
     * @param name its name
     * @param url its page
     * @return the section
     * @throws IllegalArgumentException if the name is blank or has line breaks, or the URL is no web address
     */
    public static Section of(String name, String url) {
        return new Section(name, WebUrl.of(url), null);
    }

    /**
     * Returns a section without URL and tagline.
     *
     * @param name the name
     * @return the section
     */
    public static Section of(String name) {
        return new Section(name, null, null);
    }

    /**
     * This section with another tagline.
     *
     * @param tagline what it promises
     * @return the section
     * @throws IllegalArgumentException if it is blank or has line breaks
     */
    public Section withTagline(@Nullable String tagline) {
        return new Section(name, url, tagline);
    }

    /**
     * Returns a copy with the given url.
     *
     * @param url the URL of the section's page, or null for none
     * @return the copy
     */
    public Section withUrl(@Nullable WebUrl url) {
        return new Section(name, url, tagline);
    }

    /**
     * Returns a copy with the given url.
     *
     * @param url the URL of the section's page
     * @return the copy
     */
    public Section withUrl(String url) {
        return new Section(name, WebUrl.of(url), tagline);
    }
}
