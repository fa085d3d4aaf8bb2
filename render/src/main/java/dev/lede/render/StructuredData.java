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

/** Writes the article as JSON-LD, with the type {@code NewsArticle} of schema.org or one of its subtypes. */
final class StructuredData {
    private static final Html START = Html.trusted("<script type=\"application/ld+json\">");
    private static final Html END = Html.trusted("</script>");
    private static final Html NOT_FREE = Html.trusted(",\"isAccessibleForFree\":false,\"hasPart\":{\"@type\":"
            + "\"WebPageElement\",\"isAccessibleForFree\":false,\"cssSelector\":\".lede-cut\"}");
    private static final HexFormat HEX = HexFormat.of();

    private final Json json;
    private final PageContext page;
    private final Article article;

    private StructuredData(Json json, PageContext page) {
        this.json = json;
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
        html.html(START);
        new StructuredData(new Json(html), page).write(description, images);
        html.html(END);
    }

    private void write(String description, List<Image> images) {
        json.openObject();
        field(Field.CONTEXT, "https://schema.org");
        field(Field.TYPE, type(article.kind()));
        field(Field.MAIN_ENTITY_OF_PAGE, page.canonical().value());
        field(Field.URL, article.url().value());
        field(Field.HEADLINE, article.headline());
        field(Field.IN_LANGUAGE, page.languageTag());
        if (!description.isEmpty()) field(Field.DESCRIPTION, description);
        if (article.published() != null) field(Field.DATE_PUBLISHED, Timestamps.rfc3339(article.published()));
        if (article.updated() != null) field(Field.DATE_MODIFIED, Timestamps.rfc3339(article.updated()));
        if (article.section() != null)
            field(Field.ARTICLE_SECTION, article.section().name());
        if (article.dateline() != null) field(Field.DATELINE, article.dateline());
        contributors(article.byline());
        images(images);
        publisher();
        if (article.source() != null) source(article.source());
        if (page.isPreview()) json.html.html(NOT_FREE);
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
            if (!isOpen) json.name(Field.AUTHOR).openArray();
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
            if (!isOpen) json.name(Field.CONTRIBUTOR).openArray();
            isOpen = true;
            json.openObject();
            field(Field.TYPE, "Role");
            field(Field.ROLE_NAME, contributor.role());
            json.name(Field.CONTRIBUTOR).openObject();
            agent(contributor);
            json.closeObject();
        }
        if (isOpen) json.closeArray();
    }

    /** Writes the fields of a contributor into the open object, and closes it. */
    private void agent(Contributor contributor) {
        field(Field.TYPE, contributor.kind() == Contributor.Kind.PERSON ? "Person" : "Organization");
        field(Field.NAME, contributor.name());
        WebUrl url = contributor.url();
        WebUrl absolute = url == null ? null : article.url().resolve(url).orElse(null);
        if (absolute != null) field(Field.URL, absolute.value());
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
        json.name(Field.IMAGE).openArray();
        for (Image image : images) json.string(image.url().value());
        json.closeArray();
    }

    private void publisher() {
        json.name(Field.PUBLISHER).openObject();
        field(Field.TYPE, "NewsMediaOrganization");
        field(Field.NAME, page.site().name());
        field(Field.URL, page.site().url().value());
        json.closeObject();
    }

    private void source(Source source) {
        json.name(Field.IS_BASED_ON).openObject();
        field(Field.TYPE, "NewsArticle");
        if (source.url() != null) field(Field.URL, source.url().value());
        if (source.headline() != null) field(Field.HEADLINE, source.headline());
        if (source.publishedOn() != null)
            field(Field.DATE_PUBLISHED, source.publishedOn().toString());
        json.name(Field.PUBLISHER).openObject();
        field(Field.TYPE, "Organization");
        field(Field.NAME, source.publisher());
        json.closeObject();
        json.closeObject();
    }

    private void field(Field field, String value) {
        json.name(field).string(value);
    }

    /** The name of a field, as bytes of JSON. */
    private static final class Field {
        static final Field CONTEXT = new Field("@context");
        static final Field TYPE = new Field("@type");
        static final Field MAIN_ENTITY_OF_PAGE = new Field("mainEntityOfPage");
        static final Field URL = new Field("url");
        static final Field HEADLINE = new Field("headline");
        static final Field IN_LANGUAGE = new Field("inLanguage");
        static final Field DESCRIPTION = new Field("description");
        static final Field DATE_PUBLISHED = new Field("datePublished");
        static final Field DATE_MODIFIED = new Field("dateModified");
        static final Field ARTICLE_SECTION = new Field("articleSection");
        static final Field DATELINE = new Field("dateline");
        static final Field AUTHOR = new Field("author");
        static final Field CONTRIBUTOR = new Field("contributor");
        static final Field ROLE_NAME = new Field("roleName");
        static final Field NAME = new Field("name");
        static final Field IMAGE = new Field("image");
        static final Field PUBLISHER = new Field("publisher");
        static final Field IS_BASED_ON = new Field("isBasedOn");

        private final Html json;

        private Field(String name) {
            json = Html.trusted("\"" + name + "\":");
        }
    }

    /**
     * Writes JSON into a script element. Markup characters, which could end the element, and line terminators of JavaScript
     * before ES2019 are escaped, so that the {@link HtmlWriter} has nothing to escape.
     */
    private static final class Json {
        private static final Html QUOTATION_MARK = Html.trusted("\"");
        private static final Html COMMA = Html.trusted(",");
        private static final Html OPEN_OBJECT = Html.trusted("{");
        private static final Html CLOSE_OBJECT = Html.trusted("}");
        private static final Html OPEN_ARRAY = Html.trusted("[");
        private static final Html CLOSE_ARRAY = Html.trusted("]");

        private final HtmlWriter html;

        /** Whether a comma must precede the next field or value. */
        private boolean isAfterValue;

        Json(HtmlWriter html) {
            this.html = html;
        }

        void openObject() {
            open(OPEN_OBJECT);
        }

        void closeObject() {
            close(CLOSE_OBJECT);
        }

        void openArray() {
            open(OPEN_ARRAY);
        }

        void closeArray() {
            close(CLOSE_ARRAY);
        }

        Json name(Field field) {
            separate();
            html.html(field.json);
            isAfterValue = false;
            return this;
        }

        void string(String value) {
            separate();
            html.html(QUOTATION_MARK).text(escaped(value)).html(QUOTATION_MARK);
            isAfterValue = true;
        }

        private void separate() {
            if (isAfterValue) html.html(COMMA);
        }

        private void open(Html bracket) {
            separate();
            html.html(bracket);
            isAfterValue = false;
        }

        private void close(Html bracket) {
            html.html(bracket);
            isAfterValue = true;
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
