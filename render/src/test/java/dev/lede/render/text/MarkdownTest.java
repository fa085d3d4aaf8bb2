package dev.lede.render.text;

import static dev.lede.render.text.Dsl.a;
import static dev.lede.render.text.Dsl.br;
import static dev.lede.render.text.Dsl.del;
import static dev.lede.render.text.Dsl.em;
import static dev.lede.render.text.Dsl.h;
import static dev.lede.render.text.Dsl.markdown;
import static dev.lede.render.text.Dsl.ol;
import static dev.lede.render.text.Dsl.p;
import static dev.lede.render.text.Dsl.strong;
import static dev.lede.render.text.Dsl.tr;
import static dev.lede.render.text.Dsl.ul;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.Details;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Quotation;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableCell.Align;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.body.Video;
import dev.lede.i18n.Languages;
import dev.lede.render.embed.EmbedProvider;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void blocksAreSeparatedByBlankLines() {
        assertThat(markdown(h(2, "Ice"), p("It ", em("cracked"), br(), "at night."), new ThematicBreak(), p("End.")))
                .isEqualTo("""
                        ## Ice

                        It *cracked*\\
                        at night.

                        ***

                        End.""");
    }

    @Test
    void quotationsPrefixEachLine() {
        assertThat(markdown(Blockquote.of(p("a", br(), "b"), new Code("java", "c\n\nd"), Blockquote.of(p("e")))))
                .isEqualTo("""
                        > a\\
                        > b
                        >
                        > ```java
                        > c
                        >
                        > d
                        > ```
                        >
                        > > e""");
    }

    @Test
    void itemsAreIndentedByTheirMark() {
        ListItem nested = ListItem.of(p("b"), ol(9, p("c"), p("d")));

        assertThat(markdown(ListBlock.bulleted(ListItem.of("a"), nested))).isEqualTo("""
                        - a

                        - b

                          9. c
                          10. d""");
        assertThat(markdown(ListBlock.bulleted(ListItem.of("a"), ListItem.of(p("b"), ul(p("c"))))))
                .isEqualTo("- a\n- b\n  - c");
        assertThat(markdown(new ListBlock(true, 10, List.of(ListItem.of(p("a"), p("b"))))))
                .isEqualTo("10. a\n\n    b");
    }

    @Test
    void listsOfOneKindThatFollowEachOtherStayApart() {
        assertThat(markdown(ul(p("a")), ul(p("b")), ul(p("c")), ol(1, p("d")), ol(1, p("e"))))
                .isEqualTo("- a\n\n+ b\n\n- c\n\n1. d\n\n1) e");
    }

    @Test
    void tablesHaveAlignment() {
        TableCell right = TableCell.of("b").withAlign(Align.RIGHT);

        assertThat(markdown(Table.of(
                        tr("a", "b", "c"),
                        List.of(
                                tr(
                                        TableCell.of("1").withAlign(Align.CENTER),
                                        right,
                                        TableCell.of("3").withAlign(Align.LEFT)),
                                tr("4")))))
                .isEqualTo("| a | b | c |\n| :-: | --: | :-- |\n| 1 | b | 3 |\n| 4 |");
    }

    @Test
    void emphasisBesideStrongHasAnotherDelimiter() {
        assertThat(markdown(p(strong(em("a"))))).isEqualTo("**_a_**");
        assertThat(markdown(p(em(strong("a"), " b")))).isEqualTo("_**a** b_");
        assertThat(markdown(p(strong("a"), em("b")))).isEqualTo("**a**_b_");
        assertThat(markdown(p(em("a"), strong("b")))).isEqualTo("_a_**b**");
        assertThat(markdown(p(strong("a ", em("b"), " c"), del("d")))).isEqualTo("**a *b* c**~~d~~");
    }

    @Test
    void letterBesidePunctuationInAMarkIsAReference() {
        assertThat(markdown(p("в", strong("«а»"), "б"))).isEqualTo("&#x432;**«а»**&#x431;");
        assertThat(markdown(p("a ", strong("«b»"), ", c"))).isEqualTo("a **«b»**, c");
        assertThat(markdown(p("a", strong("b"), "c"))).as("letters need none").isEqualTo("a**b**c");
        assertThat(markdown(p(strong("\u00A0a")))).isEqualTo("**&#xA0;a**");
        assertThat(markdown(p("a", strong("\uFEFFb"))))
                .as("white space in JavaScript")
                .isEqualTo("&#x61;**&#xFEFF;b**");
    }

    @Test
    void underscoreBesideALetterThatIsAReferenceIsEscaped() {
        assertThat(markdown(p(em("ab_1", strong("«a»"))))).isEqualTo("_ab\\_&#x31;**«a»**_");
        assertThat(markdown(p(strong("«a»"), "b_cd"))).isEqualTo("**«a»**&#x62;\\_cd");
    }

    @Test
    void linkWithItsUrlAsTextIsAnAutolink() {
        assertThat(markdown(p(a("https://a.example/x", "https://a.example/x")))).isEqualTo("<https://a.example/x>");
        assertThat(markdown(p(a("https://a.example/?a&lt;", "https://a.example/?a&lt;"))))
                .isEqualTo("[https://a.example/?a\\&lt;](https://a.example/?a\\&lt;)");
    }

    @Test
    void linksToHeadingsLeadToTheirAnchors() {
        Block first = h(2, "The ", em("ice"), ": 1°, “old_one”").withId("a");
        Block second = h(2, "The ice: 1, old_one").withId("b");

        assertThat(markdown(first, second, p(a("#a", "x"), a("#b", "y"), a("#c", "z"), a("#", "0"))))
                .endsWith("\n\n[x](#the-ice-1-old_one)[y](#the-ice-1-old_one-1)z0");
        assertThat(markdown(h(2, "a"), h(2, "a-1"), h(2, "a").withId("id"), p(a("#id", "x"))))
                .as("the number is not taken by another heading")
                .endsWith("[x](#a-2)");
    }

    @Test
    void quotationMarksAndLabelsAreThoseOfTheLanguage() {
        Quotation quotation = Quotation.of(Quotation.of("a"));
        Body body = Body.of(
                p(quotation),
                Details.of("", p("b")),
                Video.of(MediaSource.of("/a.mp4")),
                Embed.of("youtube", "https://www.youtube.com/watch?v=abcdefghijk"));
        TextRenderer renderer = TextRenderer.builder().build();

        assertThat(renderer.markdown(body, Locale.ENGLISH))
                .isEqualTo("“‘a’”\n\n**Details**\n\nb\n\n[Video](/a.mp4)\n\n"
                        + "[Open on YouTube](https://www.youtube.com/watch?v=abcdefghijk)");
        assertThat(renderer.markdown(body, Languages.of("ru")))
                .isEqualTo("«„a“»\n\n**Подробнее**\n\nb\n\n[Видео](/a.mp4)\n\n"
                        + "[Открыть на сайте YouTube](https://www.youtube.com/watch?v=abcdefghijk)");
        assertThat(renderer.markdown(body, Languages.of("arm")))
                .startsWith("««a»»\n\n**Մանրամասներ**\n\nb\n\n[Տեսանյութ](/a.mp4)");
    }

    @Test
    void linkToATitledEmbedNamesItsProvider() {
        EmbedProvider ours = EmbedProvider.builder("lake-tv", "Lake TV", "[a-z]+")
                .page("https://tv.example/{id}")
                .build();
        Body body = Body.of(Embed.of("lake-tv", "https://tv.example/ice", "The ice"));

        assertThat(TextRenderer.builder().embedProviders(List.of(ours)).build().markdown(body, Locale.ENGLISH))
                .isEqualTo("[The ice (Lake TV)](https://tv.example/ice)");
        assertThat(TextRenderer.builder().build().markdown(body, Locale.ENGLISH))
                .isEqualTo("[The ice (tv.example)](https://tv.example/ice)");
    }

    @Test
    void undescribedImagesStay() {
        assertThat(markdown(Image.of("/a.png", "").withAlt(null), p("a ", (Inline) Image.of("/b.png", "b"))))
                .isEqualTo("![](/a.png)\n\na ![b](/b.png)");
    }

    @Test
    void emptyBodyIsAnEmptyText() {
        assertThat(markdown()).isEmpty();
        assertThat(markdown(p(" "))).isEmpty();
    }
}
