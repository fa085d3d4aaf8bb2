package dev.lede.render.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.ArticleKind;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Site;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Body;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Image;
import dev.lede.core.body.Paragraph;
import dev.lede.render.ArticlePage;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.Articles;
import dev.lede.render.ReaderPreferences;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article as JSON-LD: its properties are those of schema.org and of Google's guidelines for articles. */
class StructuredDataTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Set<String> URLS = Set.of("url", "@id", "item", "sameAs", "@context");

    static Stream<Article> articles() {
        Article full = Articles.full("en");
        List<Article> articles = new ArrayList<>(Heads.samples().toList());
        for (ArticleKind kind : ArticleKind.values()) {
            articles.add(full.toBuilder().kind(kind).dateline("Sevan").build());
        }
        for (String language : List.of("ru", "hy", "ka", "ar")) articles.add(Articles.full(language));
        articles.add(Articles.bare("en"));
        articles.add(full.toBuilder().rights(null).source(null).byline().build());
        return articles.stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void eachPropertyIsKnownToSchemaOrg(Article article) {
        assertThat(VOCABULARY.unknown(Heads.data(article))).isEmpty();
        assertThat(VOCABULARY.unknown(previewed(article))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void urlsAreAbsolute(Article article) {
        List<String> urls = new ArrayList<>();
        addUrls(Heads.data(article), urls);

        assertThat(urls).hasSizeGreaterThan(4).allMatch(url -> url.matches("https?://[^/]+.*"));
    }

    private static void addUrls(JsonNode node, List<String> urls) {
        for (var entry : node.properties()) {
            JsonNode value = entry.getValue();
            if (URLS.contains(entry.getKey())) {
                if (value.isString()) urls.add(value.asString());
                for (JsonNode each : value) urls.add(each.asString());
            } else addUrls(value, urls);
        }
        if (node.isArray()) for (JsonNode element : node) addUrls(element, urls);
    }

    /** Google Search Central, Article: author, author.name, author.url, dateModified, datePublished, headline, image. */
    @ParameterizedTest
    @MethodSource("dev.lede.render.metadata.Heads#samples")
    void samplesHaveWhatGoogleRecommends(Article article) {
        JsonNode data = Heads.data(article);

        assertThat(data.path("headline").asString()).isEqualTo(article.headline());
        assertThat(data.path("datePublished").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d");
        assertThat(data.has("dateModified")).isEqualTo(article.updated() != null);
        assertThat(data.path("author").path(0).path("name").asString()).isNotBlank();
        JsonNode image = data.path("image").path(0);
        assertThat(image.path("width").asInt()).isGreaterThanOrEqualTo(1_200);
        assertThat(image.path("height").asInt()).isGreaterThanOrEqualTo(630);
        assertThat(image.path("caption").asString()).isNotBlank();
        assertThat(data.path("publisher").path("name").asString()).isEqualTo("Lede Times");
    }

    @ParameterizedTest
    @EnumSource
    void typeFollowsTheKind(ArticleKind kind) {
        String type = Heads.data(Articles.bare("en").toBuilder().kind(kind).build())
                .path("@type")
                .asString();

        assertThat(type)
                .isEqualTo(
                        switch (kind) {
                            case OPINION, EDITORIAL -> "OpinionNewsArticle";
                            case ANALYSIS -> "AnalysisNewsArticle";
                            case REVIEW -> "ReviewNewsArticle";
                            case SPONSORED -> "AdvertiserContentArticle";
                            default -> "NewsArticle";
                        });
    }

    @Test
    void publisherHasItsLogoAndItsProfiles() {
        assertThat(Heads.data(Articles.bare("en")).path("publisher")).isEqualTo(JSON.readTree("""
                {"@type": "NewsMediaOrganization", "name": "Lede Times", "url": "https://lede.example/",
                 "logo": {"@type": "ImageObject", "url": "https://lede.example/logo.png", "width": 120, "height": 40},
                 "sameAs": ["https://x.com/ledetimes", "https://www.youtube.com/@ledetimes",
                   "https://www.instagram.com/ledetimes", "https://www.facebook.com/ledetimes", "https://t.me/ledetimes"]}"""));
        Site embedded = Site.builder("Lede Times", "https://lede.example/")
                .logo(Image.of("data:image/gif;base64,R0lGODlhAQABAAAAACw=", ""))
                .build();
        assertThat(data(embedded, Articles.bare("en")).path("publisher").has("logo"))
                .isFalse();
    }

    @Test
    void breadcrumbLeadsFromTheHomePageOfTheLanguageToTheArticle() {
        assertThat(breadcrumb(Articles.full("ru"))).isEqualTo(JSON.readTree("""
                [{"@type": "ListItem", "position": 1, "name": "Lede Times", "item": "https://lede.example/ru/"},
                 {"@type": "ListItem", "position": 2, "name": "Мир", "item": "https://lede.example/ru/world"},
                 {"@type": "ListItem", "position": 3, "name": "Озеро замерзает позже",
                  "item": "https://lede.example/ru/lake"}]"""));
        // Google requires a URL for each item before the last.
        Article inSection =
                Articles.bare("en").toBuilder().section(Section.of("World")).build();
        assertThat(breadcrumb(inSection)).hasSize(2);
        assertThat(breadcrumb(inSection).path(1).path("position").asInt()).isEqualTo(2);
    }

    @Test
    void pageWithTheCanonicalUrlOfItsSourceHasNoBreadcrumb() {
        String page = ArticleRenderer.builder(Articles.site())
                .canonicalAtSource()
                .build()
                .page(Articles.full("en"))
                .toString();

        assertThat(Heads.data(Jsoup.parse(page)).path("mainEntityOfPage")).isEqualTo(JSON.readTree("""
                {"@type": "WebPage", "@id": "https://post.example/ice?a=1&b=2"}"""));
    }

    @Test
    void unsignedArticleIsByTheSiteOrByItsSource() {
        assertThat(Heads.data(Articles.bare("en")).path("author")).isEqualTo(JSON.readTree("""
                [{"@type": "NewsMediaOrganization", "name": "Lede Times", "url": "https://lede.example/"}]"""));
        Article reprint =
                Articles.bare("en").toBuilder().source(Source.of("Lake Post")).build();
        assertThat(Heads.data(reprint).path("author")).isEqualTo(JSON.readTree("""
                [{"@type": "Organization", "name": "Lake Post"}]"""));
        assertThat(Heads.data(reprint).path("isBasedOn")).isEqualTo(JSON.readTree("""
                {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Lake Post"}}"""));
    }

    @Test
    void contributorsHaveTheirImages() {
        Image portrait = Image.of("../anna.jpg", "").withSize(200, 300);
        Article article = Articles.full("en").toBuilder()
                .byline(
                        Contributor.of("Anna", "/anna").withImage(portrait),
                        Contributor.organisation("Agency")
                                .withRole("data")
                                .withImage(Image.of("data:image/gif;base64,R0lGODlhAQABAAAAACw=", "")))
                .build();

        assertThat(Heads.data(article).path("author")).isEqualTo(JSON.readTree("""
                [{"@type": "Person", "name": "Anna", "url": "https://lede.example/anna",
                  "image": {"@type": "ImageObject", "url": "https://lede.example/anna.jpg", "width": 200, "height": 300}}]"""));
        assertThat(Heads.data(article).path("contributor")).isEqualTo(JSON.readTree("""
                [{"@type": "Role", "roleName": "data", "contributor": {"@type": "Organization", "name": "Agency"}}]"""));
    }

    @Test
    void translationsTagsWordsAndRightsAreListed() {
        JsonNode data = Heads.data(Articles.full("en"));

        assertThat(data.path("workTranslation")).isEqualTo(JSON.readTree("""
                [{"@type": "NewsArticle", "url": "https://lede.example/ru/lake", "inLanguage": "ru"},
                 {"@type": "NewsArticle", "url": "https://lede.example/hy/lake", "inLanguage": "hy"}]"""));
        assertThat(data.path("keywords")).isEqualTo(JSON.readTree("[\"Lake\", \"World\"]"));
        assertThat(data.path("articleSection").asString()).isEqualTo("World");
        assertThat(data.path("wordCount").asInt()).isEqualTo(10);
        assertThat(data.path("copyrightNotice").asString()).isEqualTo("© Anna Petrosyan");
        assertThat(data.has("copyrightHolder")).isFalse();
    }

    @Test
    void siteHoldsTheRightsToItsOwnArticlesOnly() {
        Article own = Articles.bare("en").toBuilder()
                .published(OffsetDateTime.parse("2026-02-28T08:04:00+04:00"))
                .build();
        assertThat(Heads.data(own).path("copyrightHolder")).isEqualTo(JSON.readTree("""
                {"@type": "Organization", "name": "Lede Times Ltd"}"""));
        assertThat(Heads.data(own).path("copyrightYear").asInt()).isEqualTo(2026);
        assertThat(Heads.data(Articles.bare("en")).has("copyrightYear")).isFalse();
        Article reprint = own.toBuilder().source(Source.of("Lake Post")).build();
        assertThat(Heads.data(reprint).has("copyrightHolder")).isFalse();
        assertThat(data(Articles.bareSite(), own).has("copyrightHolder")).isFalse();
    }

    @Test
    void previewNamesThePartForSubscribers() {
        JsonNode data = previewed(Articles.bare("en").toBuilder()
                .body(Body.of(Paragraph.of("Free of charge."), new Cut(), Paragraph.of("Hidden words")))
                .build());

        assertThat(data.path("isAccessibleForFree").asBoolean(true)).isFalse();
        assertThat(data.path("hasPart")).isEqualTo(JSON.readTree("""
                {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".lede-cut"}"""));
        assertThat(data.path("wordCount").asInt()).isEqualTo(3);
        assertThat(data.toString()).doesNotContain("Hidden");
        assertThat(Heads.data(Articles.full("en")).has("isAccessibleForFree")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "../logo.png, ../en/, https://lede.example/lede/logo.png, https://lede.example/lede/en/",
        "/logo.png, /en/, https://lede.example/logo.png, https://lede.example/en/",
        "//cdn.example/logo.png, https://en.example/, https://cdn.example/logo.png, https://en.example/"
    })
    void urlsOfTheSiteAreReadInThePage(String logo, String home, String absoluteLogo, String absoluteHome) {
        Site site = Site.builder("Lede", "https://lede.example/lede/")
                .logo(Image.of(logo, ""))
                .addHome("en", home)
                .build();
        Article article =
                Article.builder("https://lede.example/lede/en/ice", "en", "Ice").build();
        JsonNode data = Heads.data(Jsoup.parse(Heads.html(site, article).toString()));

        assertThat(data.at("/publisher/logo/url").asString()).isEqualTo(absoluteLogo);
        assertThat(data.at("/mainEntityOfPage/breadcrumb/itemListElement/0/item")
                        .asString())
                .isEqualTo(absoluteHome);
    }

    @Test
    void viewsAreThoseOfTheRequest() {
        ArticleRenderer renderer = Articles.renderer();
        JsonNode statistic = JSON.readTree("""
                {"@type": "InteractionCounter", "interactionType": {"@type": "ViewAction"}, "userInteractionCount": 9007}""");
        var page = renderer.page(Articles.bare("en"));

        assertThat(Heads.data(Jsoup.parse(page.toString())).has("interactionStatistic"))
                .isFalse();
        assertThat(Heads.data(Jsoup.parse(page.withViews(9_007).toString())).path("interactionStatistic"))
                .isEqualTo(statistic);
        assertThat(Heads.data(Jsoup.parse(renderer.head(Articles.bare("en").withViews(9_007))
                                .metadata()
                                .toString()))
                        .path("interactionStatistic"))
                .isEqualTo(statistic);
        for (long views : new long[] {0, 10, Long.MAX_VALUE}) {
            assertThat(Heads.data(Jsoup.parse(written(page.withViews(views))))
                            .path("interactionStatistic")
                            .path("userInteractionCount")
                            .asLong())
                    .isEqualTo(views);
        }
        assertThat(VOCABULARY.unknown(Heads.data(Jsoup.parse(page.withViews(1).toString()))))
                .isEmpty();
    }

    @Test
    void articleWithoutOptionalPartsHasNoEmptyProperties() {
        String json = Heads.data(Articles.bare("ka")).toString();

        assertThat(json).doesNotContain("null", "[]", "{}", "\"\"", "\"wordCount\"", "\"description\"", "\"keywords\"");
        assertThat(Heads.data(Articles.bare("ka")).path("inLanguage").asString())
                .isEqualTo("ka");
    }

    @Test
    void tagsAreKeptInTheirOrder() {
        Tag[] tags = {Tag.of("b"), Tag.of("a, with a comma"), Tag.of("\"c\"")};
        assertThat(Heads.data(Articles.bare("en").toBuilder().tags(tags).build())
                        .path("keywords"))
                .isEqualTo(JSON.readTree("[\"b\", \"a, with a comma\", \"\\\"c\\\"\"]"));
    }

    private static String written(ArticlePage page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        page.writeTo(out, ReaderPreferences.DEFAULT);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode breadcrumb(Article article) {
        return Heads.data(article).path("mainEntityOfPage").path("breadcrumb").path("itemListElement");
    }

    private static JsonNode data(Site site, Article article) {
        return Heads.data(Jsoup.parse(Heads.html(site, article).toString()));
    }

    private static JsonNode previewed(Article article) {
        return Heads.data(
                Jsoup.parse(Heads.html(Articles.site(), article.preview(), true).toString()));
    }
}
