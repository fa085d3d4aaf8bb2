package dev.lede.render.metadata;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.json.ArticleJson;
import dev.lede.i18n.Languages;
import dev.lede.render.Articles;
import dev.lede.render.Golden;
import dev.lede.render.html.Html;
import dev.lede.render.theme.ColourToken;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The metadata of articles, for tests. */
final class Heads {
    private static final Path ARTICLES = Path.of("../examples/src/main/resources/dev/lede/examples/articles");

    private Heads() {}

    static Article sample(String name, String language) {
        return ArticleJson.read(Golden.read(ARTICLES.resolve(name + "." + language + ".json")));
    }

    /** Returns the samples that are articles of a newsroom: with an author and a large image. */
    static Stream<Article> samples() {
        return Articles.LANGUAGES.stream()
                .flatMap(language -> Stream.of("railway", "library", "minimal", "kitchen-sink", "survey", "grebes")
                        .map(name -> sample(name, language)));
    }

    /** Returns the metadata of a page of the whole article. */
    static Html html(Site site, Article article) {
        return html(site, article, false);
    }

    static Html html(Site site, Article article, boolean isPreview) {
        ShownArticle shown = new ShownArticle(
                article,
                article.url(),
                Languages.tag(article.language()),
                article.body().preview().wordCount(),
                isPreview);
        SiteMetadata metadata = new SiteMetadata(site, ColourToken.PAPER.defaults());
        return Html.of(html -> metadata.write(html, shown, () -> {}));
    }

    static Document head(Article article) {
        return Jsoup.parse(html(Articles.site(), article).toString());
    }

    static JsonNode data(Article article) {
        return data(head(article));
    }

    static JsonNode data(Document page) {
        return new JsonMapper()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
    }

    /** Returns the content of a property of Open Graph or of a named element; empty if there is none. */
    static String content(Document page, String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "]")
                .attr("content");
    }
}
