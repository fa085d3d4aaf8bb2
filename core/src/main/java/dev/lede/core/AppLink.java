package dev.lede.core;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.util.Objects;

/**
 * A store that has the site's app.
 *
 * @param store what readers call the store: App Store, Google Play
 * @param url the app's page there
 */
public record AppLink(String store, WebUrl url) {
    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the name is blank or the URL is not absolute
     */
    public AppLink {
        Require.line(store, "store's name");
        RequireUrl.absolute(Objects.requireNonNull(url, "url"), "app's URL");
    }

    /**
     * A store.
     *
     * @param store what readers call it
     * @param url the app's page there
     * @return the link
     * @throws IllegalArgumentException if the name is blank or the URL is not absolute
     */
    public static AppLink of(String store, String url) {
        return new AppLink(store, WebUrl.of(url));
    }
}
