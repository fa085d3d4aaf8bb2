package dev.lede.core;

import dev.lede.core.body.Image;
import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The site that publishes articles: what stands around each of them, and the publisher in metadata and feeds. Immutable,
 * safe to share between threads.
 *
 * <pre>{@code
 * Site site = Site.builder("The Lake Post", "https://lake.example")
 *         .addHome("en", "/en/").addHome("hy", "/hy/")
 *         .addProfile(SocialProfile.of("Telegram", "https://t.me/lakepost"))
 *         .build();
 * }</pre>
 */
public final class Site {
    private final String name;
    private final WebUrl url;
    private final @Nullable Image logo;
    private final Map<Locale, WebUrl> homes;
    private final List<SocialProfile> profiles;
    private final List<AppLink> apps;
    private final @Nullable SiteSearch search;
    private final @Nullable SocialProfile follow;
    private final @Nullable Copyright copyright;
    private final boolean reuseNeedsLink;

    private Site(Builder builder) {
        name = builder.name;
        url = builder.url;
        logo = builder.logo;
        homes = Collections.unmodifiableMap(new LinkedHashMap<>(builder.homes));
        profiles = List.copyOf(builder.profiles);
        apps = List.copyOf(builder.apps);
        search = builder.search;
        follow = builder.follow;
        copyright = builder.copyright;
        reuseNeedsLink = builder.reuseNeedsLink;
    }

    /**
     * Starts a site.
     *
     * @param name the name for readers
     * @param url the home page, with https or http
     * @return a builder
     * @throws IllegalArgumentException if the name is blank or the URL is not absolute
     */
    public static Builder builder(String name, String url) {
        return builder(name, WebUrl.of(Objects.requireNonNull(url, "url")));
    }

    /**
     * Starts a site.
     *
     * @param name the name for readers
     * @param url the home page, with https or http
     * @return a builder
     * @throws IllegalArgumentException if the name is blank or the URL is not absolute
     */
    public static Builder builder(String name, WebUrl url) {
        return new Builder(name, Objects.requireNonNull(url, "url"));
    }

    /**
     * What readers call the site.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The home page.
     *
     * @return an absolute URL
     */
    public WebUrl url() {
        return url;
    }

    /**
     * The logo.
     *
     * @return the picture; null if none
     */
    public @Nullable Image logo() {
        return logo;
    }

    /**
     * The home pages by language, in the order given.
     *
     * @return the languages of the site and where each begins; may be empty
     */
    public Map<Locale, WebUrl> homes() {
        return homes;
    }

    /**
     * The home page for readers of a language.
     *
     * @param language the language, such as {@code hy} or {@code hy-AM}
     * @return the home page of the {@link Languages#nearest nearest} language that has one, else {@link #url}
     * @throws IllegalArgumentException if the locale has no language
     */
    public WebUrl home(Locale language) {
        return Languages.nearest(language, homes.keySet()).map(homes::get).orElse(url);
    }

    /**
     * Where the site can be followed.
     *
     * @return profiles in the order given
     */
    public List<SocialProfile> profiles() {
        return profiles;
    }

    /**
     * Where its app is.
     *
     * @return stores in the order given
     */
    public List<AppLink> apps() {
        return apps;
    }

    /**
     * Its search.
     *
     * @return the search; null if none
     */
    public @Nullable SiteSearch search() {
        return search;
    }

    /**
     * The profile that readers are asked to follow after an article.
     *
     * @return the profile; null if none
     */
    public @Nullable SocialProfile follow() {
        return follow;
    }

    /**
     * Who has the rights.
     *
     * @return the copyright; null if the site says nothing
     */
    public @Nullable Copyright copyright() {
        return copyright;
    }

    /**
     * Whether others may use articles only with a link to the site.
     *
     * @return true if a notice says so
     */
    public boolean reuseNeedsLink() {
        return reuseNeedsLink;
    }

    /** Builds a {@link Site}. Not for use by several threads. */
    public static final class Builder {
        private final String name;
        private final WebUrl url;
        private @Nullable Image logo;
        private final Map<Locale, WebUrl> homes = new LinkedHashMap<>();
        private final List<SocialProfile> profiles = new ArrayList<>();
        private final List<AppLink> apps = new ArrayList<>();
        private @Nullable SiteSearch search;
        private @Nullable SocialProfile follow;
        private @Nullable Copyright copyright;
        private boolean reuseNeedsLink;

        private Builder(String name, WebUrl url) {
            this.name = Require.line(name, "site name");
            this.url = RequireUrl.absolute(url, "site URL");
        }

        /**
         * The logo. Default: none; the name stands alone.
         *
         * @param logo the picture
         * @return this
         */
        public Builder logo(Image logo) {
            this.logo = Objects.requireNonNull(logo, "logo");
            return this;
        }

        /**
         * Adds a language of the site. Default: none, and the pages have no language switch of their own.
         *
         * @param language a language tag (BCP 47) or a name that sites use, as {@link Languages#of} reads it
         * @param home where readers of that language begin
         * @return this
         * @throws IllegalArgumentException if either is none
         */
        public Builder addHome(String language, String home) {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(home, "home");
            return addHome(Languages.of(language), WebUrl.of(home));
        }

        /**
         * Adds a language of the site, or replaces the home page of one. Default: none.
         *
         * @param language a locale with a language
         * @param home the home page for readers of that language
         * @return this
         * @throws IllegalArgumentException if the locale has no language or the URL is not one of a page
         */
        public Builder addHome(Locale language, WebUrl home) {
            Objects.requireNonNull(home, "home");
            homes.put(Languages.of(Languages.tag(language)), RequireUrl.fetchable(home, "home page"));
            return this;
        }

        /**
         * Adds a profile in a social network. Default: none.
         *
         * @param profile the profile
         * @return this
         */
        public Builder addProfile(SocialProfile profile) {
            profiles.add(Objects.requireNonNull(profile, "profile"));
            return this;
        }

        /**
         * Adds a store that has the app. Default: none.
         *
         * @param app the store
         * @return this
         */
        public Builder addApp(AppLink app) {
            apps.add(Objects.requireNonNull(app, "app"));
            return this;
        }

        /**
         * The search. Default: none, and the pages have no search form.
         *
         * @param search the search
         * @return this
         */
        public Builder search(SiteSearch search) {
            this.search = Objects.requireNonNull(search, "search");
            return this;
        }

        /**
         * The profile that readers are asked to follow after an article. Default: none.
         *
         * @param follow the profile
         * @return this
         */
        public Builder follow(SocialProfile follow) {
            this.follow = Objects.requireNonNull(follow, "follow");
            return this;
        }

        /**
         * Who has the rights. Default: nothing is said.
         *
         * @param holder who
         * @param firstYear the year of the first publication
         * @return this
         * @throws IllegalArgumentException if the holder is blank or the year is not 1..9999
         */
        public Builder copyright(String holder, int firstYear) {
            this.copyright = new Copyright(holder, firstYear);
            return this;
        }

        /**
         * Has a notice say that others may use articles only with a link to the site. Default: no notice.
         *
         * @return this
         */
        public Builder reuseNeedsLink() {
            this.reuseNeedsLink = true;
            return this;
        }

        /**
         * Makes the site.
         *
         * @return the site
         */
        public Site build() {
            return new Site(this);
        }
    }
}
