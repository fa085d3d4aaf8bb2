package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.json.ArticleJson;
import dev.lede.i18n.Languages;
import dev.lede.render.ArticleRenderer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The edge articles and their pages. */
class EdgeArticlesTest {
    private static final ArticleRenderer RENDERER = ArticleRenderer.builder(SampleArticles.site())
            .addSlot(EdgeArticles.offer())
            .build();

    static List<Article> all() {
        return EdgeArticles.all();
    }

    @Test
    void urlsAreUniqueAndContainTheLanguage() {
        assertThat(Stream.concat(all().stream(), SampleArticles.all().stream()).map(Article::url))
                .doesNotHaveDuplicates();
        assertThat(all())
                .allSatisfy(article -> assertThat(article.url().value())
                        .startsWith(
                                "https://lakepost.example/" + article.language().toLanguageTag() + "/"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void articleIsReadBackEqualFromJson(Article article) {
        assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
    }

    @ParameterizedTest
    @MethodSource("all")
    void filesAreAmongThoseOfTheSamples(Article article) {
        Document page = page(article);
        assertThat(page.select("[src^=../]").eachAttr("src"))
                .allSatisfy(file -> assertThat(SampleArticles.files()).contains(file.substring(3)));
    }

    @Test
    void previewHasHalfOfTheArticleAndTheOffer() {
        Document preview = Jsoup.parse(RENDERER.preview(EdgeArticles.withCut()).toString());

        assertThat(preview.select(".lede-body > p")).hasSize(2);
        assertThat(preview.select(".lede-body > .lede-cut").text()).endsWith("Subscribe and read on");
        assertThat(preview.select("article img, article table, h2[id], a[href^='#lede-']"))
                .isEmpty();
        assertThat(page(EdgeArticles.withCut()).select("article img, article table, h2[id], a[href^='#lede-']"))
                .hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("all")
    void absentValuesRenderNoEmptyElements(Article article) {
        // Void elements have no content; the toast is empty until a control is used.
        assertThat(page(article).select("body :empty:not(img, source, input, br, hr, col, use, path, [role=status])"))
                .isEmpty();
    }

    @Test
    void bareArticleHasRequiredValuesOnly() {
        Article bare = EdgeArticles.bare();

        assertThat(bare)
                .isEqualTo(Article.builder(bare.url(), bare.language(), bare.headline())
                        .build());
        assertThat(bare.body()).isEqualTo(Body.EMPTY);
    }

    @Test
    void wordsOnlyArticleHasNoImageSectionOrSource() {
        Article words = EdgeArticles.wordsOnly();

        assertThat(words.leadMedia()).isNull();
        assertThat(words.section()).isNull();
        assertThat(words.source()).isNull();
        assertThat(words.body().wordCount()).isPositive();
        assertThat(page(words).select("article img, article figure")).isEmpty();
    }

    @Test
    void articleWithEmptyBodyHasAllOtherValues() {
        Article railway = SampleArticles.railway("hy");
        Article empty = EdgeArticles.emptyBody();

        assertThat(empty.toBuilder()
                        .url(railway.url().value())
                        .body(railway.body())
                        .build())
                .isEqualTo(railway);
        assertThat(empty.body()).isEqualTo(Body.EMPTY);
    }

    @Test
    void longArticleHasLongTexts() {
        Article article = EdgeArticles.longWords();
        List<String> lines = Stream.of(article.headline(), article.kicker(), article.rights())
                .toList();

        assertThat(article.headline()).hasSizeGreaterThan(300);
        assertThat(lines).allMatch(line -> line.matches(".*\\p{L}{100,}.*"));
    }

    @Test
    void arabicPageIsRightToLeft() {
        assertThat(page(EdgeArticles.rightToLeft()).select("html").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void textsThatFallBackToEnglishAreMarkedAsEnglish() {
        Article georgian = EdgeArticles.withoutBundle();
        Document page = page(georgian);

        assertThat(Languages.bundled()).doesNotContain(georgian.language());
        assertThat(page.select("html").attr("lang")).isEqualTo("ka");
        assertThat(page.select("[lang=en]").text()).contains("83 views");
    }

    @Test
    void translationsIncludeRightToLeftLanguages() {
        Collection<Locale> languages =
                EdgeArticles.manyTranslations().translations().keySet();

        assertThat(languages).hasSize(40);
        assertThat(languages.stream().filter(Languages::isRightToLeft)).hasSize(4);
        assertThat(page(EdgeArticles.manyTranslations())
                        .select("header nav a[hreflang]")
                        .eachAttr("hreflang"))
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void viewsHaveThePluralFormsOfTheLanguage() {
        assertThat(EdgeArticles.viewed().stream()
                        .map(article -> page(article).select("article").text().replace('\u00a0', ' ')))
                .satisfiesExactly(
                        text -> assertThat(text).contains("0 просмотров"),
                        text -> assertThat(text).contains("1 просмотр").doesNotContain("1 просмотра"),
                        text -> assertThat(text).contains("21 просмотр").doesNotContain("21 просмотра"),
                        text -> assertThat(text).contains("2 000 000 просмотров"));
    }

    private static Document page(Article article) {
        return Jsoup.parse(RENDERER.page(article).toString());
    }
}
