package dev.lede.render.text;

import static dev.lede.render.text.Dsl.a;
import static dev.lede.render.text.Dsl.em;
import static dev.lede.render.text.Dsl.line;
import static dev.lede.render.text.Dsl.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Correction;
import dev.lede.core.Section;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Quotation;
import dev.lede.core.body.RelatedLink;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.render.embed.EmbedProvider;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
    private static final TextRenderer RENDERER = TextRenderer.builder().build();

    private static final Article FULL = Article.builder("https://lake.example/en/ice", "en", "The ice left early")
            .kicker("Nature")
            .standfirst(line("Never was the lake ", em("open"), " in March."))
            .section(Section.of("World", "/world"))
            .byline(
                    Contributor.of("Ani", "/people/ani"),
                    Contributor.of("Otto"),
                    Contributor.of("Nell").withRole("photos"))
            .published(OffsetDateTime.parse("2026-04-02T08:30:00+04:00"))
            .updated(OffsetDateTime.parse("2026-04-03T11:05:00+04:00"))
            .dateline("Sevan")
            .source(Source.of("Hill Post", "https://hill.example/ice")
                    .withHeadline("Open water")
                    .withPublishedOn(LocalDate.of(2026, 3, 30)))
            .leadMedia(Figure.of(Image.of("../ice.jpg", "Open water"))
                    .withCaption("March")
                    .withCredit("Nell"))
            .body(Body.of(
                    p("It cracked at ", a("#night", "night"), "; see ", a("fish", "the fish"), "."),
                    Heading.of(2, "The night").withId("night")))
            .tags(Tag.of("lakes"))
            .related(RelatedLink.of("/snow", "Snow"))
            .views(83)
            .corrections(Correction.of(OffsetDateTime.parse("2026-04-03T11:05:00+04:00"), "It was 1950."))
            .rights("CC BY 4.0")
            .build();

    @Test
    void markdownHasTheReadersParts() {
        assertThat(RENDERER.markdown(FULL)).isEqualTo("""
                Nature

                # The ice left early

                Never was the lake *open* in March.

                By [Ani](https://lake.example/people/ani) and Otto\\
                Nell, photos

                Sevan\\
                April 2, 2026 at 8:30\u00A0AM (UTC+4)\\
                Updated: April 3, 2026 at 11:05\u00A0AM (UTC+4)

                Reprinted from [Hill Post](https://hill.example/ice)\\
                Original headline: Open water\\
                First published on March 30, 2026

                ![Open water](https://lake.example/ice.jpg)

                March\\
                Nell

                It cracked at [night](#the-night); see [the fish](https://lake.example/en/fish).

                ## The night

                ## Corrections

                April 3, 2026 at 11:05\u00A0AM (UTC+4) — It was 1950.

                ***

                CC BY 4.0\\
                Read online: <https://lake.example/en/ice>""");
    }

    @Test
    void plainTextHasTheReadersParts() {
        assertThat(RENDERER.plainText(FULL)).isEqualTo("""
                Nature

                The ice left early
                ==================

                Never was the lake open in March.

                By Ani [1] and Otto
                Nell, photos

                Sevan
                April 2, 2026 at 8:30\u00A0AM (UTC+4)
                Updated: April 3, 2026 at 11:05\u00A0AM (UTC+4)

                Reprinted from Hill Post [2]
                Original headline: Open water
                First published on March 30, 2026

                [Image: Open water]
                March
                Nell

                It cracked at night; see the fish [3].

                The night
                ---------

                Corrections
                -----------

                April 3, 2026 at 11:05\u00A0AM (UTC+4) — It was 1950.

                * * *

                CC BY 4.0
                Read online: https://lake.example/en/ice

                Links
                -----

                [1] https://lake.example/people/ani
                [2] https://hill.example/ice
                [3] https://lake.example/en/fish""");
    }

    @Test
    void absentPartsLeaveNoTrace() {
        Article bare = Article.builder("https://lake.example/ru/led", "ru", "Лёд сошёл")
                .build();

        assertThat(RENDERER.markdown(bare))
                .isEqualTo("# Лёд сошёл\n\n***\n\nЧитать на сайте: <https://lake.example/ru/led>");
        assertThat(RENDERER.plainText(bare))
                .isEqualTo("Лёд сошёл\n=========\n\n* * *\n\nЧитать на сайте: https://lake.example/ru/led");
    }

    @Test
    void headlineIsText() {
        Article article = FULL.toBuilder().headline(" 1. *The*   #\tice # ").build();

        assertThat(RENDERER.markdown(article)).contains("\n# 1. \\*The\\* # ice \\#\n");
        assertThat(RENDERER.plainText(article)).contains("\n1. *The* # ice #\n================\n");
    }

    @Test
    void headingsWithTheTextOfTheHeadlineHaveAnotherAnchor() {
        Article article = FULL.toBuilder()
                .body(Body.of(Heading.of(2, FULL.headline()).withId("a"), p(a("#a", "x"))))
                .build();

        assertThat(RENDERER.markdown(article)).contains("[x](#the-ice-left-early-1)");
    }

    @Test
    void namesDoNotChangeTheDirectionOfTheirLine() {
        Article article = FULL.toBuilder()
                .byline(Contributor.of("\u202EAni"))
                .source(Source.of("Hill Post").withHeadline("\u202EIce"))
                .build();

        assertThat(RENDERER.plainText(article)).contains("By \u202EAni\u202C\n", ": \u202EIce\u202C\n");
    }

    @Test
    void messagesOfTheHostReplaceTheBundledOnes() {
        Messages own = Messages.of(Languages.of("en"))
                .with(Map.of("text.online", "On our site: {url}", "quotation", "<<{text}>>"));
        TextRenderer renderer = TextRenderer.builder().addMessages(own).build();

        assertThat(renderer.markdown(FULL)).endsWith("On our site: <https://lake.example/en/ice>");
        assertThat(renderer.plainText(Body.of(p(Quotation.of("a"))), Locale.ENGLISH))
                .isEqualTo("<<a>>");
    }

    @Test
    void argumentsAreChecked() {
        assertThatNullPointerException()
                .isThrownBy(() -> RENDERER.markdown(null))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> RENDERER.plainText(null))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> RENDERER.markdown(null, Locale.ENGLISH))
                .withMessage("body");
        assertThatNullPointerException()
                .isThrownBy(() -> RENDERER.markdown(Body.EMPTY, null))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> RENDERER.plainText(null, Locale.ENGLISH))
                .withMessage("body");
        assertThatNullPointerException()
                .isThrownBy(() -> RENDERER.plainText(Body.EMPTY, null))
                .withMessage("language");
        TextRenderer.Builder builder = TextRenderer.builder();
        assertThatNullPointerException()
                .isThrownBy(() -> builder.addMessages(null))
                .withMessage("messages");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.embedProviders(null))
                .withMessage("providers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.embedProviders(List.of(EmbedProvider.X, EmbedProvider.X)))
                .withMessageContaining("\"x\"");
    }
}
