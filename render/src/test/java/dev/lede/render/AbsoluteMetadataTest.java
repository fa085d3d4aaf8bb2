package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.url.WebUrl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** URLs in metadata are absolute, since search engines and social networks do not resolve relative ones. */
class AbsoluteMetadataTest {
    private static final String ARTICLE = "https://lede.example:8443/en/lake?a=1#x";

    @ParameterizedTest
    @CsvSource({
        "../hy/lake, https://lede.example:8443/hy/lake",
        "/hy/lake?b=2, https://lede.example:8443/hy/lake?b=2",
        "lake.hy.html, https://lede.example:8443/en/lake.hy.html",
        "?lang=hy, https://lede.example:8443/en/lake?lang=hy",
        "//hy.example/lake, https://hy.example/lake",
        "http://hy.example/lake, http://hy.example/lake"
    })
    void alternateOfATranslationIsAbsolute(String translation, String absolute) {
        Document page = page(article().addTranslation("hy", translation).build());

        assertThat(page.select("link[hreflang=hy]").attr("href")).isEqualTo(absolute);
        assertThat(page.select("link[hreflang=en]").attr("href")).isEqualTo(ARTICLE);
        // The language switch is read in the page.
        assertThat(page.select("nav a[hreflang=hy]").attr("href")).isEqualTo(translation);
    }

    @Test
    void defaultAlternateIsAbsolute() {
        Document page = page(Article.builder(ARTICLE, "hy", "Լիճ")
                .addTranslation("en", "../en/ice")
                .build());

        assertThat(page.select("link[hreflang=x-default]").attr("href")).isEqualTo("https://lede.example:8443/en/ice");
    }

    @ParameterizedTest
    @CsvSource({
        "../pictures/lake.jpg, https://lede.example:8443/pictures/lake.jpg",
        "/lake.jpg, https://lede.example:8443/lake.jpg",
        "//pictures.example/lake.jpg, https://pictures.example/lake.jpg",
        "https://pictures.example/lake.jpg, https://pictures.example/lake.jpg"
    })
    void leadImageIsAbsoluteInMetadata(String image, String absolute) {
        Document page = page(article()
                .leadMedia(Figure.of(Image.of(image, "Lake").withSize(1200, 800)))
                .build());

        assertThat(page.select("meta[property=og:image]").attr("content")).isEqualTo(absolute);
        assertThat(page.select("meta[property=og:image:width]").attr("content")).isEqualTo("1200");
        assertThat(page.select("meta[property=og:image:alt]").attr("content")).isEqualTo("Lake");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(data(page).path("image").path(0).path("url").asString()).isEqualTo(absolute);
        assertThat(page.select(".lede-lead img").attr("src")).isEqualTo(image);
    }

    @Test
    void dataUrlImageIsNotInMetadata() {
        Document page = page(article()
                .leadMedia(Figure.of(Image.of("data:image/gif;base64,R0lGODlhAQABAAAAACw=", "")))
                .build());

        assertThat(page.select("meta[property^=og:image]")).isEmpty();
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
        assertThat(data(page).has("image")).isFalse();
    }

    @Test
    void authorUrlIsAbsoluteInStructuredData() {
        Document page =
                page(article().byline(Contributor.of("Anna", "/people/anna")).build());

        assertThat(data(page).path("author").path(0).path("url").asString())
                .isEqualTo("https://lede.example:8443/people/anna");
    }

    @Test
    void urlTooLongToResolveIsOmitted() {
        String tooLong = "a".repeat(WebUrl.MAX_LENGTH - 5);
        Document page = page(article()
                .addTranslation("hy", tooLong)
                .leadMedia(Figure.of(Image.of(tooLong, "")))
                .byline(Contributor.of("Anna", tooLong))
                .build());

        assertThat(page.select("link[hreflang=hy], meta[property=og:image]")).isEmpty();
        assertThat(data(page).path("author").path(0).has("url")).isFalse();
    }

    private static Article.Builder article() {
        return Article.builder(ARTICLE, "en", "Lake");
    }

    private static Document page(Article article) {
        return Jsoup.parse(Articles.renderer().page(article).toString());
    }

    private static JsonNode data(Document page) {
        return new JsonMapper()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
    }
}
