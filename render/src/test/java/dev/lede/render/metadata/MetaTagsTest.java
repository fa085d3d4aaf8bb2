package dev.lede.render.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Site;
import dev.lede.core.body.Body;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Paragraph;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.Articles;
import dev.lede.render.Theme;
import dev.lede.render.html.Html;
import dev.lede.render.theme.ColourToken;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The elements of the head for browsers, search engines and social networks. */
class MetaTagsTest {
    @Test
    void robotsMayShowLargeImages() {
        assertThat(Heads.content(Heads.head(Articles.bare("en")), "robots")).isEqualTo("max-image-preview:large");
    }

    /** The stylesheet does, for what Lede writes; a page of a host may have only one. */
    @Test
    void headDoesNotDeclareColourSchemes() {
        assertThat(Heads.head(Articles.bare("en")).select("meta[name=color-scheme]"))
                .isEmpty();
    }

    @Test
    void themeColourIsThePaperOfTheTheme() {
        assertThat(themeColours(ArticleRenderer.builder(Articles.site()).build()))
                .containsExactly(
                        "(prefers-color-scheme: light) "
                                + ColourToken.PAPER.defaults().day(),
                        "(prefers-color-scheme: dark) "
                                + ColourToken.PAPER.defaults().night());
        Theme theme = Theme.builder().paper("#ffe", "#012").build();
        assertThat(themeColours(
                        ArticleRenderer.builder(Articles.site()).theme(theme).build()))
                .containsExactly("(prefers-color-scheme: light) #ffffee", "(prefers-color-scheme: dark) #001122");
    }

    private static List<String> themeColours(ArticleRenderer renderer) {
        return Jsoup.parse(renderer.page(Articles.bare("en")).toString())
                .select("head > meta[name=theme-color]")
                .stream()
                .map(meta -> meta.attr("media") + " " + meta.attr("content"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"en, en_US", "en-GB, en_GB", "ru, ru_RU", "hy, hy_AM", "zh-Hant, zh_TW", "ar, ar_EG", "eo, eo"})
    void localeHasTheLikelyRegion(String language, String locale) {
        assertThat(Heads.content(Heads.head(Articles.bare(language)), "og:locale"))
                .isEqualTo(locale);
    }

    @Test
    void localesOfTranslationsAreAlternates() {
        Document head = Heads.head(Articles.bare("en").toBuilder()
                .addTranslation("ru", "/ru/lake")
                .addTranslation("pt-PT", "/pt/lake")
                .build());

        assertThat(head.select("meta[property=og:locale:alternate]").eachAttr("content"))
                .containsExactly("ru_RU", "pt_PT");
        assertThat(Heads.head(Articles.bare("en")).select("meta[property=og:locale:alternate]"))
                .isEmpty();
    }

    @Test
    void pagesOfAuthorsAreAbsolute() {
        Document head = Heads.head(Articles.full("en").toBuilder()
                .byline(
                        Contributor.of("Anna", "../anna"),
                        Contributor.of("Boris"),
                        Contributor.of("Nell", "/nell").withRole("drawings"))
                .build());

        assertThat(head.select("meta[property=article:author]").eachAttr("content"))
                .containsExactly("https://lede.example/anna");
    }

    @Test
    void descriptionIsTheExcerptOfTheBodyUpToTheCutIfThereIsNoOther() {
        Article article = Articles.bare("en").toBuilder()
                .body(Body.of(Paragraph.of("Ice came."), new Cut(), Paragraph.of("Hidden words")))
                .build();

        assertDescription(article, "Ice came.");
        assertDescription(article.toBuilder().standfirst("\u200b").build(), "Ice came.");
        assertDescription(article.toBuilder().standfirst("Late ice").build(), "Late ice");
        assertDescription(article.toBuilder().seoDescription("Ice in 2026").build(), "Ice in 2026");
    }

    private static void assertDescription(Article article, String description) {
        Document head = Heads.head(article);
        assertThat(Heads.content(head, "description")).isEqualTo(description);
        assertThat(Heads.content(head, "og:description")).isEqualTo(description);
        assertThat(Heads.data(head).path("description").asString()).isEqualTo(description);
        assertThat(head.html()).doesNotContain("Hidden");
    }

    @ParameterizedTest
    @MethodSource("dev.lede.render.metadata.Heads#samples")
    void samplesHaveALargeImageForSocialNetworks(Article article) {
        Document head = Heads.head(article);

        assertThat(Heads.content(head, "og:image")).startsWith("https://lakepost.example/pictures/");
        assertThat(Heads.content(head, "og:image:type")).isIn("image/png", "image/webp");
        assertThat(Integer.parseInt(Heads.content(head, "og:image:width"))).isGreaterThanOrEqualTo(1_200);
        assertThat(Integer.parseInt(Heads.content(head, "og:image:height"))).isGreaterThanOrEqualTo(630);
        assertThat(Heads.content(head, "og:image:alt")).isNotBlank();
        assertThat(Heads.content(head, "twitter:image:alt")).isEqualTo(Heads.content(head, "og:image:alt"));
        assertThat(Heads.content(head, "twitter:card")).isEqualTo("summary_large_image");
    }

    @Test
    void metadataOfTheSiteDoesNotChangeWithTheNumberOfLanguages() {
        SiteMetadata metadata = new SiteMetadata(Articles.site(), ColourToken.PAPER.defaults());
        for (int region = 100; region < 300; region++) {
            Article article = Articles.bare("en-" + region);
            String head = Html.of(html ->
                            metadata.write(html, new ShownArticle(article, article.url(), "en", 0, false), () -> {}))
                    .toString();
            assertThat(head).contains("\"og:locale\" content=\"en_" + region + "\"");
        }
    }

    @Test
    void alternatesOfABareSiteFallBackToEnglish() {
        Site site = Articles.bareSite();
        Article article = Articles.bare("ru").toBuilder()
                .addTranslation("en", "/en/lake")
                .addTranslation("hy", "/hy/lake")
                .build();

        assertThat(Jsoup.parse(Heads.html(site, article).toString()).select("link[hreflang]").stream()
                        .map(link -> link.attr("hreflang") + " " + link.attr("href")))
                .containsExactly(
                        "ru https://lede.example/bare",
                        "en https://lede.example/en/lake",
                        "hy https://lede.example/hy/lake",
                        "x-default https://lede.example/en/lake");
    }
}
