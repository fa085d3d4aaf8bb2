package dev.lede.core;

import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import java.util.Objects;

/**
 * A link in the menu or the footer of a site: a section, the imprint, a contact page.
 *
 * @param name the name for readers, in the language of the menu
 * @param url the URL of the page; web, mail and phone URLs are allowed
 */
public record SiteLink(String name, WebUrl url) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank, has line breaks or characters that HTML and XML forbid
     */
    public SiteLink {
        Require.line(name, "name of the site's link");
        Objects.requireNonNull(url, "url");
    }

    /**
     * Returns a link.
     *
     * @param name the name for readers
     * @param url the URL of the page
     * @return the link
     * @throws IllegalArgumentException if the name is blank or has line breaks, or the URL is invalid
     */
    public static SiteLink of(String name, String url) {
        return new SiteLink(name, WebUrl.of(url));
    }
}
