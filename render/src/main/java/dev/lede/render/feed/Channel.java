package dev.lede.render.feed;

import dev.lede.core.Site;
import dev.lede.core.body.Image;
import dev.lede.core.url.WebUrl;
import org.jspecify.annotations.Nullable;

/**
 * A feed without its items.
 *
 * @param title the title
 * @param description the description; null if none
 * @param language the tag of the language; null if the feed has several
 * @param home the URI of the page that the feed belongs to
 * @param url the absolute URL of the document
 * @param logo the site's logo; null if none
 */
record Channel(
        String title,
        @Nullable String description,
        @Nullable String language,
        String home,
        WebUrl url,
        @Nullable Logo logo) {
    /** Returns the URI of the document. */
    String self() {
        return AsciiUrl.of(url);
    }

    /**
     * A logo.
     *
     * @param url its URI
     * @param type its media type; null if unknown
     */
    record Logo(String url, @Nullable String type) {
        /** Returns the logo of a site; null if it has none with a URL. */
        static @Nullable Logo of(Site site) {
            Image logo = site.logo();
            if (logo == null || !(logo.url() instanceof WebUrl url)) return null;
            return site.url()
                    .resolve(url)
                    .map(absolute -> new Logo(AsciiUrl.of(absolute), MediaTypes.of(absolute)))
                    .orElse(null);
        }
    }
}
