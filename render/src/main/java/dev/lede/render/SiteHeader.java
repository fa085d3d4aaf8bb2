package dev.lede.render;

import dev.lede.core.AppLink;
import dev.lede.core.Site;
import dev.lede.core.SiteSearch;
import dev.lede.core.SocialProfile;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the header of the site: name, languages, search, profiles and apps. */
final class SiteHeader implements Region {
    private final Region siteLinks = new CachedRegion(SiteHeader::siteLinks);

    @Override
    public void write(HtmlWriter html, PageContext page) {
        page.labels().addLanguage(html.open("header").attribute("class", "lede-header"));
        html.with(() -> inside(html, page.insideRegion()));
    }

    private void inside(HtmlWriter html, PageContext page) {
        home(html, page);
        languages(html, page);
        siteLinks.write(html, page);
    }

    private static void siteLinks(HtmlWriter html, PageContext page) {
        if (page.site().search() != null) search(html, page.site().search(), page.labels());
        // The footer contains the same links as landmarks. Landmarks should have unique names, so these are groups.
        if (!page.site().profiles().isEmpty()) profiles(html.open("div").attribute("role", "group"), page);
        if (!page.site().apps().isEmpty()) apps(html.open("div").attribute("role", "group"), page);
    }

    private static void home(HtmlWriter html, PageContext page) {
        Site site = page.site();
        html.open("a").attribute("class", "lede-home").href(site.home(page.language()));
        html.attribute("aria-label", page.labels().text("header.home", "site", site.name()));
        html.with(() -> {
            if (site.logo() != null) {
                html.open("img").image("src", site.logo().url()).attribute("alt", "");
                if (site.logo().size() != null) {
                    html.attribute("width", site.logo().size().width());
                    html.attribute("height", site.logo().size().height());
                }
                html.empty();
            }
            html.open("span").with(() -> html.text(site.name()));
        });
    }

    private static void languages(HtmlWriter html, PageContext page) {
        Map<String, Long> versions = versionsByName(page);
        Map<Locale, WebUrl> languages = languages(page, versions);
        if (languages.size() < 2) return;
        Locale own = shownAs(page.language(), versions, page.site());
        html.open("nav").attribute("class", "lede-languages");
        html.attribute("aria-label", page.labels().text("language.label"))
                .with(() -> html.open("ul").with(() -> {
                    languages.forEach(
                            (language, url) -> html.open("li").with(() -> language(html, language, url, own)));
                }));
    }

    private static void language(HtmlWriter html, Locale language, WebUrl url, Locale own) {
        String tag = Languages.tag(language);
        if (language.equals(own)) {
            html.open("span").attribute("aria-current", "true").attribute("lang", tag);
        } else {
            html.open("a").href(url).attribute("lang", tag).attribute("hreflang", tag);
        }
        html.with(() -> html.text(Languages.autonym(language)));
    }

    /**
     * Returns the languages of the site in its order, then those that only this article has, each with the URL of the
     * article in that language, or else of the site's home page.
     */
    private static Map<Locale, WebUrl> languages(PageContext page, Map<String, Long> versions) {
        Map<Locale, WebUrl> languages = new LinkedHashMap<>(page.site().homes());
        page.article()
                .translations()
                .forEach((language, url) -> languages.put(shownAs(language, versions, page.site()), url));
        languages.put(
                shownAs(page.language(), versions, page.site()), page.article().url());
        return languages;
    }

    /** Returns the number of versions of the article per language, ignoring region and script. */
    private static Map<String, Long> versionsByName(PageContext page) {
        return Stream.concat(Stream.of(page.language()), page.article().translations().keySet().stream())
                .collect(Collectors.groupingBy(Locale::getLanguage, Collectors.counting()));
    }

    /**
     * Returns the language of the site that corresponds to a language of the article: on a site in {@code hy}, an article in
     * {@code hy-AM} is listed as Armenian, unless it has a version in another kind of Armenian too.
     */
    private static Locale shownAs(Locale language, Map<String, Long> versions, Site site) {
        String name = language.getLanguage();
        if (versions.getOrDefault(name, 0L) > 1) return language;
        return Languages.nearest(language, site.homes().keySet())
                .filter(home -> home.getLanguage().equals(name))
                .orElse(language);
    }

    private static void search(HtmlWriter html, SiteSearch search, Labels labels) {
        html.open("form").attribute("class", "lede-search").attribute("role", "search");
        html.attribute("method", "get").url("action", search.action());
        html.with(() -> {
            html.open("input")
                    .attribute("type", "search")
                    .attribute("name", search.parameter())
                    .attribute("required");
            html.attribute("placeholder", labels.text("search.prompt"));
            html.attribute("aria-label", labels.text("search.label")).empty();
            html.open("button").attribute("class", "lede-button").attribute("type", "submit");
            html.with(() -> html.text(labels.text("search.submit")));
        });
    }

    /** Writes the links to the site's profiles into the open element. The site must have profiles. */
    static void profiles(HtmlWriter html, PageContext page) {
        String site = page.site().name();
        html.attribute("class", "lede-profiles")
                .attribute("aria-label", page.labels().text("social.label", "site", site));
        html.with(() -> html.open("ul").with(() -> {
            for (SocialProfile profile : page.site().profiles()) item(html, profile.url(), profile.name());
        }));
    }

    /** Writes the links to the site's apps into the open element. The site must have apps. */
    static void apps(HtmlWriter html, PageContext page) {
        html.attribute("class", "lede-apps")
                .attribute("aria-label", page.labels().text("apps.label"));
        html.with(() -> html.open("ul").with(() -> {
            for (AppLink app : page.site().apps()) item(html, app.url(), app.store());
        }));
    }

    /** Writes one item of a list. Its name is short, since screen readers announce the name of the list before it. */
    private static void item(HtmlWriter html, WebUrl url, String name) {
        html.open("li")
                .with(() -> html.open("a")
                        .url("href", url)
                        .attribute("rel", "noopener")
                        .with(() -> html.text(name)));
    }
}
