package dev.lede.core;

import static dev.lede.core.body.Dsl.body;
import static dev.lede.core.body.Dsl.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private static final String URL = "https://lake.example/ice";

    @Test
    void everythingButUrlLanguageAndHeadlineIsOptional() {
        Article article = Article.builder(URL, "arm", "Ice").build();
        assertThat(article.language()).isEqualTo(Locale.forLanguageTag("hy"));
        assertThat(article.kicker()).isNull();
        assertThat(article.standfirst()).isEmpty();
        assertThat(article.section()).isNull();
        assertThat(article.byline()).isEmpty();
        assertThat(article.source()).isNull();
        assertThat(article.published()).isNull();
        assertThat(article.updated()).isNull();
        assertThat(article.leadMedia()).isNull();
        assertThat(article.body()).isEqualTo(body());
        assertThat(article.tags()).isEmpty();
        assertThat(article.translations()).isEmpty();
        assertThat(article.related()).isEmpty();
        assertThat(article.views()).isEmpty();
        assertThat(article.corrections()).isEmpty();
        assertThat(article.rights()).isNull();
    }

    @Test
    void builderOfAnArticleBuildsAnEqualOne() {
        for (long seed = 0; seed < 100; seed++) {
            Article article = Articles.random(seed);
            assertThat(article.toBuilder().build()).as("seed %d", seed).isEqualTo(article);
            assertThat(article.toBuilder().headline("another one").build()).isNotEqualTo(article);
        }
    }

    @Test
    void withViewsChangesOnlyTheViews() {
        Article article = Articles.random(7);
        assertThat(article.withViews(0).views()).hasValue(0);
        assertThat(article.withViews(5)).isEqualTo(article.toBuilder().views(5).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article.withViews(-1))
                .withMessage("views cannot be negative: -1");
    }

    @Test
    void builderCanBeReusedWithoutChangingItsArticle() {
        Article.Builder builder =
                Article.builder(URL, "en", "Ice").tags(Tag.of("a")).addTranslation("ru", "/ru");
        Article article = builder.build();
        builder.tags(Tag.of("b")).addTranslation("hy", "/hy").headline("Snow");
        assertThat(article.tags()).containsExactly(Tag.of("a"));
        assertThat(article.translations()).containsOnlyKeys(Locale.forLanguageTag("ru"));
        assertThat(article.headline()).isEqualTo("Ice");
    }

    @Test
    void orderOfTranslationsIsKeptAndPartOfEquality() {
        Article one = Article.builder(URL, "en", "Ice")
                .addTranslation("ru", "/ru")
                .addTranslation("hy", "/hy")
                .build();
        Article other = Article.builder(URL, "en", "Ice")
                .addTranslation("hy", "/hy")
                .addTranslation("ru", "/ru")
                .build();
        assertThat(one.translations().keySet())
                .extracting(Locale::toLanguageTag)
                .containsExactly("ru", "hy");
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void invalidValueIsRefusedAndShownInTheMessage() {
        refused(
                "an article's URL must begin with https:// or http://: \"/ice\"",
                () -> Article.builder("/ice", "en", "Ice"));
        refused("not a language: \"und\"", () -> Article.builder(URL, "und", "Ice"));
        refused("headline is blank", () -> Article.builder(URL, "en", " \u00A0\u200B"));
        refused("headline has a line break at 1: \"a\nb\"", () -> Article.builder(URL, "en", "a\nb"));
        refused(
                "headline has the forbidden character U+0000 at 1: \"a\u0000\"",
                () -> Article.builder(URL, "en", "a\u0000"));
        refused("kicker is blank", () -> Article.builder(URL, "en", "Ice").kicker(""));
        refused("not a language: \"?\"", () -> Article.builder(URL, "en", "Ice").addTranslation("?", "/x"));
        refused(
                "translation must not be a mailto or tel URL: \"tel:1\"",
                () -> Article.builder(URL, "en", "Ice").addTranslation("ru", "tel:1"));
        refused(
                "a translation into the article's own language, hy: /x",
                () -> Article.builder(URL, "hy", "Ice")
                        .addTranslation("arm", "/x")
                        .build());
        refused(
                "updated 2026-01-01T00:00Z is before published 2026-01-01T00:00:01Z",
                () -> Article.builder(URL, "en", "Ice")
                        .published(OffsetDateTime.parse("2026-01-01T00:00:01Z"))
                        .updated(OffsetDateTime.parse("2026-01-01T00:00Z"))
                        .build());
    }

    @Test
    void sameMomentInTwoZonesIsNotBefore() {
        Article article = Article.builder(URL, "en", "Ice")
                .published(OffsetDateTime.parse("2026-01-01T04:00+04:00"))
                .updated(OffsetDateTime.parse("2026-01-01T00:00Z"))
                .leadMedia(Figure.of(Image.of("/x", "x")))
                .body(body(p("x")))
                .build();
        assertThat(article.updated()).isEqualTo("2026-01-01T00:00Z");
        assertThat(article).hasToString("Article[https://lake.example/ice, en, Ice]");
    }

    private static void refused(String message, Runnable making) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessage(message);
    }
}
