package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.ArticleKind;
import dev.lede.core.Contributor;
import dev.lede.core.Source;
import dev.lede.core.body.Image;
import dev.lede.core.url.WebUrl;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the article as JSON-LD, with the type {@code NewsArticle} of schema.org or one of its subtypes. */
final class StructuredData {
    private static final Html START = Html.trusted("<script type=\"application/ld+json\">");
    private static final Html END = Html.trusted("</script>");
    private static final HexFormat HEX = HexFormat.of();

    private final Json json = new Json();
    private final PageContext page;
    private final Article article;

    private StructuredData(PageContext page) {
        this.page = page;
        this.article = page.article();
    }

    /**
     * Writes the {@code script} element.
     *
     * @param description the description of the article; empty for none
     * @param images the images of the lead media, with absolute URLs
     */
    static void write(HtmlWriter html, PageContext page, String description, List<Image> images) {
        StructuredData data = new StructuredData(page);
        data.write(description, images);
        html.html(START).text(data.json.toString()).html(END);
    }

    private void write(String description, List<Image> images) {
        json.openObject();
        field("@context", "https://schema.org");
        field("@type", type(article.kind()));
        field("mainEntityOfPage", page.canonical().value());
        field("url", article.url().value());
        field("headline", article.headline());
        field("inLanguage", page.languageTag());
        if (!description.isEmpty()) field("description", description);
        if (article.published() != null) field("datePublished", Timestamps.rfc3339(article.published()));
        if (article.updated() != null) field("dateModified", Timestamps.rfc3339(article.updated()));
        if (article.section() != null) field("articleSection", article.section().name());
        if (article.dateline() != null) field("dateline", article.dateline());
        contributors(article.byline());
        images(images);
        publisher();
        if (article.source() != null) source(article.source());
        json.closeObject();
    }

    /** Writes the contributors without a role as authors, the others as contributors; the group of the first one is first. */
    private void contributors(List<Contributor> byline) {
        if (byline.isEmpty()) return;
        boolean authorsFirst = byline.get(0).role() == null;
        if (authorsFirst) authors(byline);
        others(byline);
        if (!authorsFirst) authors(byline);
    }

    private void authors(List<Contributor> byline) {
        boolean isOpen = false;
        for (Contributor contributor : byline) {
            if (contributor.role() != null) continue;
            if (!isOpen) json.name("author").openArray();
            isOpen = true;
            json.openObject();
            agent(contributor);
        }
        if (isOpen) json.closeArray();
    }

    private void others(List<Contributor> byline) {
        boolean isOpen = false;
        for (Contributor contributor : byline) {
            if (contributor.role() == null) continue;
            if (!isOpen) json.name("contributor").openArray();
            isOpen = true;
            json.openObject();
            field("@type", "Role");
            field("roleName", contributor.role());
            json.name("contributor").openObject();
            agent(contributor);
            json.closeObject();
        }
        if (isOpen) json.closeArray();
    }

    /** Writes the fields of a contributor into the open object, and closes it. */
    private void agent(Contributor contributor) {
        field("@type", contributor.kind() == Contributor.Kind.PERSON ? "Person" : "Organization");
        field("name", contributor.name());
        WebUrl url = contributor.url();
        WebUrl absolute = url == null ? null : article.url().resolve(url).orElse(null);
        if (absolute != null) field("url", absolute.value());
        json.closeObject();
    }

    /** Returns the type of schema.org. Only subtypes without additional required properties are used. */
    private static String type(ArticleKind kind) {
        return switch (kind) {
            case OPINION, EDITORIAL -> "OpinionNewsArticle";
            case ANALYSIS -> "AnalysisNewsArticle";
            case REVIEW -> "ReviewNewsArticle";
            default -> "NewsArticle";
        };
    }

    private void images(List<Image> images) {
        if (images.isEmpty()) return;
        json.name("image").openArray();
        for (Image image : images) json.string(image.url().value());
        json.closeArray();
    }

    private void publisher() {
        json.name("publisher").openObject();
        field("@type", "NewsMediaOrganization");
        field("name", page.site().name());
        field("url", page.site().url().value());
        json.closeObject();
    }

    private void source(Source source) {
        json.name("isBasedOn").openObject();
        field("@type", "NewsArticle");
        if (source.url() != null) field("url", source.url().value());
        if (source.headline() != null) field("headline", source.headline());
        if (source.publishedOn() != null)
            field("datePublished", source.publishedOn().toString());
        json.name("publisher").openObject();
        field("@type", "Organization");
        field("name", source.publisher());
        json.closeObject();
        json.closeObject();
    }

    private void field(String name, String value) {
        json.name(name).string(value);
    }

    /**
     * Writes JSON for a script element. Markup characters, which could end the element, and line terminators of JavaScript
     * before ES2019 are escaped, so that the {@link HtmlWriter} has nothing to escape.
     */
    private static final class Json {
        private final StringBuilder text = new StringBuilder(2_048);

        /** Whether a comma must precede the next field or value. */
        private boolean isAfterValue;

        void openObject() {
            open('{');
        }

        void closeObject() {
            close('}');
        }

        void openArray() {
            open('[');
        }

        void closeArray() {
            close(']');
        }

        Json name(String name) {
            separate();
            text.append('"').append(name).append("\":");
            isAfterValue = false;
            return this;
        }

        void string(String value) {
            separate();
            text.append('"').append(escaped(value)).append('"');
            isAfterValue = true;
        }

        private void separate() {
            if (isAfterValue) text.append(',');
        }

        private void open(char bracket) {
            separate();
            text.append(bracket);
            isAfterValue = false;
        }

        private void close(char bracket) {
            text.append(bracket);
            isAfterValue = true;
        }

        @Override
        public String toString() {
            return text.toString();
        }

        private static String escaped(String value) {
            for (int at = 0; at < value.length(); at++) {
                if (isEscaped(value.charAt(at))) return escapedFrom(at, value);
            }
            return value;
        }

        private static boolean isEscaped(char c) {
            if (c <= '>') return c < ' ' || c == '"' || c == '&' || c == '<' || c == '>';
            return c == '\\' || c == '\u2028' || c == '\u2029';
        }

        private static String escapedFrom(int start, String value) {
            StringBuilder escaped = new StringBuilder(value.length() + 16).append(value, 0, start);
            for (int at = start; at < value.length(); at++) {
                char c = value.charAt(at);
                if (!isEscaped(c)) escaped.append(c);
                else if (c == '"' || c == '\\') escaped.append('\\').append(c);
                else if (c == '\t') escaped.append("\\t");
                else escaped.append("\\u").append(HEX.toHexDigits(c));
            }
            return escaped.toString();
        }
    }
}
