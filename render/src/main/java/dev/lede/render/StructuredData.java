package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.ArticleKind;
import dev.lede.core.Contributor;
import dev.lede.core.Source;
import dev.lede.core.body.Image;
import dev.lede.core.url.WebUrl;
import dev.lede.render.html.Html;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Writes the article as JSON-LD, with the type {@code NewsArticle} of schema.org or one of its subtypes. */
final class StructuredData {
    private static final JsonFactory JSON =
            JsonFactory.builder().characterEscapes(new ForScripts()).build();

    private final JsonGenerator json;
    private final PageContext page;
    private final Article article;

    private StructuredData(JsonGenerator json, PageContext page) {
        this.json = json;
        this.page = page;
        this.article = page.article();
    }

    /**
     * Returns the {@code script} element.
     *
     * @param description the description of the article; empty for none
     * @param images the images of the lead media, with absolute URLs
     */
    static Html of(PageContext page, String description, List<Image> images) {
        StringWriter script = new StringWriter();
        script.append("<script type=\"application/ld+json\">");
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), script)) {
            new StructuredData(json, page).write(description, images);
        }
        return Html.trusted(script.append("</script>").toString());
    }

    private void write(String description, List<Image> images) {
        json.writeStartObject();
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
        json.writeEndObject();
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
            if (!isOpen) json.writeArrayPropertyStart("author");
            isOpen = true;
            json.writeStartObject();
            agent(contributor);
        }
        if (isOpen) json.writeEndArray();
    }

    private void others(List<Contributor> byline) {
        boolean isOpen = false;
        for (Contributor contributor : byline) {
            if (contributor.role() == null) continue;
            if (!isOpen) json.writeArrayPropertyStart("contributor");
            isOpen = true;
            json.writeStartObject();
            field("@type", "Role");
            field("roleName", contributor.role());
            json.writeObjectPropertyStart("contributor");
            agent(contributor);
            json.writeEndObject();
        }
        if (isOpen) json.writeEndArray();
    }

    /** Writes the fields of a contributor into the open object, and closes it. */
    private void agent(Contributor contributor) {
        field("@type", contributor.kind() == Contributor.Kind.PERSON ? "Person" : "Organization");
        field("name", contributor.name());
        WebUrl url = contributor.url();
        WebUrl absolute = url == null ? null : article.url().resolve(url).orElse(null);
        if (absolute != null) field("url", absolute.value());
        json.writeEndObject();
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
        json.writeArrayPropertyStart("image");
        for (Image image : images) json.writeString(image.url().value());
        json.writeEndArray();
    }

    private void publisher() {
        json.writeObjectPropertyStart("publisher");
        field("@type", "NewsMediaOrganization");
        field("name", page.site().name());
        field("url", page.site().url().value());
        json.writeEndObject();
    }

    private void source(Source source) {
        json.writeObjectPropertyStart("isBasedOn");
        field("@type", "NewsArticle");
        if (source.url() != null) field("url", source.url().value());
        if (source.headline() != null) field("headline", source.headline());
        if (source.publishedOn() != null)
            field("datePublished", source.publishedOn().toString());
        json.writeObjectPropertyStart("publisher");
        field("@type", "Organization");
        field("name", source.publisher());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void field(String name, String value) {
        json.writeStringProperty(name, value);
    }

    /** Escapes markup characters, which could end the script element, and line terminators of JavaScript before ES2019. */
    private static final class ForScripts extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        private static final SerializedString LESS = new SerializedString("\\u003c");
        private static final SerializedString GREATER = new SerializedString("\\u003e");
        private static final SerializedString AMPERSAND = new SerializedString("\\u0026");
        private static final SerializedString LINE_SEPARATOR = new SerializedString("\\u2028");
        private static final SerializedString PARAGRAPH_SEPARATOR = new SerializedString("\\u2029");

        private final int[] ascii = standardAsciiEscapesForJSON();

        ForScripts() {
            ascii['<'] = ESCAPE_CUSTOM;
            ascii['>'] = ESCAPE_CUSTOM;
            ascii['&'] = ESCAPE_CUSTOM;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return switch (c) {
                case '<' -> LESS;
                case '>' -> GREATER;
                case '&' -> AMPERSAND;
                case 0x2028 -> LINE_SEPARATOR;
                case 0x2029 -> PARAGRAPH_SEPARATOR;
                default -> null;
            };
        }
    }
}
