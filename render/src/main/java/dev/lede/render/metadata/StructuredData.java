package dev.lede.render.metadata;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Site;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Rendition;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the article as JSON-LD, with the type {@code NewsArticle} of schema.org or one beside it, and the properties that
 * Google Search Central recommends for articles, breadcrumbs and subscription content.
 */
final class StructuredData {
    private static final Html START = Html.trusted("<script type=\"application/ld+json\">");
    private static final Html END = Html.trusted("</script>");

    /** The hook of the place at which a preview ends. */
    private static final String CUT = ".lede-cut";

    private final HtmlWriter html;
    private final JsonLd json;
    private final ShownArticle shown;
    private final Article article;
    private final Site site;
    private final Publisher publisher;
    private final SchemaType type;

    StructuredData(HtmlWriter html, ShownArticle shown, Site site, Publisher publisher) {
        this.html = html;
        this.json = new JsonLd(html);
        this.shown = shown;
        this.article = shown.article();
        this.site = site;
        this.publisher = publisher;
        this.type = SchemaType.of(article.kind());
    }

    /** Writes the {@code script} element; for the parameters see {@link SiteMetadata}. */
    void write(String description, List<ArticleImage> images, Html home, Runnable views) {
        html.html(START);
        json.openDocument(type);
        page(home);
        json.property(SchemaProperty.URL, article.url().value());
        json.property(SchemaProperty.HEADLINE, article.headline());
        json.property(SchemaProperty.IN_LANGUAGE, shown.languageTag());
        if (!description.isEmpty()) json.property(SchemaProperty.DESCRIPTION, description);
        moment(SchemaProperty.DATE_PUBLISHED, article.published());
        moment(SchemaProperty.DATE_MODIFIED, article.updated());
        if (article.section() != null)
            json.property(SchemaProperty.ARTICLE_SECTION, article.section().name());
        keywords();
        // Advertiser content is no news, and has no dateline in schema.org.
        if (article.dateline() != null && type != SchemaType.ADVERTISER_CONTENT_ARTICLE)
            json.property(SchemaProperty.DATELINE, article.dateline());
        if (shown.words() > 0) json.property(SchemaProperty.WORD_COUNT, shown.words());
        authors();
        contributors();
        images(images);
        json.properties(publisher.publisher());
        if (article.source() != null) source(article.source());
        translations();
        rights();
        if (shown.isPreview()) subscription();
        views.run();
        json.close();
        html.html(END);
    }

    private void page(Html home) {
        json.name(SchemaProperty.MAIN_ENTITY_OF_PAGE).open(SchemaType.WEB_PAGE);
        json.property(SchemaProperty.ID, shown.canonical().value());
        // A page whose canonical URL is that of another site is not a page of this one.
        if (shown.canonical().equals(article.url())) breadcrumb(home);
        json.close();
    }

    private void breadcrumb(Html home) {
        json.name(SchemaProperty.BREADCRUMB).open(SchemaType.BREADCRUMB_LIST);
        json.openList(SchemaProperty.ITEM_LIST_ELEMENT).value(home);
        int position = 2;
        Section section = article.section();
        WebUrl url = section == null ? null : absolute(section.url());
        // Google requires a URL for each item but the last.
        if (section != null && url != null) item(position++, section.name(), url);
        item(position, article.headline(), article.url());
        json.closeList();
        json.close();
    }

    private void item(int position, String name, WebUrl url) {
        json.open(SchemaType.LIST_ITEM).property(SchemaProperty.POSITION, position);
        json.property(SchemaProperty.NAME, name).property(SchemaProperty.ITEM, url.value());
        json.close();
    }

    private void moment(SchemaProperty property, @Nullable OffsetDateTime moment) {
        if (moment != null) json.property(property, Rfc3339.of(moment));
    }

    private void keywords() {
        if (article.tags().isEmpty()) return;
        json.openList(SchemaProperty.KEYWORDS);
        for (Tag tag : article.tags()) json.string(tag.name());
        json.closeList();
    }

    /** Writes the authors; if there are none, the publisher of the original, or the site. */
    private void authors() {
        json.openList(SchemaProperty.AUTHOR);
        List<Contributor> authors = article.authors();
        authors.forEach(this::agent);
        Source source = article.source();
        if (authors.isEmpty() && source == null) json.value(publisher.author());
        if (authors.isEmpty() && source != null) organisation(source.publisher());
        json.closeList();
    }

