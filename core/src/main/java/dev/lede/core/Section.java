package dev.lede.core;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import org.jspecify.annotations.Nullable;

/**
 * The section of a site that contains an article: World, Culture, Sport.
 *
 * @param name the name of the section
 * @param url the URL of the section's page; null if it has none
 * @param tagline a sentence about the section; null if it has none
 */
public record Section(
        String name, @Nullable WebUrl url, @Nullable String tagline) {
    /**
     * Checks the texts and the URL.
     *
     * @throws IllegalArgumentException if a text is blank, has line breaks or characters that HTML and XML forbid, or
     *     the URL is a mail or phone URL
     */
    public Section {
        Require.line(name, "section name");
        if (url != null) RequireUrl.fetchable(url, "section URL");
        if (tagline != null) Require.line(tagline, "section tagline");
    }

    /**
     * Returns a section with a page.
     *
     * @param name the name of the section
     * @param url the URL of the section's page
     * @return the section
     * @throws IllegalArgumentException if the name is blank or has line breaks, or the URL is invalid or a mail or
     *     phone URL
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
     * Returns a copy with the given tagline.
     *
     * @param tagline a sentence about the section; null for none
     * @return the copy
     * @throws IllegalArgumentException if it is blank or has line breaks
     */
    public Section withTagline(@Nullable String tagline) {
        return new Section(name, url, tagline);
    }

    /**
     * Returns a copy with the given URL.
     *
     * @param url the URL of the section's page, or null for none
     * @return the copy
     */
    public Section withUrl(@Nullable WebUrl url) {
        return new Section(name, url, tagline);
    }

    /**
     * Returns a copy with the given URL.
     *
     * @param url the URL of the section's page
     * @return the copy
     */
    public Section withUrl(String url) {
        return new Section(name, WebUrl.of(url), tagline);
    }
}
