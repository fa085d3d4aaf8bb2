package dev.lede.render.metadata;

import dev.lede.render.html.Html;

/** The properties of schema.org that pages use, each with its name in JSON-LD. */
final class SchemaProperty {
    static final SchemaProperty ID = new SchemaProperty("@id");
    static final SchemaProperty ARTICLE_SECTION = new SchemaProperty("articleSection");
    static final SchemaProperty AUTHOR = new SchemaProperty("author");
    static final SchemaProperty BREADCRUMB = new SchemaProperty("breadcrumb");
    static final SchemaProperty CAPTION = new SchemaProperty("caption");
    static final SchemaProperty CONTRIBUTOR = new SchemaProperty("contributor");
    static final SchemaProperty COPYRIGHT_HOLDER = new SchemaProperty("copyrightHolder");
    static final SchemaProperty COPYRIGHT_NOTICE = new SchemaProperty("copyrightNotice");
    static final SchemaProperty COPYRIGHT_YEAR = new SchemaProperty("copyrightYear");
    static final SchemaProperty CREDIT_TEXT = new SchemaProperty("creditText");
    static final SchemaProperty CSS_SELECTOR = new SchemaProperty("cssSelector");
    static final SchemaProperty DATELINE = new SchemaProperty("dateline");
    static final SchemaProperty DATE_MODIFIED = new SchemaProperty("dateModified");
    static final SchemaProperty DATE_PUBLISHED = new SchemaProperty("datePublished");
    static final SchemaProperty DESCRIPTION = new SchemaProperty("description");
    static final SchemaProperty HAS_PART = new SchemaProperty("hasPart");
    static final SchemaProperty HEADLINE = new SchemaProperty("headline");
    static final SchemaProperty HEIGHT = new SchemaProperty("height");
    static final SchemaProperty IMAGE = new SchemaProperty("image");
    static final SchemaProperty IN_LANGUAGE = new SchemaProperty("inLanguage");
    static final SchemaProperty IS_ACCESSIBLE_FOR_FREE = new SchemaProperty("isAccessibleForFree");
    static final SchemaProperty IS_BASED_ON = new SchemaProperty("isBasedOn");
    static final SchemaProperty ITEM = new SchemaProperty("item");
    static final SchemaProperty ITEM_LIST_ELEMENT = new SchemaProperty("itemListElement");
    static final SchemaProperty KEYWORDS = new SchemaProperty("keywords");
    static final SchemaProperty LOGO = new SchemaProperty("logo");
    static final SchemaProperty MAIN_ENTITY_OF_PAGE = new SchemaProperty("mainEntityOfPage");
    static final SchemaProperty NAME = new SchemaProperty("name");
    static final SchemaProperty POSITION = new SchemaProperty("position");
    static final SchemaProperty PUBLISHER = new SchemaProperty("publisher");
    static final SchemaProperty ROLE_NAME = new SchemaProperty("roleName");
    static final SchemaProperty SAME_AS = new SchemaProperty("sameAs");
    static final SchemaProperty URL = new SchemaProperty("url");
    static final SchemaProperty WIDTH = new SchemaProperty("width");
    static final SchemaProperty WORD_COUNT = new SchemaProperty("wordCount");
    static final SchemaProperty WORK_TRANSLATION = new SchemaProperty("workTranslation");

    private final Html name;

    private SchemaProperty(String name) {
        this.name = Html.trusted(",\"" + name + "\":");
    }

    /** Returns the name, with the comma after the type or property before it. */
    Html named() {
        return name;
    }
}
