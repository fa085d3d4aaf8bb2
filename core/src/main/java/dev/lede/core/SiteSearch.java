package dev.lede.core;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.util.Objects;

/**
 * The search form of a site, which is sent by GET.
 *
 * @param action the URL of the result page; browsers do not send its query
 * @param parameter the name of the query parameter for the search terms, 1..40 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record SiteSearch(WebUrl action, String parameter) {
    /**
     * Checks the URL and the parameter.
     *
     * @throws IllegalArgumentException if the URL is a mail or phone URL, or the parameter has other characters
     */
    public SiteSearch {
        RequireUrl.fetchable(action, "search action");
        Objects.requireNonNull(parameter, "parameter");
        if (!parameter.matches("[A-Za-z0-9._-]{1,40}")) {
            throw new IllegalArgumentException("not the name of a search parameter: " + Require.shown(parameter));
        }
    }

    /**
     * Returns a search form.
     *
     * @param action the URL of the result page
     * @param parameter the name of the query parameter
     * @return the search
     * @throws IllegalArgumentException if the URL is invalid or a mail or phone URL, or the parameter has other
     *     characters
     */
    public static SiteSearch of(String action, String parameter) {
        return new SiteSearch(WebUrl.of(action), parameter);
    }
}
