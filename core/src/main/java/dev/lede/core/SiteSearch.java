package dev.lede.core;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.util.Objects;

/**
 * The search of a site: where its form goes, by GET.
 *
 * @param action the page that answers; its query, if any, is not sent by browsers
 * @param parameter the name of the query parameter that has the reader's words: {@code A-Z a-z 0-9 . _ -}
 */
public record SiteSearch(WebUrl action, String parameter) {
    /**
     * Checks both.
     *
     * @throws IllegalArgumentException saying the value
     */
    public SiteSearch {
        RequireUrl.fetchable(action, "search action");
        Objects.requireNonNull(parameter, "parameter");
        if (!parameter.matches("[A-Za-z0-9._-]{1,40}")) {
            throw new IllegalArgumentException("not the name of a search parameter: " + Require.shown(parameter));
        }
    }

    /**
     * A search.
     *
     * @param action the page that answers
     * @param parameter the name of the query parameter
     * @return the search
     * @throws IllegalArgumentException saying the value, if the URL is no web address or the parameter is not 1..40 of its
     *     characters
     */
    public static SiteSearch of(String action, String parameter) {
        return new SiteSearch(WebUrl.of(action), parameter);
    }
}
