package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.parse.Limits;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lines and paragraphs end, and where words do. */
class LineBreaksTest {
    @ParameterizedTest
    @CsvSource({
        "<span id=a>one<br> <br>two</span>, <p><span id=\"lede-a\">one</span></p><p>two</p>",
        "<code id=a>one<br><br>two</code>, <p><span id=\"lede-a\"><code>one</code></span></p><p><code>two</code></p>",
        "<b id=a>one<br></b><br>two, <p><span id=\"lede-a\"><strong>one</strong></span></p><p>two</p>",
        "one<br><a id=a></a><br>two, <p>one</p><p><span id=\"lede-a\"></span>two</p>",
        "one<br><a id=a></a>two, <p>one<br><span id=\"lede-a\"></span>two</p>",
        "<code id=a> </code>, <div data-lede-block=\"passage\" id=\"lede-a\"></div>"
    })
    void twoBreaksPartParagraphsWhereverIdsStand(String html, String expected) {
        assertRenders(html, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "News<svg></svg>Tech, News Tech",
        "<b>News</b><svg><text>x</text></svg><i>Tech</i>, <strong>News</strong> <em>Tech</em>",
        "Name<input>Go, Name Go",
        "one<select><option>x</select>two, one two",
        "one<img alt=x>two, one two",
        "one<img src=javascript:x>two, one two",
        "one<canvas></canvas><code>two</code>, one <code>two</code>",
        "one<progress></progress>two<meter></meter>three, one two three",
    })
    void boxThatIsNotKeptPartsTheWordsOnItsSides(String html, String expected) {
        assertRenders("<p>" + html + "</p>", "<p>" + expected + "</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "'<a href=/a>site<svg></svg></a>, and', '<a href=\"/a\">site</a>, and'",
        "one <svg></svg> two, one two",
        "one<svg></svg><br>two, one<br>two",
        "one<input type=hidden>two, onetwo",
        "one<datalist><option>x</datalist>two, onetwo",
        "<code>one<svg></svg>two</code>, <code>onetwo</code>",
        "one<svg hidden></svg>two, onetwo",
    })
    void nothingIsPartedWhereNoWordsRunTogether(String html, String expected) {
        assertRenders("<p>" + html + "</p>", "<p>" + expected + "</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pre-line", "pre-wrap", "PRE", "break-spaces", "normal; white-space: pre-line !important"})
    void lineBreaksThatTheStyleShowsAreKept(String whiteSpace) {
        String style = "style='white-space: " + whiteSpace + "'";
        assertRenders("<p " + style + ">one\ntwo\n\nthree\n</p>", "<p>one<br>two</p><p>three</p>");
        assertRenders(
                "<div " + style + ">\n<p>one <b>two\nthree</b></p>\n<p>four</p>\n</div>",
                "<p>one <strong>two<br>three</strong></p><p>four</p>");
        assertRenders("<p " + style + "><b>one</b>\n<i>two</i></p>", "<p><strong>one</strong><br><em>two</em></p>");
        assertRenders("<ul " + style + ">\n<li>one\ntwo</li>\n</ul>", "<ul><li>one<br>two</li></ul>");
        assertRenders("<p " + style + "><span style='white-space:normal'>one\ntwo</span></p>", "<p>one two</p>");
        assertRenders("<pre " + style + ">one\ntwo</pre>", "<pre tabindex=\"0\"><code>one\ntwo</code></pre>");
    }

    @Test
    void lineBreaksOfATextareaAreKept() {
        assertRenders("<textarea>one\ntwo</textarea>", "<p>one<br>two</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "nowrap", "inherit", "unset"})
    void lineBreaksThatTheStyleCollapsesAreSpaces(String whiteSpace) {
        assertRenders("<p style='white-space:" + whiteSpace + "'>one\ntwo</p>", "<p>one two</p>");
    }

    @Test
    void noMoreLineBreaksAreKeptThanElements() {
        String html = "<p style='white-space:pre-line'>" + "x\n".repeat(Limits.ELEMENTS + 10);
        assertThat(BodySanitizer.news().sanitize(html).removals())
                .extracting(Removal::rule)
                .contains(Rule.TOO_MANY_ELEMENTS);
    }

    private static void assertRenders(String html, String expected) {
        String rendered = rendered(html);
        assertThat(rendered).isEqualTo(expected);
        assertThat(rendered(rendered)).isEqualTo(expected);
    }

    private static String rendered(String html) {
        return BodyRenderer.builder()
                .build()
                .render(BodySanitizer.news().sanitize(html).body(), Locale.ENGLISH)
                .toString();
    }
}
