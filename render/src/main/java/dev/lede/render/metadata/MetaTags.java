package dev.lede.render.metadata;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Site;
import dev.lede.core.Tag;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.theme.DayAndNight;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code meta} and {@code link} elements: for search engines, and for social networks the properties of the Open Graph
 * protocol (ogp.me) with those of its type {@code article}.
 */
final class MetaTags {
    private final HtmlWriter html;
    private final Article article;

    MetaTags(HtmlWriter html, Article article) {
        this.html = html;
        this.article = article;
    }

    /** Returns the elements that all pages of a site have. The colour of the browser's controls is that of the page. */
    static Html of(Site site, DayAndNight paper) {
        return Html.of(html -> {
            named(html, "robots", "max-image-preview:large");
            themeColour(html, "light", paper.day().toString());
            themeColour(html, "dark", paper.night().toString());
            property(html, "og:type", "article");
            property(html, "og:site_name", site.name());
        });
    }

    private static void themeColour(HtmlWriter html, String scheme, String colour) {
        html.open("meta")
                .attribute("name", "theme-color")
                .attribute("media", "(prefers-color-scheme: " + scheme + ")")
                .attribute("content", colour)
                .empty();
    }

    /** Returns the elements that all pages of a language have. */
    static Html of(Locale language) {
        return Html.of(html -> property(html, "og:locale", locale(language)));
    }

    /** Returns a locale as Open Graph writes it, {@code hy_AM}; only the language if its region is unknown. */
    private static String locale(Locale language) {
        String tag = Languages.tag(language);
        int end = tag.indexOf('-');
        String primary = end < 0 ? tag : tag.substring(0, end);
        String region = Languages.region(language).orElse("");
        return region.isEmpty() ? primary : primary + "_" + region;
    }

    void description(String description) {
        if (description.isEmpty()) return;
        named(html, "description", description);
        property(html, "og:description", description);
    }

    void versions(Site site, WebUrl canonical) {
        html.open("link").attribute("rel", "canonical").url("href", canonical).empty();
        Alternates.pass(article, site, this::alternate);
        for (Locale language : article.translations().keySet()) {
            property(html, "og:locale:alternate", locale(language));
        }
    }

    private void alternate(String language, WebUrl url) {
        html.open("link")
                .attribute("rel", "alternate")
                .attribute("hreflang", language)
                .url("href", url)
                .empty();
    }

    void article() {
        property(html, "og:title", article.headline());
        property(html, "og:url", article.url().value());
        time("article:published_time", article.published());
        time("article:modified_time", article.updated());
        for (Contributor contributor : article.byline()) author(contributor);
        if (article.section() != null)
            property(html, "article:section", article.section().name());
        for (Tag tag : article.tags()) property(html, "article:tag", tag.name());
    }

    private void author(Contributor contributor) {
        if (contributor.role() != null || contributor.url() == null) return;
        WebUrl url = article.url().resolve(contributor.url()).orElse(null);
        if (url != null) property(html, "article:author", url.value());
    }

    private void time(String property, @Nullable OffsetDateTime moment) {
        if (moment != null) property(html, property, Rfc3339.of(moment));
    }

    /** Writes the image, and the card of X, which takes the rest from Open Graph. */
    void image(@Nullable ArticleImage image) {
        named(html, "twitter:card", image == null ? "summary" : "summary_large_image");
        if (image == null) return;
        property(html, "og:image", image.url().value());
        if (image.type() != null) property(html, "og:image:type", image.type());
        if (image.size() != null) {
            property(html, "og:image:width", Integer.toString(image.size().width()));
            property(html, "og:image:height", Integer.toString(image.size().height()));
        }
        if (image.alt() == null) return;
        property(html, "og:image:alt", image.alt());
        named(html, "twitter:image:alt", image.alt());
    }

    private static void named(HtmlWriter html, String name, String content) {
        html.open("meta").attribute("name", name).attribute("content", content).empty();
    }

    private static void property(HtmlWriter html, String property, String content) {
        html.open("meta")
                .attribute("property", property)
                .attribute("content", content)
                .empty();
    }
}
