package dev.lede.render;

import dev.lede.core.Section;
import dev.lede.core.Site;
import dev.lede.core.SiteLink;
import dev.lede.core.SiteSearch;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Contained;
import dev.lede.render.labels.Labels;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the header of the site: name, languages, search, and the menu of sections. */
final class SiteHeader implements Region {
    private final Map<Locale, Named> languagesOfSite = new HashMap<>();

    SiteHeader(Site site) {
        for (Locale language : site.homes().keySet()) languagesOfSite.put(language, Named.of(language));
    }

    /** A language with its tag and autonym, which take long to find. */
    private record Named(String tag, String autonym) {
        static Named of(Locale language) {
            return new Named(Languages.tag(language), Languages.autonym(language));
        }
    }

    @Override
    public void write(HtmlWriter html, PageContext page) {
        page.labels().addLanguage(html.open("header").attribute("class", "lede-header"));
        html.with(() -> inside(html, page));
    }

    private void inside(HtmlWriter html, PageContext page) {
        html.open("div").attribute("class", "lede-masthead").with(() -> {
            home(html, page);
            languages(html, page);
            SiteSearch search = page.site().search(page.language());
            if (search != null) search(html, search, page.labels());
        });
        List<SiteLink> sections = page.site().sections(page.language());
        if (!sections.isEmpty()) sections(html, page, sections);
    }

    /** Writes the menu. The section of the article, or the page itself, is marked as the current one. */
    private static void sections(HtmlWriter html, PageContext page, List<SiteLink> sections) {
        WebUrl url = page.article().url();
        Section section = page.article().section();
        Optional<WebUrl> current = section == null
                ? Optional.of(url)
                : Optional.ofNullable(section.url()).flatMap(url::resolve);
        html.open("nav").attribute("class", "lede-sections");
        html.attribute("aria-label", page.labels().text("sections.label"));
        html.with(() -> page.addArticleLanguageInRegion(html.open("ul")).with(() -> {
            for (SiteLink link : sections) {
                html.open("li").with(() -> {
                    html.open("a").href(link.url());
                    if (current.isPresent() && url.resolve(link.url()).equals(current))
                        html.attribute("aria-current", section == null ? "page" : "true");
                    html.with(Contained.of(link.name()));
                });
            }
        }));
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
            html.open("span").with(site.name());
        });
    }

    private void languages(HtmlWriter html, PageContext page) {
        Map<String, Integer> versions = isInLanguagesOfSite(page) ? Map.of() : versionsByName(page);
        Map<Locale, WebUrl> languages = languages(page, versions);
        if (languages.size() < 2) return;
        Locale own = shownAs(page.language(), versions, page.site());
        html.open("nav").attribute("class", "lede-languages");
        html.attribute("aria-label", page.labels().text("language.label"));
        html.with(() -> html.open("ul").with(() -> {
            for (Map.Entry<Locale, WebUrl> language : languages.entrySet()) {
                html.open("li").with(() -> language(html, language.getKey(), language.getValue(), own));
            }
        }));
    }

    private void language(HtmlWriter html, Locale language, WebUrl url, Locale own) {
        Named known = languagesOfSite.get(language);
        Named named = known == null ? Named.of(language) : known;
        if (language.equals(own)) {
            html.open("span").attribute("aria-current", "true").attribute("lang", named.tag());
        } else {
            html.open("a").href(url).attribute("lang", named.tag()).attribute("hreflang", named.tag());
        }
        html.with(named.autonym());
    }

    /**
     * Returns the languages of the site in its order, then those that only this article has, each with the URL of the
     * article in that language, or else of the site's home page.
     */
    private static Map<Locale, WebUrl> languages(PageContext page, Map<String, Integer> versions) {
        Map<Locale, WebUrl> languages = new LinkedHashMap<>(page.site().homes());
        for (Map.Entry<Locale, WebUrl> version : page.article().translations().entrySet()) {
            languages.put(shownAs(version.getKey(), versions, page.site()), version.getValue());
        }
        languages.put(
                shownAs(page.language(), versions, page.site()), page.article().url());
        return languages;
    }

    /** Returns whether each version of the article is in a language of the site, as most are. */
    private static boolean isInLanguagesOfSite(PageContext page) {
        Set<Locale> languages = page.site().homes().keySet();
        return languages.contains(page.language())
                && languages.containsAll(page.article().translations().keySet());
    }

    /** Returns the number of versions of the article per language, ignoring region and script. */
    private static Map<String, Integer> versionsByName(PageContext page) {
        Map<String, Integer> versions = new HashMap<>();
        versions.put(page.language().getLanguage(), 1);
        for (Locale language : page.article().translations().keySet()) {
            versions.merge(language.getLanguage(), 1, Integer::sum);
        }
        return versions;
    }

    /**
     * Returns the language of the site that corresponds to a language of the article: on a site in {@code hy}, an article in
     * {@code hy-AM} is listed as Armenian, unless it has a version in another kind of Armenian too.
     */
    private static Locale shownAs(Locale language, Map<String, Integer> versions, Site site) {
        String name = language.getLanguage();
        if (site.homes().containsKey(language) || versions.getOrDefault(name, 0) > 1) return language;
        return Languages.nearest(language, site.homes().keySet())
                .filter(home -> home.getLanguage().equals(name))
                .orElse(language);
    }

    private static void search(HtmlWriter html, SiteSearch search, Labels labels) {
        html.open("details").attribute("class", "lede-find").with(() -> {
            html.open("summary").attribute("class", "lede-button").with(() -> {
                Icons.write(html, Icons.SEARCH);
                html.open("span").with(labels.text("search.label"));
            });
            form(html, search, labels);
        });
    }

    private static void form(HtmlWriter html, SiteSearch search, Labels labels) {
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
            html.with(labels.text("search.submit"));
        });
    }
}
