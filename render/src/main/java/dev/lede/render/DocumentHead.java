package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.Tag;
import dev.lede.core.body.Body;
import dev.lede.core.body.Image;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Contained;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the head of a page: encoding, title, styles, metadata, and the slots of the host. */
final class DocumentHead implements Region {
    /** The maximum length of a description, in code points. Search engines truncate longer ones. */
    private static final int DESCRIPTION_LENGTH = 300;

    private final Assets assets;

    DocumentHead(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void write(HtmlWriter html, PageContext page) {
        encoding(html);
        title(html, page);
        page.holes().shared(html, assets.head());
        metadata(html, page);
        page.slots().inHead(html);
    }

    /** Writes the encoding, which must be in the first 1,024 bytes of a page (WHATWG HTML, 4.2.5.4), and the viewport. */
    static void encoding(HtmlWriter html) {
        html.open("meta").attribute("charset", "utf-8").empty();
        named(html, "viewport", "width=device-width, initial-scale=1");
    }

    static void title(HtmlWriter html, PageContext page) {
        Article article = page.article();
        String title = article.seoTitle() == null ? article.headline() : article.seoTitle();
        html.open("title").with(Contained.of(title) + " — " + page.site().name());
    }

    /** Writes the metadata for search engines and social networks. */
    static void metadata(HtmlWriter html, PageContext page) {
        Article article = page.article();
        String description = description(article);
        List<Image> images = images(article);
        descriptions(html, description, !images.isEmpty());
        canonicalAndAlternates(html, page);
        openGraph(html, page, description, images);
        StructuredData.write(html, page, description, images);
    }

    private static void descriptions(HtmlWriter html, String description, boolean hasImage) {
        if (!description.isEmpty()) named(html, "description", description);
        named(html, "robots", "max-image-preview:large");
        named(html, "color-scheme", "light dark");
        named(html, "twitter:card", hasImage ? "summary_large_image" : "summary");
    }

    private static void canonicalAndAlternates(HtmlWriter html, PageContext page) {
        html.open("link")
                .attribute("rel", "canonical")
                .url("href", page.canonical())
                .empty();
        Map<Locale, WebUrl> translations = page.article().translations();
        if (translations.isEmpty()) return;
        Map<Locale, WebUrl> versions = new LinkedHashMap<>();
        versions.put(page.language(), page.article().url());
        versions.putAll(translations);
        for (Map.Entry<Locale, WebUrl> version : versions.entrySet()) {
            // Search engines ignore relative URLs here (Google Search Central, localized versions).
            WebUrl url = absolute(version.getValue(), page.article());
            version.setValue(url);
            if (url.isAbsolute()) alternate(html, Languages.tag(version.getKey()), url);
        }
        WebUrl byDefault = defaultVersion(versions, page.site());
        if (byDefault != null) alternate(html, "x-default", byDefault);
    }

    private static WebUrl absolute(WebUrl url, Article article) {
        return article.url().resolve(url).orElse(url);
    }

    /** Returns the version for readers of other languages. All versions must name the same, or search engines ignore it. */
    private static @Nullable WebUrl defaultVersion(Map<Locale, WebUrl> versions, Site site) {
        for (Locale language : site.homes().keySet()) {
            WebUrl url = versions.get(language);
            if (url != null && url.isAbsolute()) return url;
        }
        WebUrl english = versions.get(Locale.ENGLISH);
        return english != null && english.isAbsolute() ? english : null;
    }

    private static void alternate(HtmlWriter html, String language, WebUrl url) {
        html.open("link")
                .attribute("rel", "alternate")
                .attribute("hreflang", language)
                .url("href", url)
                .empty();
    }

    /** Writes the properties of the Open Graph protocol (ogp.me), with those of its type {@code article}. */
    private static void openGraph(HtmlWriter html, PageContext page, String description, List<Image> images) {
        Article article = page.article();
        property(html, "og:type", "article");
        property(html, "og:title", article.headline());
        property(html, "og:url", article.url().value());
        property(html, "og:site_name", page.site().name());
        property(html, "og:locale", page.languageTag().replace('-', '_'));
        if (!description.isEmpty()) property(html, "og:description", description);
        if (!images.isEmpty()) image(html, images.get(0));
        time(html, "article:published_time", article.published());
        time(html, "article:modified_time", article.updated());
        if (article.section() != null)
            property(html, "article:section", article.section().name());
        for (Tag tag : article.tags()) property(html, "article:tag", tag.name());
    }

    private static void image(HtmlWriter html, Image image) {
        property(html, "og:image", image.url().value());
        if (image.size() != null) {
            property(html, "og:image:width", Integer.toString(image.size().width()));
            property(html, "og:image:height", Integer.toString(image.size().height()));
        }
        if (image.alt() != null && !Require.isBlank(image.alt())) property(html, "og:image:alt", image.alt());
    }

    private static void time(HtmlWriter html, String property, @Nullable OffsetDateTime timestamp) {
        if (timestamp != null) property(html, property, Timestamps.rfc3339(timestamp));
    }

    /**
     * Returns the images of the lead media with absolute URLs, since social networks and search engines do not resolve
     * relative ones. Images with {@code data:} URLs are omitted.
     */
    private static List<Image> images(Article article) {
        if (article.leadMedia() == null) return List.of();
        List<Image> images = new ArrayList<>();
        addImages(article.leadMedia(), article.url(), images);
        return images;
    }

    private static void addImages(Node node, WebUrl page, List<Image> images) {
        if (node instanceof Image image && image.url() instanceof WebUrl url) {
            WebUrl absolute = page.resolve(url).orElse(null);
            if (absolute != null) images.add(new Image(absolute, image.alt(), image.title(), image.size(), List.of()));
        }
        for (Node content : node.contents()) addImages(content, page, images);
    }

    /** Returns the article's own description, otherwise an excerpt of its standfirst; empty if there is neither. */
    private static String description(Article article) {
        if (article.seoDescription() != null) return article.seoDescription();
        if (article.standfirst().isEmpty()) return "";
        return Body.of(new Paragraph(article.standfirst())).excerpt(DESCRIPTION_LENGTH);
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