    private void contributors() {
        boolean isOpen = false;
        for (Contributor contributor : article.byline()) {
            if (contributor.role() == null) continue;
            if (!isOpen) json.openList(SchemaProperty.CONTRIBUTOR);
            isOpen = true;
            json.open(SchemaType.ROLE).property(SchemaProperty.ROLE_NAME, contributor.role());
            json.name(SchemaProperty.CONTRIBUTOR);
            agent(contributor);
            json.close();
        }
        if (isOpen) json.closeList();
    }

    private void agent(Contributor contributor) {
        json.open(SchemaType.of(contributor.kind())).property(SchemaProperty.NAME, contributor.name());
        WebUrl url = absolute(contributor.url());
        if (url != null) json.property(SchemaProperty.URL, url.value());
        Image image = contributor.image();
        WebUrl portrait = image == null ? null : ArticleImage.absolute(image.url(), article.url());
        if (image != null && portrait != null) {
            json.name(SchemaProperty.IMAGE).open(SchemaType.IMAGE_OBJECT);
            json.property(SchemaProperty.URL, portrait.value()).size(image.size());
            json.close();
        }
        json.close();
    }

    private void organisation(String name) {
        json.open(SchemaType.ORGANIZATION).property(SchemaProperty.NAME, name).close();
    }

    /** Writes the images; and of the first one a wider rendition and the crops (Google Search Central: large, in several ratios). */
    private void images(List<ArticleImage> images) {
        if (images.isEmpty()) return;
        json.openList(SchemaProperty.IMAGE);
        for (ArticleImage image : images) image(image);
        ArticleImage first = images.get(0);
        if (!first.renditions().isEmpty()) {
            image(first.widest(first.size() == null ? 0 : first.size().width(), article.url()));
            for (Rendition rendition : first.renditions()) image(first.crop(rendition, article.url()));
        }
        json.closeList();
    }

    private void image(@Nullable ArticleImage image) {
        if (image == null) return;
        json.open(SchemaType.IMAGE_OBJECT);
        json.property(SchemaProperty.URL, image.url().value()).size(image.size());
        Figure figure = image.figure();
        if (figure != null) {
            text(SchemaProperty.CAPTION, figure.caption());
            text(SchemaProperty.CREDIT_TEXT, figure.credit());
        }
        json.close();
    }

    private void text(SchemaProperty property, List<Inline> inlines) {
        String text = inlines.isEmpty() ? "" : new Paragraph(inlines).text();
        if (!text.isEmpty()) json.property(property, text);
    }

    private void source(Source source) {
        json.name(SchemaProperty.IS_BASED_ON).open(SchemaType.NEWS_ARTICLE);
        if (source.url() != null) json.property(SchemaProperty.URL, source.url().value());
        if (source.headline() != null) json.property(SchemaProperty.HEADLINE, source.headline());
        if (source.publishedOn() != null)
            json.property(SchemaProperty.DATE_PUBLISHED, source.publishedOn().toString());
        json.name(SchemaProperty.PUBLISHER);
        organisation(source.publisher());
        json.close();
    }

    /** Writes all other versions as translations of this one: the article does not contain which of them is the original. */
    private void translations() {
        boolean isOpen = false;
        for (Map.Entry<Locale, WebUrl> translation : article.translations().entrySet()) {
            WebUrl url = absolute(translation.getValue());
            if (url == null) continue;
            if (!isOpen) json.openList(SchemaProperty.WORK_TRANSLATION);
            isOpen = true;
            json.open(type).property(SchemaProperty.URL, url.value());
            json.property(SchemaProperty.IN_LANGUAGE, Languages.tag(translation.getKey()));
            json.close();
        }
        if (isOpen) json.closeList();
    }

    /** Writes the article's own notice of rights; without one, the site holds the rights to all but reprints. */
    private void rights() {
        if (article.rights() != null) {
            json.property(SchemaProperty.COPYRIGHT_NOTICE, article.rights());
            return;
        }
        if (site.copyright() == null || article.source() != null) return;
        json.name(SchemaProperty.COPYRIGHT_HOLDER);
        organisation(site.copyright().holder());
        if (article.published() != null)
            json.property(SchemaProperty.COPYRIGHT_YEAR, article.published().getYear());
    }

    /** Marks the end of the free part (Google Search Central, subscription and paywalled content). */
    private void subscription() {
        json.isFalse(SchemaProperty.IS_ACCESSIBLE_FOR_FREE);
        json.name(SchemaProperty.HAS_PART).open(SchemaType.WEB_PAGE_ELEMENT);
        json.isFalse(SchemaProperty.IS_ACCESSIBLE_FOR_FREE).property(SchemaProperty.CSS_SELECTOR, CUT);
        json.close();
    }

    private @Nullable WebUrl absolute(@Nullable WebUrl url) {
        return url == null ? null : article.url().resolve(url).orElse(null);
    }
}
