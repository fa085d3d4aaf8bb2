package dev.lede.render.metadata;

import dev.lede.core.ArticleKind;
import dev.lede.core.Contributor;
import dev.lede.render.html.Html;

/** The types of schema.org that pages use, each with the start of its object in JSON-LD. */
final class SchemaType {
    static final SchemaType ADVERTISER_CONTENT_ARTICLE = new SchemaType("AdvertiserContentArticle");
    static final SchemaType ANALYSIS_NEWS_ARTICLE = new SchemaType("AnalysisNewsArticle");
    static final SchemaType BREADCRUMB_LIST = new SchemaType("BreadcrumbList");
    static final SchemaType IMAGE_OBJECT = new SchemaType("ImageObject");
    static final SchemaType LIST_ITEM = new SchemaType("ListItem");
    static final SchemaType NEWS_ARTICLE = new SchemaType("NewsArticle");
    static final SchemaType NEWS_MEDIA_ORGANIZATION = new SchemaType("NewsMediaOrganization");
    static final SchemaType OPINION_NEWS_ARTICLE = new SchemaType("OpinionNewsArticle");
    static final SchemaType ORGANIZATION = new SchemaType("Organization");
    static final SchemaType PERSON = new SchemaType("Person");
    static final SchemaType REVIEW_NEWS_ARTICLE = new SchemaType("ReviewNewsArticle");
    static final SchemaType ROLE = new SchemaType("Role");
    static final SchemaType WEB_PAGE = new SchemaType("WebPage");
    static final SchemaType WEB_PAGE_ELEMENT = new SchemaType("WebPageElement");

    private final Html object;
    private final Html document;

    private SchemaType(String name) {
        object = Html.trusted("{\"@type\":\"" + name + "\"");
        document = Html.trusted("{\"@context\":\"https://schema.org\",\"@type\":\"" + name + "\"");
    }

    /** Returns the start of an object. */
    Html object() {
        return object;
    }

    /** Returns the start of the outermost object, which names the vocabulary. */
    Html document() {
        return document;
    }

    /** Returns the type of an article. Subtypes with additional required properties are not used. */
    static SchemaType of(ArticleKind kind) {
        return switch (kind) {
            case OPINION, EDITORIAL -> OPINION_NEWS_ARTICLE;
            case ANALYSIS -> ANALYSIS_NEWS_ARTICLE;
            case REVIEW -> REVIEW_NEWS_ARTICLE;
            case SPONSORED -> ADVERTISER_CONTENT_ARTICLE;
            default -> NEWS_ARTICLE;
        };
    }

    static SchemaType of(Contributor.Kind kind) {
        return kind == Contributor.Kind.PERSON ? PERSON : ORGANIZATION;
    }
}
