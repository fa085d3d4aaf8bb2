package dev.lede.render.feed;

import dev.lede.core.Site;
import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;

/** Resolves URLs of the host against the URL of its site. */
final class SiteUrls {
    private SiteUrls() {}

    /**
     * Returns the absolute URL.
     *
     * @throws IllegalArgumentException naming the URL, if the resolved URL is too long
     */
    static WebUrl absolute(Site site, WebUrl url) {
        return site.url()
                .resolve(url)
                .orElseThrow(() -> new IllegalArgumentException("longer than " + WebUrl.MAX_LENGTH
                        + " characters when resolved: " + Require.shown(url.value())));
    }
}
