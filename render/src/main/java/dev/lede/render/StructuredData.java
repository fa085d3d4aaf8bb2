package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.ArticleKind;
import dev.lede.core.Contributor;
import dev.lede.core.Source;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.html.Html;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the article as JSON-LD, with the type {@code NewsArticle} of schema.org or one of its subtypes. */
final class StructuredData {
    private static final JsonMapper JSON = new JsonMapper();

    private StructuredData() {}

    static Html of(PageContext page) {
        return Html.trusted(
                "<script type=\"application/ld+json\">" + escaped(data(page).toString()) + "</script>");
    }

    private static ObjectNode data(PageContext page) {
        Article article = page.article();
        ObjectNode data = JSON.createObjectNode();
        data.put("@context", "https://schema.org").put("@type", type(article.kind()));
        data.put("mainEntityOfPage", page.canonical().value());
        data.put("url", article.url().value());
        data.put("headline", article.headline());
        data.put("inLanguage", Languages.tag(article.language()));
        String description = DocumentHead.description(article);
        if (!description.isEmpty()) data.put("description", description);
        if (article.published() != null) data.put("datePublished", Timestamps.rfc3339(article.published()));
        if (article.updated() != null) data.put("dateModified", Timestamps.rfc3339(article.updated()));
        if (article.section() != null)
            data.put("articleSection", article.section().name());
        if (article.dateline() != null) data.put("dateline", article.dateline());
        contributors(data, article);
        images(data, article);
        publisher(data, page);
        if (article.source() != null) data.set("isBasedOn", source(article.source()));
        return data;
    }

    private static void contributors(ObjectNode data, Article article) {
        for (Contributor contributor : article.byline()) {
            if (contributor.role() == null) {
                data.withArray("author").add(agent(contributor, article));
            } else {
                ObjectNode role = data.withArray("contributor").addObject();
                role.put("@type", "Role").put("roleName", contributor.role());
                role.set("contributor", agent(contributor, article));
            }
        }
    }

    private static ObjectNode agent(Contributor contributor, Article article) {
        ObjectNode agent = JSON.createObjectNode();
        agent.put("@type", contributor.kind() == Contributor.Kind.PERSON ? "Person" : "Organization");
        agent.put("name", contributor.name());
        WebUrl url = contributor.url();
        if (url != null) article.url().resolve(url).ifPresent(absolute -> agent.put("url", absolute.value()));
        return agent;
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

    private static void images(ObjectNode data, Article article) {
        List<String> urls =
                DocumentHead.images(article).map(image -> image.url().value()).toList();
        if (!urls.isEmpty()) urls.forEach(data.putArray("image")::add);
    }

    private static void publisher(ObjectNode data, PageContext page) {
        ObjectNode publisher = data.putObject("publisher");
        publisher.put("@type", "NewsMediaOrganization");
        publisher.put("name", page.site().name()).put("url", page.site().url().value());
    }

    private static ObjectNode source(Source source) {
        ObjectNode original = JSON.createObjectNode().put("@type", "NewsArticle");
        if (source.url() != null) original.put("url", source.url().value());
        if (source.headline() != null) original.put("headline", source.headline());
        if (source.publishedOn() != null)
            original.put("datePublished", source.publishedOn().toString());
        original.putObject("publisher").put("@type", "Organization").put("name", source.publisher());
        return original;
    }

    /** Escapes markup characters, which could end the script element, and line terminators of JavaScript before ES2019. */
    private static String escaped(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
