package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.Source;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.render.html.Html;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages, fragments and components of articles; {@link PageMetadataTest} tests the head. */
class ArticleRendererTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0       | 0 views         | 0 просмотров         | 0 դիտում
                    1       | 1 view          | 1 просмотр           | 1 դիտում
                    2       | 2 views         | 2 просмотра          | 2 դիտում
                    5       | 5 views         | 5 просмотров         | 5 դիտում
                    11      | 11 views        | 11 просмотров        | 11 դիտում
                    21      | 21 views        | 21 просмотр          | 21 դիտում
                    22      | 22 views        | 22 просмотра         | 22 դիտում
                    2000000 | 2,000,000 views | 2 000 000 просмотров | 2 000 000 դիտում
                    """)
    void viewsAreCountedInThePagesLanguage(long views, String en, String ru, String hy) {
        List<String> expected = List.of(en, ru, hy);
        for (int at = 0; at < 3; at++) {
            String language = Articles.LANGUAGES.get(at);
            assertThat(page(Articles.bare(language).withViews(views))
                            .select(".lede-views")
                            .text()
                            .replace('\u00a0', ' '))
                    .isEqualTo(expected.get(at));
        }
    }

    @Test
    void unknownViewsAreNotRendered() {
        assertThat(page(Articles.bare("en")).select(".lede-views")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026, en, © 2026 Lede",
        "2024, en, © 2024–2026 Lede",
        "2030, en, © 2030 Lede",
        "2025, ru, '© Lede, 2025–2026'",
        "2025, hy, '© Lede, 2025–2026'"
    })
    void copyrightEndsWithTheCurrentYear(int first, String language, String expected) {
        Site site = Site.builder("Lede Times", "https://lede.example/")
                .copyright("Lede", first)
                .build();

        assertThat(page(site, Articles.bare(language)).select(".lede-copyright").text())
                .isEqualTo(expected);
    }

    @Test
    void siteWithoutCopyrightHasItsNameInTheFooter() {
        assertThat(page(Articles.bareSite(), Articles.bare("en"))
                        .select(".lede-copyright")
                        .text())
                .isEqualTo("Lede Times");
    }

    @Test
    void clockDeterminesTheCurrentYear() {
        Clock newYear = Clock.fixed(Instant.parse("2026-12-31T21:00:00Z"), ZoneOffset.ofHours(4));
        String html = ArticleRenderer.builder(Articles.site())
                .clock(newYear)
                .build()
                .components(Articles.bare("en"))
                .footer()
                .toString();

        assertThat(html).contains("© 2024–2027 Lede Times Ltd");
    }

    @Test
    void sourceWithoutUrlIsRendered() {
        Document page = page(Articles.bare("ru").toBuilder()
                .source(Source.of("Озёрная почта"))
                .build());

        assertThat(page.select("p.lede-source").eachText()).containsExactly("Перепечатано из издания Озёрная почта");
        assertThat(page.select("p.lede-source a")).isEmpty();
        assertThat(data(page).path("isBasedOn").propertyNames()).containsExactly("@type", "publisher");
    }

    @Test
    void idAndDataOfTheHostAreNotRendered() {
        Article article = Articles.full("en");
        Article more = article.toBuilder()
                .id("4711")
                .data(Map.of("acme:secret", "hush"))
                .build();
        ArticleRenderer renderer = ArticleRenderer.builder(Articles.site()).build();
        assertThat(renderer.page(more).toString())
                .isEqualTo(renderer.page(article).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Лёд: «да» & нет?",
                "Սառույցը եկավ։ Ի՞նչ անել",
                "Ice 😀 100% + \"more\" #1 = a/b;c",
                "it's (a) test!*"
            })
    void shareLinksContainUrlAndHeadline(String headline) {
        Article article = Article.builder("https://lede.example/лёд/սառույց?a=1&b=2#x", "en", headline)
                .build();
        for (Element link : page(article).select("a[data-lede-share]")) {
            String href = link.attr("href");
            assertThat(href).as("RFC 3986").matches("[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+");
            assertThat(link.attr("rel")).isEqualTo("noopener nofollow");
            String query = URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
            assertThat(query).contains(article.url().value());
            if (!List.of("facebook", "linkedin").contains(link.attr("data-lede-share"))) {
                assertThat(query).contains(headline);
                assertThat(href.split("[&?]", -1)).hasSizeLessThanOrEqualTo(3);
            }
        }
    }

    @Test
    void readingTimeIsAtLeastAMinute() {
        assertThat(page(withWords(1)).select(".lede-meta").text()).isEqualTo("1 min read");
        assertThat(page(withWords(1_000)).select(".lede-meta").text()).isEqualTo("5 min read");
        assertThat(page(withWords(0)).select(".lede-meta")).isEmpty();
    }

    @Test
    void namesInTheBylineAreJoinedInTheLanguageOfTheArticle() {
        assertThat(page(Articles.full("en")).select(".lede-byline").eachText())
                .containsExactly("By Anna Petrosyan and Anna Petrosyan", "Anna Petrosyan, editor");
        assertThat(page(Articles.full("hy")).select(".lede-byline").get(0).text())
                .isEqualTo("Տեքստը՝ Աննա Պետրոսյան և Աննա Պետրոսյան");
    }

    @Test
    void componentsEqualThePartsOfThePage() {
        ArticleRenderer renderer = Articles.renderer();
        Article article = Articles.full("ru");

        ArticleComponents parts = renderer.components(article);

        String page = renderer.page(article).toString();
        assertThat(page).contains(renderer.head(article).metadata().toString());
        // A page of the host has the icons of all languages.
        assertThat(page).contains(renderer.script().toString().replaceFirst("(?s).*</svg>", "</svg>"));
        for (Html component : List.of(parts.header(), parts.controls(), parts.body(), parts.share(), parts.footer())) {
            Element root = Jsoup.parseBodyFragment(component.toString()).body().child(0);
            assertThat(root.className()).isEqualTo("lede");
            assertThat(root.attr("lang")).isEqualTo("ru");
            assertThat(root.attr("data-lede-theme")).isEqualTo("auto");
            assertThat(page)
                    .contains(component
                            .toString()
                            .replaceFirst("^<div [^>]*>", "")
                            .replaceFirst("</div>$", ""));
        }
    }

    @Test
    void englishMessagesOfTheHostServeLanguagesWithoutMessages() {
        ArticleRenderer renderer = ArticleRenderer.builder(Articles.site())
                .addMessages(Messages.of(Locale.ENGLISH).with(Map.of("search.submit", "Go!")))
                .build();

        String french = renderer.page(Articles.bare("fr")).toString();
        String english = renderer.page(Articles.bare("en")).toString();

        assertThat(french).contains(">Go!<");
        assertThat(english).contains(">Go!<");
    }

    @Test
    void componentsHaveThePreferencesOfTheReader() {
        ReaderPreferences reader = new ReaderPreferences(ThemeMode.NIGHT, 5);
        ArticleRenderer renderer = ArticleRenderer.builder(Articles.site())
                .preferencesUrl("/preferences")
                .build();
        ArticleComponents parts = renderer.components(Articles.full("hy"), reader);
        for (Html component : List.of(parts.header(), parts.controls(), parts.body(), parts.share(), parts.footer())) {
            Element root = Jsoup.parse(component.toString()).selectFirst(".lede");
            assertThat(root.attr("data-lede-theme")).isEqualTo("night");
            assertThat(root.attr("data-lede-text-size")).isEqualTo("5");
        }
        assertThat(Jsoup.parse(parts.controls().toString())
                        .select("[data-lede-action=larger]")
                        .attr("href"))
                .isEqualTo("/preferences?lede-theme=night&lede-text-size=6");
    }

    @Test
    void fragmentHasNeitherSiteHeaderNorDocument() {
        Document host = Jsoup.parseBodyFragment(Articles.renderer()
                .fragment(Articles.full("ru"), new ReaderPreferences(ThemeMode.NIGHT, 5))
                .toString());

        assertThat(host.body().children()).hasSize(1);
        Element root = host.body().child(0);
        assertThat(root.attr("class")).isEqualTo("lede");
        assertThat(root.attr("lang")).isEqualTo("ru");
        assertThat(root.attr("data-lede-theme")).isEqualTo("night");
        assertThat(root.attr("data-lede-text-size")).isEqualTo("5");
        assertThat(host.select("header.lede-header, footer.lede-footer, script, style, meta, main"))
                .isEmpty();
        assertThat(host.select("h1, .lede-body, .lede-share, .lede-controls")).hasSize(4);
    }

    @Test
    void messagesOfTheHostReplaceTheBundledOnes() {
        Messages mine = Messages.of(Languages.of("ru")).with(Map.of("share.prompt", "Расскажите друзьям"));
        String html = ArticleRenderer.builder(Articles.site())
                .addMessages(mine)
                .build()
                .page(Articles.full("ru"))
                .toString();

        assertThat(html)
                .contains("Расскажите друзьям")
                .doesNotContain(Messages.of(Languages.of("ru")).text("share.prompt"));
    }

    @Test
    void urlsOfOptionsAreChecked() {
        var builder = ArticleRenderer.builder(Articles.site());
        assertThatIllegalArgumentException().isThrownBy(() -> builder.preferencesUrl("javascript:alert(1)"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.preferencesUrl("mailto:a@example.com"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.linkedAssets("data:text/css,x"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.linkedScript("mailto:a@example.com"));
    }

    private static Article withWords(int words) {
        return Articles.bare("en").toBuilder()
                .body(Body.of(Paragraph.of("word ".repeat(words))))
                .build();
    }

    private static JsonNode data(Document page) {
        return new JsonMapper()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
    }

    private static Document page(Article article) {
        return page(Articles.site(), article);
    }

    private static Document page(Site site, Article article) {
        return Jsoup.parse(ArticleRenderer.builder(site)
                .clock(Articles.CLOCK)
                .build()
                .page(article)
                .toString());
    }
}
