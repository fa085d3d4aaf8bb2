package dev.lede.render;

import dev.lede.core.Copyright;
import dev.lede.core.Site;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Contained;
import java.util.Map;

/** Writes the footer of the site: profiles, apps, terms of reuse and copyright. */
final class SiteFooter implements Region {
    @Override
    public void write(HtmlWriter html, PageContext page) {
        page.labels().addLanguage(html.open("footer").attribute("class", "lede-footer"));
        html.with(() -> inside(html, page.insideRegion()));
    }

    private static void inside(HtmlWriter html, PageContext page) {
        Site site = page.site();
        if (!site.profiles().isEmpty()) SiteHeader.profiles(html.open("nav"), page);
        if (!site.apps().isEmpty()) SiteHeader.apps(html.open("nav"), page);
        if (site.reuseNeedsLink()) reuse(html, page);
        html.open("p").attribute("class", "lede-copyright");
        html.with(copyright(page));
    }

    private static void reuse(HtmlWriter html, PageContext page) {
        html.open("p").attribute("class", "lede-reuse");
        html.with(() -> page.labels().write(html, "reuse.notice", "site", () -> {
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
