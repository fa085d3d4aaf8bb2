package dev.lede.examples.newsroom;

import dev.lede.core.Site;
import dev.lede.i18n.Languages;
import dev.lede.render.feed.Feeds;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The feeds of a site: one of all articles, in the directory of the site, and one for each of its languages, in the directory
 * of the language. Each has three documents, as {@link FeedFormat} names them.
 */
public final class SiteFeeds {
    /** The number of articles in a feed. Feed readers ask several times a day, and keep older articles themselves. */
    public static final int MAX_ENTRIES = 50;

    private final Feeds all;
    private final Map<String, Feeds> byDirectory = new LinkedHashMap<>();

    /**
     * Creates the feeds of a site.
     *
     * @param site the site; its URL ends with a slash, and the feeds have their URLs below it
     */
    public SiteFeeds(Site site) {
        all = feeds(site, "").build();
        byDirectory.put("", all);
        for (Locale language : site.homes().keySet()) {
            Feeds.Builder feeds = feeds(site, directory(language))
                    .title(site.name() + " (" + Languages.autonym(language) + ")")
                    .language(language);
            byDirectory.put(directory(language), feeds.build());
        }
    }

    /** {@return the feed of the articles in all languages} */
    public Feeds all() {
        return all;
    }

    /**
     * Returns the feed of a language.
     *
     * @param language a language
     * @return the feed of its articles, or that of all articles if the site has no home page in this language
     */
    public Feeds in(Locale language) {
        return byDirectory.getOrDefault(directory(language), all);
    }

    /**
     * Returns the directory of a language, for example {@code hy/}.
     *
     * @param language a language of the site
     * @return the path from the URL of the site
     */
    public static String directory(Locale language) {
        return Languages.tag(language) + "/";
    }

    private static Feeds.Builder feeds(Site site, String directory) {
        return Feeds.builder(site)
                .rssUrl(directory + FeedFormat.RSS.file())
                .atomUrl(directory + FeedFormat.ATOM.file())
                .jsonUrl(directory + FeedFormat.JSON_FEED.file());
    }
}
