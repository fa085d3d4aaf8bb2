package dev.lede.core;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.util.Objects;

/**
 * A link to the site's app in an app store.
 *
 * @param store the name of the store for readers: App Store, Google Play
 * @param url the URL of the app's page in the store
 */
public record AppLink(String store, WebUrl url) {
    /**
     * Checks the name and the URL.
     *
     * @throws IllegalArgumentException if the name is blank or has line breaks, or the URL is not absolute
     */
    public AppLink {
        Require.line(store, "store's name");
        RequireUrl.absolute(Objects.requireNonNull(url, "url"), "app's URL");
    }

    /**
     * A store.
     *
     * @param store the name of the store for readers
     * @param url the URL of the app's page in the store
     * @return the link
     * @throws IllegalArgumentException if the name is blank or has line breaks, or the URL is not absolute
     */
    public static AppLink of(String store, String url) {
        return new AppLink(store, WebUrl.of(url));
    }
}
