package dev.lede.core;

import dev.lede.core.body.Image;
import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private final Map<Locale, List<SiteLink>> sections;
    private final Map<Locale, List<SiteLink>> footerLinks;
    private final @Nullable SiteSearch search;
    private final Map<Locale, SiteSearch> searches;
    private final @Nullable ZoneId zone;
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
        sections = byLanguage(builder.sections);
        footerLinks = byLanguage(builder.footerLinks);
        search = builder.search;
        searches = Map.copyOf(builder.searches);
        zone = builder.zone;
        follow = builder.follow;
        copyright = builder.copyright;
        reuseNeedsLink = builder.reuseNeedsLink;
    }

    private static Map<Locale, List<SiteLink>> byLanguage(Map<Locale, List<SiteLink>> links) {
        Map<Locale, List<SiteLink>> copy = new LinkedHashMap<>();
        links.forEach((language, ofLanguage) -> copy.put(language, List.copyOf(ofLanguage)));
        return copy;
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
        return Objects.requireNonNullElse(of(language, homes), url);
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
     * Returns the menu of sections for pages in a language.
     *
     * @param language the language of a page
     * @return the links in the order given: those of the language, or else of the {@linkplain Languages#nearest nearest}
     *     one; empty if there are none
     */
    public List<SiteLink> sections(Locale language) {
        return Objects.requireNonNullElse(of(language, sections), List.of());
    }

    /**
     * Returns the links in the footer of pages in a language.
     *
     * @param language the language of a page
     * @return the links in the order given, chosen as in {@link #sections}
     */
    public List<SiteLink> footerLinks(Locale language) {
        return Objects.requireNonNullElse(of(language, footerLinks), List.of());
    }

    /**
     * Returns the search form of pages whose language has none of its own.
     *
     * @return the search; null if none
     */
    public @Nullable SiteSearch search() {
        return search;
    }

    /**
     * Returns the search form of pages in a language.
     *
     * @param language the language of a page
     * @return the search of the language, or else of the {@linkplain Languages#nearest nearest} one, or else of all
     *     languages; null if none
     */
    public @Nullable SiteSearch search(Locale language) {
        SiteSearch own = of(language, searches);
        return own == null ? search : own;
    }

    /**
     * Returns the search forms of all pages.
     *
     * @return the forms without duplicates, in no particular order
     */
    public Set<SiteSearch> searches() {
        Set<SiteSearch> all = new HashSet<>(searches.values());
        if (search != null) all.add(search);
        return all;
    }

    /**
     * Returns the time zone of the site's readers. Pages show times in it without their offset.
     *
     * @return the zone; null if unknown, pages then show all offsets
     */
    public @Nullable ZoneId zone() {
        return zone;
    }

    private static <T> @Nullable T of(Locale language, Map<Locale, T> byLanguage) {
        T own = byLanguage.get(language);
        if (own != null) return own;
        Locale nearest = Languages.nearest(language, byLanguage.keySet()).orElse(null);
        return nearest == null ? null : byLanguage.get(nearest);
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
        private final Map<Locale, List<SiteLink>> sections = new LinkedHashMap<>();
        private final Map<Locale, List<SiteLink>> footerLinks = new LinkedHashMap<>();
        private @Nullable SiteSearch search;
        private final Map<Locale, SiteSearch> searches = new LinkedHashMap<>();
        private @Nullable ZoneId zone;
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
         * Adds a section to the menu in the header of pages in a language. Default: none, the header has no menu.
         *
         * @param language the language of the pages: a language tag (BCP 47) or a common name, as {@link Languages#of}
         *     accepts it
         * @param section the link to the section's page
         * @return this
         * @throws IllegalArgumentException if the language is invalid
         */
        public Builder addSection(String language, SiteLink section) {
            add(language, Objects.requireNonNull(section, "section"), sections);
            return this;
        }

        /**
         * Adds a link to the footer of pages in a language: imprint, contact, privacy. Default: none.
         *
         * @param language the language of the pages, as for {@link #addSection}
         * @param link the link
         * @return this
         * @throws IllegalArgumentException if the language is invalid
         */
        public Builder addFooterLink(String language, SiteLink link) {
            add(language, Objects.requireNonNull(link, "link"), footerLinks);
            return this;
        }

        private static void add(String language, SiteLink link, Map<Locale, List<SiteLink>> to) {
            Locale of = Languages.of(Objects.requireNonNull(language, "language"));
            to.computeIfAbsent(of, absent -> new ArrayList<>()).add(link);
        }

        /**
         * Sets the search form of all pages whose language has none of its own. Default: none.
         *
         * @param search the search form
         * @return this
         */
        public Builder search(SiteSearch search) {
            this.search = Objects.requireNonNull(search, "search");
            return this;
        }

        /**
         * Sets the search form of pages in a language. Default: that of all pages.
         *
         * @param language the language of the pages, as for {@link #addSection}
         * @param search the search form
         * @return this
         * @throws IllegalArgumentException if the language is invalid
         */
        public Builder search(String language, SiteSearch search) {
            searches.put(
                    Languages.of(Objects.requireNonNull(language, "language")),
                    Objects.requireNonNull(search, "search"));
            return this;
        }

        /**
         * Sets the time zone of the site's readers. Pages show times whose offset is that of the zone without it:
         * "April 2, 2026 at 8:30 AM". Default: unknown, pages show all offsets: "(UTC+4)".
         *
         * @param zone the zone, for example {@code Asia/Yerevan}
         * @return this
         */
        public Builder zone(ZoneId zone) {
            this.zone = Objects.requireNonNull(zone, "zone");
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
