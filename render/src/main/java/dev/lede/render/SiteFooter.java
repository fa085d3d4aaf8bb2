package dev.lede.render;

import dev.lede.core.AppLink;
import dev.lede.core.Copyright;
import dev.lede.core.Site;
import dev.lede.core.SiteLink;
import dev.lede.core.SocialProfile;
import dev.lede.core.url.WebUrl;
import dev.lede.render.holes.Cache;
import dev.lede.render.holes.Part;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Contained;
import dev.lede.render.labels.Labels;
import java.util.List;
import java.util.Map;

/**
 * Writes the footer of the site: its links, profiles, apps, terms of reuse and copyright. Pages with the same labels, links
 * and year share it; their number is bounded by the languages of the messages and of the site.
 */
final class SiteFooter implements Region {
    private final Cache<Key, Part.Fixed<ReaderPreferences>> cache = new Cache<>();

    private record Key(Labels labels, List<SiteLink> links, int year) {}

    @Override
    public void write(HtmlWriter html, PageContext page) {
        List<SiteLink> links = page.site().footerLinks(page.language());
        if (page.labels().isMarked() && !links.isEmpty()) {
            // The links are marked with the language of the article. The number of these is not bounded.
            footer(html, page);
            return;
        }
        Key key = new Key(page.labels(), links, page.thisYear().getValue());
        page.holes().shared(html, cache.get(key, absent -> new Part.Fixed<>(Html.of(footer -> footer(footer, page)))));
    }

    private static void footer(HtmlWriter html, PageContext page) {
        page.labels().addLanguage(html.open("footer").attribute("class", "lede-footer"));
        html.with(() -> inside(html, page));
    }

    private static void inside(HtmlWriter html, PageContext page) {
        Site site = page.site();
        links(html, page);
        profiles(html, page, site.profiles());
        apps(html, page, site.apps());
        if (site.reuseNeedsLink()) reuse(html, page);
        html.open("p").attribute("class", "lede-copyright");
        html.with(copyright(page));
    }

    private static void links(HtmlWriter html, PageContext page) {
        List<SiteLink> links = page.site().footerLinks(page.language());
        if (links.isEmpty()) return;
        html.open("nav").attribute("class", "lede-site-links");
        html.attribute(
                "aria-label",
                page.labels().text("siteLinks.label", "site", page.site().name()));
        html.with(() -> page.addArticleLanguageInRegion(html.open("ul")).with(() -> {
            for (SiteLink link : links) {
                html.open("li").with(() -> html.open("a").href(link.url()).with(Contained.of(link.name())));
            }
        }));
    }

    private static void profiles(HtmlWriter html, PageContext page, List<SocialProfile> profiles) {
        if (profiles.isEmpty()) return;
        html.open("nav").attribute("class", "lede-profiles");
        html.attribute(
                "aria-label",
                page.labels().text("social.label", "site", page.site().name()));
        html.with(() -> html.open("ul").with(() -> {
            for (SocialProfile profile : profiles) item(html, profile.url(), profile.name());
        }));
    }

    private static void apps(HtmlWriter html, PageContext page, List<AppLink> apps) {
        if (apps.isEmpty()) return;
        html.open("nav").attribute("class", "lede-apps");
        html.attribute("aria-label", page.labels().text("apps.label"));
        html.with(() -> html.open("ul").with(() -> {
            for (AppLink app : apps) item(html, app.url(), app.store());
        }));
    }

    /** Writes one item of a list. Its name is short, since screen readers announce the name of the list before it. */
    private static void item(HtmlWriter html, WebUrl url, String name) {
        html.open("li")
                .with(() -> html.open("a")
                        .url("href", url)
                        .attribute("rel", "noopener")
                        .with(name));
    }

    private static void reuse(HtmlWriter html, PageContext page) {
        html.open("p").attribute("class", "lede-reuse");
        html.with(() -> page.labels().inside().write(html, "reuse.notice", "site", () -> {
            html.open("a").href(page.site().url()).with(Contained.of(page.site().name()));
        }));
    }

    /** Returns the copyright notice; the name of the site, without a year, if no copyright is given. */
    private static String copyright(PageContext page) {
        Copyright copyright = page.site().copyright();
        if (copyright == null) return page.site().name();
        return page.labels()
                .messages()
                .text(
                        "copyright",
                        Map.of(
                                "years",
                                years(copyright.firstYear(), page),
                                "holder",
                                Contained.of(copyright.holder())));
    }

    private static String years(int first, PageContext page) {
        int now = page.thisYear().getValue();
        // Even if the clock is wrong, the notice must not be "2026–2024".
        if (now <= first) return Integer.toString(first);
        return page.labels()
                .messages()
                .text("copyright.years", Map.of("first", Integer.toString(first), "last", Integer.toString(now)));
    }
}
