package dev.lede.core.markdown;

import static dev.lede.core.body.Dsl.a;
import static dev.lede.core.body.Dsl.br;
import static dev.lede.core.body.Dsl.em;
import static dev.lede.core.body.Dsl.line;
import static dev.lede.core.body.Dsl.mark;
import static dev.lede.core.body.Dsl.p;
import static dev.lede.core.body.Dsl.q;
import static dev.lede.core.body.Dsl.span;
import static dev.lede.core.body.Dsl.strong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Abbreviation;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.Link;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Time;
import dev.lede.core.url.WebUrl;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LineConversionTest {
    private static final InlineCode CODE = new InlineCode("x");

    @Test
    void whiteSpaceIsCollapsedAcrossInlines() {
        assertThat(converted(" a \n", strong(" b "), "\u2028c\t")).isEqualTo(p("a ", strong("b"), " c"));
        assertThat(converted("a", strong(" b"), em("c "))).isEqualTo(p("a ", strong("b"), em("c")));
        assertThat(converted(new InlineCode(" a\n b "), "c")).isEqualTo(p(new InlineCode("a b"), " c"));
        assertThat(converted("a\u00A0 ")).as("no-break spaces stay").isEqualTo(p("a\u00A0"));
    }

    @Test
    void lineBreaksMoveOutOfMarksAndAreNotAtTheEnds() {
        assertThat(converted(br(), strong("a ", br()), " b", br(), " ")).isEqualTo(p(strong("a"), br(), "b"));
        assertThat(converted(strong("a", br(), br(), "b"))).isEqualTo(p(strong("a", br(), br(), "b")));
    }

    @Test
    void lineBreaksOfHeadingsAreSpaces() {
        assertThat(MarkdownNodes.of(
                        List.of(Heading.of(2, line("a", br(), "b").toArray(Inline[]::new))), Wording.NEUTRAL))
                .containsExactly(Heading.of(2, "a b"));
    }

    @Test
    void marksWithoutVisibleContentDisappear() {
        assertThat(converted("a", strong(" "), a("/b", "\u200B"), "c")).isEqualTo(p("a \u200Bc"));
    }

    @Test
    void titlesAndVariablesAreEmphasis() {
        assertThat(converted(mark(Mark.CITE, "Ice"), " ", mark(Mark.VARIABLE, "x")))
                .isEqualTo(p(em("Ice"), " ", em("x")));
        assertThat(converted(em("a", mark(Mark.CITE, "b")), mark(Mark.VARIABLE, "c")))
                .as("one emphasis")
                .isEqualTo(p(em("abc")));
    }

    @Test
    void keysAndSampleOutputAreCode() {
        assertThat(converted(mark(Mark.KEYBOARD, "Ctrl"), "+", mark(Mark.SAMPLE, "ok")))
                .isEqualTo(p(new InlineCode("Ctrl"), "+", new InlineCode("ok")));
        assertThat(converted(mark(Mark.KEYBOARD, strong("C")))).isEqualTo(p(strong("C")));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDERLINE", "INSERT", "HIGHLIGHT", "SMALL"})
    void otherMarksDisappear(Mark mark) {
        assertThat(converted("a ", mark(mark, strong("b"), "c"))).isEqualTo(p("a ", strong("b"), "c"));
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERSCRIPT, 6, ⁶",
        "SUPERSCRIPT, '−12', ⁻¹²",
        "SUPERSCRIPT, '(+1)', ⁽⁺¹⁾",
        "SUPERSCRIPT, 1.5, ^(1.5)",
        "SUPERSCRIPT, st, st",
        "SUBSCRIPT, 2, ₂",
        "SUBSCRIPT, x2, _(x2)",
        "SUBSCRIPT, max, max"
    })
    void digitsAboveAndBelowTheLineStayApart(Mark mark, String text, String written) {
        assertThat(converted("10", mark(mark, text))).isEqualTo(p("10" + written));
    }

    @Test
    void linkAboveTheLineStaysALink() {
        assertThat(converted("ice", mark(Mark.SUPERSCRIPT, a("#n1", "1")))).isEqualTo(p("ice", a("#n1", "¹")));
        assertThat(converted("x", mark(Mark.SUPERSCRIPT, mark(Mark.SAMPLE, "2"))))
                .isEqualTo(p("x²"));
    }

    @Test
    void quotationsGetTheirMarks() {
        assertThat(converted(q("a ", q("b")))).isEqualTo(p("“a ‘b’”"));
    }

    @Test
    void abbreviationIsExplainedOnce() {
        Abbreviation abbreviation = Abbreviation.of("kilometres  per hour", "km/h");

        assertThat(converted(abbreviation, " ", abbreviation)).isEqualTo(p("km/h (kilometres per hour) km/h"));
        assertThat(converted(Abbreviation.of("km/h", "km/h"))).isEqualTo(p("km/h"));
        assertThat(converted(abbreviation.withTitle(null))).isEqualTo(p("km/h"));
    }

    @Test
    void timesAndSpansAreTheirText() {
        assertThat(converted(Time.of("2026-04-02", "today"), span("id"))).isEqualTo(p("today"));
    }

    @Test
    void linksKeepTargetAndTitleOnly() {
        Link link = new Link(WebUrl.of("/a"), " a \n b ", Set.of(Link.Rel.UGC), line("c"));

        assertThat(converted(link)).isEqualTo(p(new Link(WebUrl.of("/a"), "a b", Set.of(), line("c"))));
    }

    @Test
    void imagesKeepTextsOnOneLine() {
        Image image = Image.of("/a.png", "a\n\nb").withTitle(" ").withSize(3, 4);

        assertThat(converted(image)).isEqualTo(p(Image.of("/a.png", "a b")));
        assertThat(converted(image.withAlt(null)))
                .isEqualTo(p(Image.of("/a.png", "").withAlt(null)));
    }

    @Test
    void adjacentCodeIsOne() {
        assertThat(converted(CODE, CODE, " ", CODE)).isEqualTo(p(new InlineCode("xx"), " ", CODE));
        assertThat(converted(CODE, strong(CODE), strong(CODE))).isEqualTo(p(CODE, strong(new InlineCode("xx"))));
        assertThat(converted(em(CODE, mark(Mark.CITE, CODE)))).isEqualTo(p(em(new InlineCode("xx"))));
        assertThat(converted(em(CODE), mark(Mark.CITE, CODE))).isEqualTo(p(em(new InlineCode("xx"))));
        assertThat(converted(CODE, br(), CODE)).isEqualTo(p(CODE, br(), CODE));
    }

    @Test
    void codeThatWouldDefineALinkIsText() {
        assertThat(converted(a("/a", new InlineCode("]: b")))).isEqualTo(p(a("/a", "]: b")));
    }

    private static Paragraph converted(Object... inlines) {
        return (Paragraph)
                MarkdownNodes.of(List.of(p(inlines)), Wording.NEUTRAL).get(0);
    }
}
