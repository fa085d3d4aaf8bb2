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
 * The site that publishes articles. Its values appear in the header and footer of pages, and as the publisher in
 * metadata and feeds. Immutable and thread-safe.
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
     * Starts a builder with the required values.
     *
     * @param name the name for readers
     * @param url the URL of the home page, with https or http
     * @return a builder
     * @throws IllegalArgumentException if the name is blank or has line breaks, or the URL is not absolute
     */
    public static Builder builder(String name, String url) {
        return builder(name, WebUrl.of(Objects.requireNonNull(url, "url")));
    }

    /**
     * Starts a builder with the required values.
     *
     * @param name the name for readers
     * @param url the URL of the home page, with https or http
     * @return a builder
     * @throws IllegalArgumentException if the name is blank or has line breaks, or the URL is not absolute
     */
    public static Builder builder(String name, WebUrl url) {
        return new Builder(name, Objects.requireNonNull(url, "url"));
    }

    /**
     * Returns the name of the site for readers.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the URL of the home page.
     *
     * @return an absolute URL
     */
    public WebUrl url() {
        return url;
    }

    /**
     * Returns the logo.
     *
     * @return the image; null if none
     */
    public @Nullable Image logo() {
        return logo;
    }

    /**
     * Returns the home pages by language, in the order given.
     *
     * @return the URL of the home page for each language of the site; may be empty
     */
    public Map<Locale, WebUrl> homes() {
        return homes;
    }

    /**
     * Returns the home page for readers of a language.
     *
     * @param language the language, such as {@code hy} or {@code hy-AM}
     * @return the home page of the {@link Languages#nearest nearest} language; {@link #url} if there is none
     * @throws IllegalArgumentException if the locale has no language
     */
    public WebUrl home(Locale language) {
        return Languages.nearest(language, homes.keySet()).map(homes::get).orElse(url);
    }

    /**
     * Returns the profiles of the site in social networks.
     *
     * @return the profiles in the order given
     */
    public List<SocialProfile> profiles() {
        return profiles;
    }

    /**
     * Returns the links to the site's app.
     *
     * @return the links in the order given
     */
    public List<AppLink> apps() {
        return apps;
    }

    /**
     * Returns the search form.
     *
     * @return the search; null if none
     */
    public @Nullable SiteSearch search() {
        return search;
    }

    /**
     * Returns the profile that pages invite readers to follow after an article.
     *
     * @return the profile; null if none
     */
    public @Nullable SocialProfile follow() {
        return follow;
    }

    /**
     * Returns the copyright notice.
     *
     * @return the notice; null if none
     */
    public @Nullable Copyright copyright() {
        return copyright;
    }

    /**
     * Returns whether pages have a notice that articles may be reused only with a link to the site.
     *
     * @return true if they have the notice
     */
    public boolean reuseNeedsLink() {
        return reuseNeedsLink;
    }

    /** Builds a {@link Site}. Not thread-safe. */
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
         * Sets the logo. Default: none, pages show the name only.
         *
         * @param logo the image
         * @return this
         */
        public Builder logo(Image logo) {
            this.logo = Objects.requireNonNull(logo, "logo");
            return this;
        }

        /**
         * Adds a language of the site, or replaces its home page. Default: none, the language switch offers no home
         * pages.
         *
         * @param language a language tag (BCP 47) or a common name, as {@link Languages#of} accepts it
         * @param home the URL of the home page for readers of that language
         * @return this
         * @throws IllegalArgumentException if the language or the URL is invalid, or it is a mail or phone URL
         */
        public Builder addHome(String language, String home) {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(home, "home");
            return addHome(Languages.of(language), WebUrl.of(home));
        }

        /**
         * Adds a language of the site, or replaces its home page. Default: none.
         *
         * @param language a locale with a language
         * @param home the URL of the home page for readers of that language
         * @return this
         * @throws IllegalArgumentException if the locale has no language, or the URL is a mail or phone URL
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
         * Adds a link to the site's app. Default: none.
         *
         * @param app the link
         * @return this
         */
        public Builder addApp(AppLink app) {
            apps.add(Objects.requireNonNull(app, "app"));
            return this;
        }

        /**
         * Sets the search form. Default: none.
         *
         * @param search the search form
         * @return this
         */
        public Builder search(SiteSearch search) {
            this.search = Objects.requireNonNull(search, "search");
            return this;
        }

        /**
         * Sets the profile that pages invite readers to follow after an article. Default: none.
         *
         * @param follow the profile
         * @return this
         */
        public Builder follow(SocialProfile follow) {
            this.follow = Objects.requireNonNull(follow, "follow");
            return this;
        }

        /**
         * Sets the copyright notice. Default: none.
         *
         * @param holder the name of the copyright holder
         * @param firstYear the year of the first publication
         * @return this
         * @throws IllegalArgumentException if the holder is blank or has line breaks, or the year is not 1..9999
         */
        public Builder copyright(String holder, int firstYear) {
            this.copyright = new Copyright(holder, firstYear);
            return this;
        }

        /**
         * Adds a notice to pages that articles may be reused only with a link to the site. Default: no notice.
         *
         * @return this
         */
        public Builder reuseNeedsLink() {
            this.reuseNeedsLink = true;
            return this;
        }

        /**
         * Builds the site.
         *
         * @return the site
         */
        public Site build() {
            return new Site(this);
        }
    }
}
