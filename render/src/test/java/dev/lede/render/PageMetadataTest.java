package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.ArticleKind;
import dev.lede.core.Contributor;
import dev.lede.core.Source;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The metadata in the head of a page: canonical URL, translations, description and structured data. */
class PageMetadataTest {
    @Test
    void canonicalUrlIsTheSourceOnlyIfThatIsSet() {
        ArticleRenderer atSource =
                ArticleRenderer.builder(Articles.site()).canonicalAtSource().build();
        Article reprint = Articles.full("en");

        assertThat(canonical(page(reprint))).isEqualTo("https://lede.example/en/lake");
        assertThat(canonical(Jsoup.parse(atSource.page(reprint).toString())))
                .isEqualTo("https://post.example/ice?a=1&b=2");
        assertThat(canonical(Jsoup.parse(atSource.page(Articles.bare("en")).toString())))
                .isEqualTo("https://lede.example/bare");
        Article unlinked = reprint.toBuilder().source(Source.of("Lake Post")).build();
        assertThat(canonical(Jsoup.parse(atSource.page(unlinked).toString())))
                .isEqualTo("https://lede.example/en/lake");
    }

    @Test
    void headListsAllVersionsOfTheArticle() {
        assertThat(page(Articles.full("ru")).select("link[rel=alternate]").stream()
                        .map(link -> link.attr("hreflang") + " " + link.attr("href")))
                .containsExactly(
                        "ru https://lede.example/ru/lake",
                        "en https://lede.example/en/lake",
                        "hy https://lede.example/hy/lake",
                        "x-default https://lede.example/en/lake");
    }

    @Test
    void languageTagArmBecomesHy() {
        String html = Articles.renderer().page(Articles.full("en")).toString();

        assertThat(html).contains("hreflang=\"hy\"").doesNotContain("\"arm\"");
        assertThat(page(Articles.bare("arm")).expectFirst("html").attr("lang")).isEqualTo("hy");
    }

    @Test
    void headHasTitleDescriptionImageAndStructuredData() {
        Document page = page(Articles.full("en"));

        assertThat(page.title()).isEqualTo("The lake freezes later — Lede Times");
        assertThat(page.select("meta[name=description]").attr("content"))
                .isEqualTo("Fishermen have counted the days for a century.");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("max-image-preview:large");
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://pictures.example/lake.jpg");
        assertThat(page.select("meta[property=article:tag]").eachAttr("content"))
                .containsExactly("Lake", "World");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(page.charset()).isEqualTo(StandardCharsets.UTF_8);
        JsonNode data = data(page);
        assertThat(data.path("@type").asString()).isEqualTo("NewsArticle");
        assertThat(data.path("inLanguage").asString()).isEqualTo("en");
        assertThat(data.path("datePublished").asString()).isEqualTo("2026-02-28T08:04:00+04:00");
        assertThat(data.path("image").path(0).path("url").asString()).isEqualTo("https://pictures.example/lake.jpg");
        assertThat(data.path("isBasedOn").path("url").asString()).isEqualTo("https://post.example/ice?a=1&b=2");
    }

    @Test
    void structuredDataDistinguishesPersonsOrganisationsAndRoles() {
        Document page = page(Articles.bare("en").toBuilder()
                .kind(ArticleKind.OPINION)
                .dateline("Sevan")
                .byline(
                        Contributor.of("Anna", "/anna"),
                        Contributor.organisation("Lake Agency"),
                        Contributor.of("Nell").withRole("photographs"))
                .build());
        JsonNode data = data(page);
        assertThat(data.path("@type").asString()).isEqualTo("OpinionNewsArticle");
        assertThat(data.path("dateline").asString()).isEqualTo("Sevan");
        assertThat(page.select("ul.lede-meta li").eachText()).containsExactly("Sevan");
        assertThat(data.path("author")).isEqualTo(new JsonMapper().readTree("""
                [{"@type": "Person", "name": "Anna", "url": "https://lede.example/anna"},
                 {"@type": "Organization", "name": "Lake Agency"}]"""));
        assertThat(data.path("contributor")).isEqualTo(new JsonMapper().readTree("""
                [{"@type": "Role", "roleName": "photographs",
                  "contributor": {"@type": "Person", "name": "Nell"}}]"""));
    }

    @Test
    void seoTitleAndSeoDescriptionReplaceHeadlineAndStandfirst() {
        Document page = page(Articles.bare("en").toBuilder()
                .standfirst("Fishermen count the days.")
                .seoTitle("Lake ice in 2026")
                .seoDescription("When the lake freezes.")
                .build());
        assertThat(page.title()).isEqualTo("Lake ice in 2026 — Lede Times");
        assertThat(page.select("h1").text()).isEqualTo("The lake freezes later");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("The lake freezes later");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("When the lake freezes.");
        assertThat(data(page).path("headline").asString()).isEqualTo("The lake freezes later");
    }

    @Test
    void longDescriptionIsTruncatedAtAWord() {
        String words = "Երևանում ձյուն է 😀 ".repeat(40).strip();
        String description = page(Articles.bare("hy").toBuilder()
                        .standfirst(words)
                        .build())
                .select("meta[name=description]")
                .attr("content");

        assertThat(description).endsWith("…").doesNotContain("\uFFFD");
        assertThat(description.codePointCount(0, description.length())).isLessThanOrEqualTo(300);
        assertThat(words).startsWith(description.substring(0, description.length() - 1));
        String unbroken = "😀".repeat(400);
        assertThat(page(Articles.bare("en").toBuilder().standfirst(unbroken).build())
                        .select("meta[name=description]")
                        .attr("content"))
                .endsWith("…")
                .doesNotContain("\uFFFD");
    }

    @Test
    void urlInTwoScriptsIsNotEncoded() {
        String url = "https://լույս.am/наука/սառույց?q=лёд#вниз";
        Document page = page(Article.builder(url, "hy", "Սառույց").build());

        assertThat(canonical(page)).isEqualTo(url);
        assertThat(page.select("[data-lede-action=copy]").attr("data-lede-url")).isEqualTo(url);
        assertThat(data(page).path("url").asString()).isEqualTo(url);
    }

    private static String canonical(Document page) {
        assertThat(page.select("link[rel=canonical]")).hasSize(1);
        return page.select("link[rel=canonical]").attr("href");
    }

    private static JsonNode data(Document page) {
        return new JsonMapper()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
    }

    private static Document page(Article article) {
        return Jsoup.parse(ArticleRenderer.builder(Articles.site())
                .clock(Articles.CLOCK)
                .build()
                .page(article)
                .toString());
    }
}
