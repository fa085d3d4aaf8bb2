package dev.lede.render.text;

import static dev.lede.render.text.Dsl.a;
import static dev.lede.render.text.Dsl.br;
import static dev.lede.render.text.Dsl.del;
import static dev.lede.render.text.Dsl.em;
import static dev.lede.render.text.Dsl.h;
import static dev.lede.render.text.Dsl.ol;
import static dev.lede.render.text.Dsl.p;
import static dev.lede.render.text.Dsl.plainText;
import static dev.lede.render.text.Dsl.strong;
import static dev.lede.render.text.Dsl.ul;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.DefinitionDescription;
import dev.lede.core.body.DefinitionList;
import dev.lede.core.body.DefinitionTerm;
import dev.lede.core.body.Details;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.body.Video;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void blocksAreSeparatedByBlankLines() {
        assertThat(plainText(
                        h(2, "Ice"),
                        p("It ", em("cracked"), br(), "at night."),
                        new ThematicBreak(),
                        h(3, "1. Լիճ"),
                        p("*")))
                .isEqualTo("""
                        Ice
                        ---

                        It cracked
                        at night.

                        * * *

                        1. Լիճ
                        ~~~~~~

                        *""");
    }

    @Test
    void listsAreNumberedAndNested() {
        assertThat(plainText(new ListBlock(
                        true, 9, List.of(ListItem.of(p("a"), ul(p("b", br(), "c"), p("d"))), ListItem.of("e")))))
                .isEqualTo("9. a\n   - b\n     c\n   - d\n10. e");
        assertThat(plainText(ol(-1, p("a"), p("b")))).isEqualTo("- -1. a\n- 0. b");
    }

    @Test
    void quotationsCodeAndDefinitionsAreSetApart() {
        assertThat(plainText(
                        Blockquote.of(p("a"), p("b")).withAttribution("C"),
                        Code.of("int x;\n\n  y"),
                        DefinitionList.of(DefinitionTerm.of("Firn"), DefinitionDescription.of("Old snow."))))
                .isEqualTo("""
                        > a
                        >
                        > b
                        >
                        > — C

                            int x;

                              y

                        - Firn
                          Old snow.""");
    }

    @Test
    void linksAreNotesWithOneNumberForEachUrl() {
        assertThat(plainText(p(a("/x", "a"), " ", a("/y", strong("b")), " ", a("/x", "c"))))
                .isEqualTo("""
                a [1] b [2] c [1]

                Links
                -----

                [1] /x
                [2] /y""");
    }

    @Test
    void linksThatAreTheirUrlNeedNoNote() {
        assertThat(plainText(p(
                        "x ",
                        a("https://a.example/", "https://a.example/"),
                        " ",
                        a("mailto:a@b.example", "a@b.example"),
                        " ",
                        a("tel:+1", "+1"))))
                .isEqualTo("x https://a.example/ a@b.example +1");
    }

    @Test
    void linksInThePageAreOnlyText() {
        assertThat(plainText(h(2, "Ice").withId("ice"), p(a("#ice", "a"), "b"))).isEqualTo("Ice\n---\n\nab");
    }

    @Test
    void titleOfALinkIsInItsNote() {
        assertThat(plainText(p("x", new Link(WebUrl.of("/x"), "Letters", Set.of(), Dsl.line("a")))))
                .endsWith("\n[1] /x (Letters)");
    }

    @Test
    void mediaAndRelatedLinksAreALineWithTheirUrl() {
        RelatedLink related = RelatedLink.of("/fish", "And the fish?");
        assertThat(plainText(
                        Video.of(MediaSource.of("/a.mp4")).withChildren(p("A film.")),
                        Embed.of("youtube", "https://www.youtube.com/watch?v=abcdefghijk", "Ice"),
                        new RelatedLink(related.url(), Image.of("/fish.jpg", "A fish"), related.children()),
                        RelatedLink.of("/ice", " ")))
                .isEqualTo("""
                        Video </a.mp4>

                        A film.

                        Ice (YouTube) <https://www.youtube.com/watch?v=abcdefghijk>

                        And the fish? </fish>

                        /ice""");
    }

    @Test
    void imagesAreTheirTextAndCaption() {
        Image image = Image.of("/a.jpg", "Open water");
        Figure undescribed = Figure.of(Image.of("/b.jpg", "")).withCaption("Dusk");

        assertThat(plainText(
                        image,
                        Figure.of(image).withCaption("Dawn").withCredit("Ani"),
                        Gallery.of(undescribed).withCaption("March"),
                        p("A ", (Inline) Image.of("/c.svg", "wave"), "."),
                        Image.of("/d.png", ""),
                        Image.of("/e.png", "").withAlt(null)))
                .isEqualTo("""
                        [Image: Open water]

                        [Image: Open water]
                        Dawn
                        Ani

                        [Image]
                        Dusk

                        March

                        A wave.""");
    }

    @Test
    void captionOfOtherContentIsAParagraph() {
        assertThat(plainText(
                        Figure.of(Blockquote.of(p("a"))).withCaption("b"),
                        Figure.of().withCredit("c")))
                .isEqualTo("> a\n\nb\n\nc");
    }

    @Test
    void deletedTextIsLabelled() {
        assertThat(plainText(p("in ", del("1905"), " 1950"))).isEqualTo("in [deleted: 1905] 1950");
    }

    @Test
    void codeAndSummariesAreText() {
        assertThat(plainText(p(new InlineCode("a `b`")), Details.of("More", p("c"))))
                .isEqualTo("a `b`\n\nMore\n\nc");
    }

    @Test
    void bidirectionalControlsEndWithTheirLabel() {
        assertThat(plainText(Image.of("/a.png", "\u202Eabc"))).isEqualTo("[Image: \u202Eabc\u202C]");
        assertThat(plainText(p(del("\u2066abc"), " d"))).isEqualTo("[deleted: \u2066abc\u2069] d");
    }

    @Test
    void labelsAreThoseOfTheLanguage() {
        Body body = Body.of(Image.of("/a.png", "x"), p(del("y"), a("/z", "z")));
        TextRenderer renderer = TextRenderer.builder().build();

        assertThat(renderer.plainText(body, Languages.of("ru")))
                .isEqualTo("[Изображение: x]\n\n[зачёркнуто: y]z [1]\n\nСсылки\n------\n\n[1] /z");
        assertThat(renderer.plainText(body, Languages.of("hy")))
                .isEqualTo("[Պատկեր՝ x]\n\n[ջնջված է՝ y]z [1]\n\nՀղումներ\n--------\n\n[1] /z");
        assertThat(renderer.plainText(body, Locale.forLanguageTag("fi"))).startsWith("[Image: x]");
    }

    @Test
    void linesAreBrokenAtTheirWidth() {
        String text = "The lake was open by the second of April, which is early.";
        TextRenderer renderer = TextRenderer.builder().lineWidth(30).build();

        assertThat(renderer.plainText(
                        Body.of(h(2, text), p(text, br(), "x"), Blockquote.of(p(text)), ul(p(text))), Locale.ENGLISH))
                .isEqualTo("""
                        The lake was open by the
                        second of April, which is
                        early.
                        ------------------------------

                        The lake was open by the
                        second of April, which is
                        early.
                        x

                        > The lake was open by the
                        > second of April, which is
                        > early.

                        - The lake was open by the
                          second of April, which is
                          early.""");
    }

    @Test
    void lineWidthHasARange() {
        TextRenderer.Builder builder = TextRenderer.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.lineWidth(19))
                .withMessageContaining("19");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.lineWidth(1_001))
                .withMessageContaining("1001");
    }

    @Test
    void emptyBodyIsAnEmptyText() {
        assertThat(plainText()).isEmpty();
        assertThat(plainText(p("\u200B"))).isEmpty();
    }
}
