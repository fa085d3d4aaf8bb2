package dev.lede.render.text;

import static dev.lede.render.text.Dsl.a;
import static dev.lede.render.text.Dsl.br;
import static dev.lede.render.text.Dsl.h;
import static dev.lede.render.text.Dsl.markdown;
import static dev.lede.render.text.Dsl.p;
import static dev.lede.render.text.Dsl.strong;
import static dev.lede.render.text.Dsl.tr;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Code;
import dev.lede.core.body.Image;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is never markup, and has no escapes where it would not be. */
class MarkdownEscapesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\\. a",
                "2026\\. The ice",
                "1\\) a",
                "1\\.",
                "\\- a",
                "\\-",
                "\\---",
                "\\- - -",
                "\\+ a",
                "\\# a",
                "\\###### a",
                "\\#",
                "\\> a",
                "\\>a",
                "\\=",
                "\\===",
                "\\| a |",
                "\\:-:",
                "\\-:",
                "\\* a",
                "\\*\\*a\\*\\*",
                "\\_a\\_",
                "\\_\\_\\_",
                "a\\_",
                "a\\*b",
                "\\`a\\`",
                "\\`\\`\\`a",
                "\\~5 km",
                "\\~\\~\\~",
                "\\[1]",
                "\\[a]: /b",
                "\\[x](/b)",
                "!\\[x](/b)",
                "\\[^1]",
                "\\<b>",
                "\\</p>",
                "\\<!-- a",
                "\\<a\\@b.c>",
                "\\<?a",
                "\\&amp; a",
                "\\&#35;",
                "\\&#x23;",
                "\\&ouml;",
                "R\\&D;",
                "R\\&D",
                "C:\\\\dir",
                "\\\\",
                "https\\://a.example",
                "HTTP\\://a.example",
                "www\\.a.example",
                "ani\\@lake.example",
                "a\\@"
            })
    void markupIsEscaped(String markdown) {
        String text = markdown.replaceAll("\\\\(.)", "$1");

        assertThat(markdown(p(text))).isEqualTo(markdown);
        assertThat(ParsedMarkdown.structure(markdown)).isEqualTo("p(" + text + ")");
        assertThat(markdown(p("a", br(), text))).as("after a line break").isEqualTo("a\\\n" + markdown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5 km",
                "1234567890. a",
                "1.a",
                "-5 °C",
                "+374 10",
                "#hashtag",
                "####### a",
                "a > b",
                "a = b",
                "a | b",
                "snake_case_name",
                "a < b",
                "AT&T inc",
                "fish & chips",
                "Ice!",
                "Ice! Snow",
                "(c)",
                "a]",
                "a: b",
                "https: a",
                "a.b",
                "www a",
                "@ home",
                "“ice”",
                "«лёд»",
                "Ո՞վ",
                "{{a}}",
                "$5",
                "a^b",
                "50 %",
                "'a'",
                "\"a\"",
                "a + b",
                "a - b",
                "— a",
                "12:30"
            })
    void otherTextIsAsItIs(String text) {
        assertThat(markdown(p(text))).isEqualTo(text);
        assertThat(ParsedMarkdown.structure(text)).isEqualTo("p(" + text + ")");
    }

    @Test
    void exclamationMarkBeforeALinkMakesNoImage() {
        assertThat(markdown(p("Look!", a("/a", "x")))).isEqualTo("Look\\![x](/a)");
        assertThat(markdown(p("Look!", strong("x")))).isEqualTo("Look!**x**");
    }

    @Test
    void textOfALinkKeepsItsBracketsAndIsNoAutolink() {
        assertThat(markdown(p(a("/a", "[x] ani@a.example www.b.example"))))
                .isEqualTo("[\\[x\\] ani@a.example www.b.example](/a)");
        assertThat(markdown(p(Image.of("/a.png", "*a* [b] ]")))).isEqualTo("![\\*a\\* \\[b\\] \\]](/a.png)");
    }

    @Test
    void numberSignsAtTheEndOfAHeadingStay() {
        assertThat(markdown(h(2, "C #"), h(2, "#"), h(2, "C#"), h(2, "a ##")))
                .isEqualTo("## C \\#\n\n## \\#\n\n## C#\n\n## a #\\#");
        assertThat(markdown(h(3, "1. # a")))
                .as("only lines of their own begin blocks")
                .isEqualTo("### 1. # a");
    }

    @Test
    void barsInCellsSeparateNothing() {
        Table table = Table.of(tr("a|b", "- c"), List.of(tr("\\|", "d")));

        assertThat(markdown(table)).isEqualTo("| a\\|b | - c |\n| --- | --- |\n| \\\\\\| | d |");
        assertThat(markdown(Table.of(tr(cell(new InlineCode("a|b")), cell(a("/?a|b", "c"))), List.of())))
                .isEqualTo("| `a\\|b` | [c](/?a\\|b) |\n| --- | --- |");
    }

    private static TableCell cell(Object inline) {
        return TableCell.of(p(inline));
    }

    @Test
    void codeHasALongerFenceThanItsBackticks() {
        assertThat(markdown(p(new InlineCode("a `b` ``c``")))).isEqualTo("``` a `b` ``c`` ```");
        assertThat(markdown(p(new InlineCode("*a* \\")))).isEqualTo("`*a* \\`");
        assertThat(markdown(Code.of("```\na\n````"))).isEqualTo("`````\n```\na\n````\n`````");
    }

    @Test
    void targetsKeepTheirCharacters() {
        assertThat(markdown(p(a("/a_(b)", "x")))).isEqualTo("[x](/a_\\(b\\))");
        assertThat(markdown(p(a("/?a=1&copy=2&lt;=3", "x")))).isEqualTo("[x](/?a=1&copy=2\\&lt;=3)");
        assertThat(markdown(p(Image.of("/a.png", "x").withTitle("a \"b\" \\"))))
                .isEqualTo("![x](/a.png \"a \\\"b\\\" \\\\\")");
    }
}
