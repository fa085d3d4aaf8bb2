package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles in the language of a region, on a site that names the language alone, and the other way round. */
class RegionalPageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hy    | Հայերեն | /hy/",
                "hy-AM | Հայերեն | /hy/",
                "arm   | Հայերեն | /hy/",
                "ru-RU | Русский | /ru/",
                "en-GB | English | /en/"
            })
    void articleOfARegionIsInTheLanguageOfTheSite(String language, String current, String home) {
        Document page = page(article(language).build());

        assertThat(page.select(".lede-languages li").eachText()).containsExactly("English", "Русский", "Հայերեն");
        assertThat(page.select(".lede-languages [aria-current]").eachText()).containsExactly(current);
        assertThat(page.expectFirst(".lede-home").attr("href")).isEqualTo(home);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(Languages.tag(Languages.of(language)));
        assertThat(page.select("main [lang]")).isEmpty();
    }

    @Test
    void westernArmenianIsListedBesideEastern() {
        Document page = page(article("hyw").build());

        assertThat(page.select(".lede-languages li").eachText())
                .containsExactly("English", "Русский", "Հայերեն", "Արեւմտահայերէն");
        assertThat(page.select(".lede-languages [aria-current]").text()).isEqualTo("Արեւմտահայերէն");
        assertThat(page.expectFirst(".lede-home").attr("href")).isEqualTo("/hy/");
        assertThat(page.select(".lede-share-prompt").text()).startsWith("Հոդվածը");
    }

    @Test
    void languageWithRegionOfASiteMatchesArticlesWithout() {
        Site site = Site.builder("Post", "https://post.example/")
                .addHome("hy-AM", "/hy/")
                .addHome("ru-RU", "/ru/")
                .build();
        Document page = Jsoup.parse(ArticleRenderer.builder(site)
                .build()
                .page(article("hy").build())
                .toString());

        assertThat(page.select(".lede-languages li")).hasSize(2);
        assertThat(page.select(".lede-languages li").first().select("[aria-current]"))
                .hasSize(1);
        assertThat(page.expectFirst(".lede-home").attr("href")).isEqualTo("/hy/");
    }

    @Test
    void translationOfARegionReplacesTheHomeOfTheLanguage() {
        Document page = page(article("en")
                .addTranslation("hy-AM", "https://lede.example/hy/lake")
                .build());

        assertThat(page.select(".lede-languages li").eachText()).containsExactly("English", "Русский", "Հայերեն");
        assertThat(page.select(".lede-languages a").eachAttr("href"))
                .containsExactly("/ru/", "https://lede.example/hy/lake");
    }

    @Test
    void twoEnglishTranslationsAreBothListed() {
        Document page = page(article("en-GB")
                .addTranslation("en-US", "https://lede.example/us/lake")
                .build());

        assertThat(page.select(".lede-languages li").eachText())
                .containsExactly(
                        "English", "Русский", "Հայերեն", "English (United States)", "English (United Kingdom)");
        assertThat(page.select(".lede-languages [aria-current]").text()).isEqualTo("English (United Kingdom)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | February 28, 2026 at 8:04 AM (UTC+4)",
                "en-US | February 28, 2026 at 8:04 AM (UTC+4)",
                "en-GB | 28 February 2026 at 08:04 (UTC+4)"
            })
    void bundledMessagesHaveTheDatesOfTheRegion(String language, String date) {
        assertThat(shownDate(language)).contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en    | February 28, 2026 at 8:04 AM", "en-GB | 28 February 2026 at 08:04"})
    void messagesOfTheHostHaveTheDatesOfTheirOwnRegion(String region, String date) {
        Messages host = Messages.of(Languages.of(region)).with(Map.of("share.prompt", "Tell your friends"));

        for (String language : List.of("en", "en-GB", "en-US")) {
            assertThat(shownDate(language, host)).contains(date);
        }
    }

    @Test
    void messagesOfTheHostServeTheRegionsOfTheirLanguage() {
        Messages armenian = Messages.of(Languages.of("hy")).with(Map.of("share.prompt", "Պատմեք ընկերներին"));
        Messages english = Messages.of(Languages.of("en")).with(Map.of("share.prompt", "Tell your friends"));

        for (String language : List.of("hy", "hy-AM", "hyw")) {
            assertThat(page(article(language).build(), armenian)
                            .select(".lede-share-prompt")
                            .text())
                    .isEqualTo("Պատմեք ընկերներին");
        }
        assertThat(page(article("fr").build(), english)
                        .select(".lede-share-prompt")
                        .text())
                .isEqualTo("Tell your friends");
    }

    private static String shownDate(String language, Messages... messages) {
        Article article =
                article(language).published(Articles.full("en").published()).build();
        return page(article, messages).select(".lede-meta").text().replace('\u00a0', ' ');
    }

    private static Article.Builder article(String language) {
        return Articles.bare(language).toBuilder();
    }

    private static Document page(Article article, Messages... messages) {
        ArticleRenderer.Builder renderer =
                ArticleRenderer.builder(Articles.site()).clock(Articles.CLOCK);
        for (Messages own : messages) renderer.addMessages(own);
        return Jsoup.parse(renderer.build().page(article).toString());
    }
}
