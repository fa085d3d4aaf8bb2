package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Body;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Styles of word processors that are equivalent to marks become marks. */
class PastedTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        font-weight:700                               | <strong>x</strong>
        FONT-WEIGHT : Bold !important                 | <strong>x</strong>
        font-weight:bolder                            | <strong>x</strong>
        font-weight:600.5;color:red                   | <strong>x</strong>
        font-weight:500                               | x
        font-weight:bold;font-weight:normal           | x
        font-style:italic                             | <em>x</em>
        font-style:oblique 10deg                      | <em>x</em>
        text-decoration:line-through                  | <del>x</del>
        text-decoration-line:underline line-through   | <u><del>x</del></u>
        text-decoration: underline dotted red         | <u>x</u>
        vertical-align:super                          | <sup>x</sup>
        vertical-align:sub                            | <sub>x</sub>
        background:url(a;font-weight:bold)            | x
        font-family:'a;font-weight:bold'              | x
        /* ; */font-weight/**/:bold                   | <strong>x</strong>
        mso-bidi-font-weight:bold                     | x
        color:red;font-style:italic;font-weight:bold  | <strong><em>x</em></strong>
        """)
    void stylesEquivalentToMarksBecomeMarks(String style, String html) {
        assertThat(rendered("<p>a <span style=\"" + style + "\">x</span> b</p>"))
                .isEqualTo("<p>a " + html + " b</p>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <b>x<span style='font-weight:400'>y</span>z</b>                   | <strong>x</strong>y<strong>z</strong>
        <b lang=hy>x<i style='font-weight:normal'>y</i></b>               | <span lang="hy"><strong>x</strong></span><span lang="hy"><em>y</em></span>
        <b style='font-weight:normal'><span>x</span></b>                  | x
        <i style='font-style:normal'>x</i>                                | x
        <span style='font-weight:700'>x<span style='font-weight:400'>y</span></span> | <strong>x</strong>y
        <em style='font-weight:700'>x</em>                                | <em><strong>x</strong></em>
        <a href=/x style='text-decoration:underline'>x</a>                | <a href="/x">x</a>
        <a href=/x><span style='text-decoration:underline'>x</span></a>   | <a href="/x">x</a>
        <font style='font-style:italic'>x</font>                          | <em>x</em>
        <code style='font-weight:700'>x</code>                            | <code>x</code>
        """)
    void stylesWorkInsideOfMarksAndLinks(String html, String expected) {
        String rendered = rendered("<p>" + html + "</p>");
        assertThat(rendered.replaceAll(" (rel|referrerpolicy)=\"[^\"]*\"", "")).isEqualTo("<p>" + expected + "</p>");
        assertThat(rendered(rendered)).isEqualTo(rendered);
    }

    @Test
    void onlyDeclarationsThatBecameNoMarkAreReported() {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize("<p><span style='font-weight:700'>a</span>"
                        + "<span style='font-family:Arial;font-style:italic; color:red'>b</span></p>");
        assertThat(sanitized.removals()).extracting(Removal::value).containsExactly("font-family:Arial; color:red");
        assertThat(sanitized.lossless()).isTrue();
    }

    @Test
    void alignmentOfAParagraphIsReported() {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p style='text-align:center'>a</p>");
        assertThat(sanitized.removals()).extracting(Removal::rule).containsExactly(Rule.STYLE);
    }

    @Test
    void stylesInCodeAreReportedAsMarkup() {
        Sanitized sanitized =
                BodySanitizer.news().sanitize("<pre><span style='font-weight:700'>a</span><span>b</span></pre>");
        assertThat(sanitized.removals()).extracting(Removal::rule).containsExactly(Rule.MARKUP_IN_CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":",
                ";",
                "::;;",
                "'",
                "\"(",
                "font-weight",
                "font-weight:",
                ":bold",
                "font-weight:!important",
                "font-weight:99999999999999999999",
                "font-weight:-1",
                "font-weight:7e2",
                "vertical-align:((((",
                "/*",
                "*/",
                "/",
                "\\",
                "font-weight:bold\\",
                "\u0000",
                "font-style:\uD800",
                ")))font-weight:bold"
            })
    void malformedStylesAreHarmless(String style) {
        for (String value : List.of(style, style.repeat(1_000))) {
            String html = "<p><span style='" + value.replace("'", "&#39;") + "'>x</span></p>";
            assertThat(BodySanitizer.news().sanitize(html).body().text()).isEqualTo("x");
        }
    }

    @Test
    void marksOfStylesCountAsLevels() {
        String html = "<span style='font-weight:700;font-style:italic' lang=ru>".repeat(300) + "x";
        assertThat(BodySanitizer.news().sanitize(html).body().text()).isEqualTo("x");
        String splitting = "<b lang=ru><i lang=hy>".repeat(40) + "<span style='font-weight:400'>x</span>".repeat(500);
        Body body = BodySanitizer.news().sanitize(splitting).body();
        assertThat(body.text()).hasSize(500);
        String again =
                BodyRenderer.builder().build().render(body, Locale.ENGLISH).toString();
        assertThat(BodySanitizer.news().sanitize(again).body()).isEqualTo(body);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        1·One 1·Two                         | <ul><li>One</li><li>Two</li></ul>
        1·One 2oTwo 3§Three 1·Four          | <ul><li>One<ul><li>Two<ul><li>Three</li></ul></li></ul></li><li>Four</li></ul>
        13.One 14.Two                       | <ol start="3"><li>One</li><li>Two</li></ol>
        1(1)One 1(2)Two                     | <ol><li>One</li><li>Two</li></ol>
        11.One 12.Two 11.Three              | <ol><li>One</li><li>Two</li></ol><ol><li>Three</li></ol>
        1·One 21.Two 22.Three 1·Four        | <ul><li>One<ol><li>Two</li><li>Three</li></ol></li><li>Four</li></ul>
        3·One 1·Two                         | <ul><li>One</li><li>Two</li></ul>
        11.One 1·Two                        | <ol><li>One</li></ol><ul><li>Two</li></ul>
        1a)One 1b)Two                       | <ol><li>One</li><li>Two</li></ol>
        11.1.One 11.2.Two                   | <ol><li>One</li><li>Two</li></ol>
        """)
    void listItemsOfWordBecomeLists(String items, String expected) {
        StringBuilder html = new StringBuilder();
        for (String item : items.split(" ", -1)) {
            String words = item.replaceFirst(".*?(?=[A-Z])", "");
            html.append("<p class=MsoListParagraph style='mso-list:l0 level")
                    .append(item.charAt(0))
                    .append(" lfo1'><span><span style='mso-list:Ignore'>")
                    .append(item, 1, item.length() - words.length())
                    .append("&nbsp; </span></span>")
                    .append(words)
                    .append("<o:p></o:p></p>\n");
        }
        assertThat(rendered(html.toString())).isEqualTo(expected);
        assertThat(rendered(expected)).isEqualTo(expected);
        assertThat(VisibleText.lines(html.toString())).isEqualTo(VisibleText.lines(expected));
    }

    @Test
    void lettersThatNumberItemsAreReported() {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize("<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>iv.</span>x</p>");
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Rule.LIST_NUMBERS, Rule.LIST_MARKER);
        assertThat(sanitized.notices()).isEqualTo(List.of());
    }

    /** A regular expression over the second one overflowed the stack. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "1.", " ", "<b></b>"})
    void textThatIsTooLongForAMarkerIsKept(String unit) {
        String ignored = "<span style='mso-list:Ignore'>" + unit.repeat(50_000) + "end</span>";
        Sanitized sanitized = BodySanitizer.news().sanitize("<p style='mso-list:l0 level1 lfo1'>" + ignored + "x</p>");
        assertThat(sanitized.body().text()).endsWith("endx");
        assertThat(sanitized.removals()).extracting(Removal::rule).doesNotContain(Rule.LIST_MARKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <p style='font-weight:bold'>a <span style='font-weight:400'>b</span></p> | <p><strong>a </strong>b</p>
        <div style='font-style:italic'><p>a</p>b</div>                           | <p><em>a</em></p><p><em>b</em></p>
        <ul><li style='font-weight:400'>a</li><li style='font-weight:700'>b</li></ul> | <ul><li>a</li><li><strong>b</strong></li></ul>
        <p style='vertical-align:super;text-decoration:underline'>a</p>          | <p><u>a</u></p>
        <p style='font-weight:700'>&nbsp;</p><p>a</p>                            | <p>a</p>
        <h2 style='font-weight:700'>a</h2>                                       | <h2>a</h2>
        """)
    void stylesOfBlocksApplyToTheirText(String html, String expected) {
        assertThat(rendered(html)).isEqualTo(expected);
    }

    @Test
    void paragraphsThatLookLikeItemsAreNoticedOnceForEachRun() {
        Sanitized sanitized = BodySanitizer.news().sanitize("""
                <p class=MsoListParagraphCxSpFirst><span style='mso-list:Ignore'>·&nbsp;&nbsp;</span>One</p>
                <p class=MsoListParagraphCxSpLast><span style='mso-list:Ignore'>·&nbsp;&nbsp;</span>Two</p>
                <p class=MsoNormal>Text</p>
                <p style='margin-left:36pt;mso-list:l0 level1 lfo1'>1. Three</p>""");
        assertThat(sanitized.notices())
                .extracting(Notice::rule)
                .containsExactly(Notice.Rule.LOOKS_LIKE_A_LIST, Notice.Rule.LOOKS_LIKE_A_LIST);
        assertThat(sanitized.notices()).extracting(Notice::value).containsExactly("·\u00A0\u00A0One", "1. Three");
        assertThat(sanitized.body().text()).contains("·\u00A0\u00A0One", "·\u00A0\u00A0Two", "1. Three");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <mark style="background-color:rgba(0,0,0,0)">a</mark>             | <p>a</p>
        <mark style="background-color:rgb(0 0 0 / 0%)">a</mark>           | <p>a</p>
        <mark style="background-color:#ff000000">a</mark>                 | <p>a</p>
        <mark style="background:transparent">a</mark>                     | <p>a</p>
        <mark style="background:none">a</mark>                            | <p>a</p>
        <mark style="background:none;background-color:yellow">a</mark>    | <p><mark>a</mark></p>
        <mark style="background:none!important;background:red">a</mark>   | <p>a</p>
        <mark style="background-color:rgb(255,255,0)">a</mark>            | <p><mark>a</mark></p>
        <mark style="background-color:rgba(0,0,0,0.5)">a</mark>           | <p><mark>a</mark></p>
        <mark style="text-decoration:none">a</mark>                       | <p><mark>a</mark></p>
        <u style="text-decoration:none">a</u>                             | <p>a</p>
        <s style="text-decoration: none">a</s>                            | <p>a</p>
        <strike style="text-decoration-line:none">a</strike>              | <p>a</p>
        <u style="text-decoration:none;text-decoration:underline">a</u>   | <p><u>a</u></p>
        <del style="text-decoration:none">a</del>                         | <p><del>a</del></p>
        <b style="font-weight:400!important;font-weight:700">a</b>        | <p>a</p>
        """)
    void invisibleMarkBecomesPlainText(String html, String expected) {
        assertThat(rendered(html)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <div style='mso-element:comment-list'><div style='mso-element:comment'><p>secret</p></div></div> | 1
        <p>x<a style='mso-comment-reference:R_1'>y</a><span><a href='#_msocom_1'>[R1]</a></span></p>      | 1
        <p>x<sup><a href=#cmnt1 id=cmnt_ref1>[a]</a></sup></p>                                            | 1
        <div><p><a href=#cmnt_ref1 id=cmnt1>[a]</a>secret</p><p>secret</p></div>                          | 1
        <p><a href=#cmnt_ref1 id=cmnt1>[a]</a><span>secret</span></p>                                     | 1
        <div style='mso-element:footnote-list'><p>note</p></div>                                          | 0
        <p><a href=#cmnts>note</a></p>                                                                    | 0
        """)
    void commentsOfReviewersAreRemovedAndReported(String html, int comments) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html + "<p>text</p>");
        assertThat(sanitized.body().text()).endsWith("text").doesNotContain("secret", "[a]", "[R1]");
        assertThat(sanitized.removals())
                .filteredOn(removal -> removal.rule() == Rule.REVIEW_COMMENT)
                .hasSize(comments);
        assertThat(sanitized.body().text().contains("note")).isEqualTo(comments == 0);
    }

    @Test
    void emptyTitlesOfLinksAreRemoved() {
        Sanitized sanitized =
                BodySanitizer.news().sanitize("<p><a href=/x title=''>x</a><a href=/y title=' '>y</a></p>");
        assertThat(ArticleJson.writeBody(sanitized.body())).doesNotContain("title");
        assertThat(sanitized.removals()).isEqualTo(List.of());
    }

    private static String rendered(String html) {
        Body body = BodySanitizer.news().sanitize(html).body();
        return BodyRenderer.builder()
                .build()
                .render(body, Locale.ENGLISH)
                .toString()
                .strip();
    }
}
