package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Embed;
import dev.lede.core.body.Image;
import dev.lede.render.sanitize.parse.Limits;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Browsers read the rest of the text as a part of an unclosed element. It is kept, or its loss is reported. */
class UnclosedTest {
    private static final String PLAYER = "<iframe src=https://youtu.be/AbCdEfGhIjK";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A</p>PLAYER /><p>The rest</p>",
                "<p>A</p>PLAYER><p>The rest</p>",
                "<p>A PLAYER></p><p>The rest</p>",
                "<p>A</p>PLAYER /><p>The rest</p></iframe>",
                "<p>A</p>PLAYER/></iframe><p>The rest</p>",
                "<p>A</p>PLAYER title='a > b' /><p>The rest</p>",
                "<p>A</p><IFRAME src=https://youtu.be/AbCdEfGhIjK /><p>The rest</p>",
                "<p>A</p>PLAYER>fallback</iframe><p>The rest</p>"
            })
    void textAfterAnUnclosedFrameIsKept(String html) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html.replace("PLAYER", PLAYER));
        assertThat(sanitized.body().children()).hasSize(3).element(1).isInstanceOf(Embed.class);
        assertThat(sanitized.body().text()).startsWith("A").endsWith("The rest");
        assertThat(sanitized.removals()).extracting(Removal::kind).doesNotContain(Removal.Kind.TEXT);
    }

    @Test
    void frameAfterAnUnclosedFrameIsKept() {
        Sanitized sanitized = BodySanitizer.news().sanitize(PLAYER + " />a" + PLAYER + ">b" + PLAYER + ">c</iframe>d");
        assertThat(sanitized.body().nodes(Embed.class)).hasSize(3);
        assertThat(sanitized.body().text()).contains("a", "b", "d").doesNotContain("c");
    }

    @Test
    void unclosedFrameInTextOrAttributeIsText() {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize("<iframe/><img src=a alt='<iframe />'><textarea><iframe></textarea><!-- <iframe> -->x");
        assertThat(sanitized.body().nodes(Image.class)).extracting(Image::alt).containsExactly("<iframe />");
        assertThat(sanitized.body().text()).contains("<iframe>").endsWith("x");
    }

    @Test
    void removalsAfterAnUnclosedFrameHaveTheirPosition() {
        Sanitized sanitized = BodySanitizer.news().sanitize(PLAYER + " />\nx<svg></svg>");
        assertThat(sanitized.removals())
                .hasSize(1)
                .allSatisfy(
                        removal -> assertThat(removal).returns(2, Removal::line).returns(2, Removal::column));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <!-- x <p>The rest</p>            | comment  | x <p>The rest</p>
        <!The rest                        | comment  | The rest
        <p title="x><p>The rest</p>       | p        | <p title="x><p>The rest</p>
        <p title='x'><b id='><p>The rest  | b        | <b id='><p>The rest
        <p>x</b></i><a href="y">z <b and  | b        | <b and
        <td class="a>b"></td><b and       | b        | <b and
        <table>x<tr><td>y</table><b and   | b        | <b and
        </p The rest                      | p        | </p The rest
        <!doctype The rest                | !doctype | <!doctype The rest
        <style>x<p>The rest</p>           | style    | x<p>The rest</p>
        <style/><p>The rest</p>           | style    | <p>The rest</p>
        <title>x<p>The rest</p>           | title    | x<p>The rest</p>
        <script>x<p>The rest</p>          | script   | x<p>The rest</p>
        <canvas>The rest                  | canvas   | The rest
        <progress>The rest                | progress | The rest
        <p The rest</p>                   | p        | the rest< p
        <p title="x>y</p><p class="z">a   | p        | title x>y</p><p class= z"
        """)
    void lostTextIsReported(String html, String name, String value) {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p>A</p>" + html);
        assertThat(sanitized.removals())
                .filteredOn(removal -> removal.rule() == Rule.UNCLOSED)
                .singleElement()
                .returns(name, Removal::name)
                .returns(value, Removal::value)
                .returns(Removal.Kind.TEXT, Removal::kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A<!-- x -->",
                "A<!---->",
                "A<!-->",
                "A<!-- x --!>",
                "A<?x?>",
                "A<!--",
                "A<style>x</style>",
                "A<script>x</script>",
                "A<script src=x>",
                "A</p",
                "A</b></i>",
                "A<a href='x''>y</a>",
                "A</p></body></html>",
                "A<p title='<'>x",
                "A <",
                "A <3",
                "<p>A"
            })
    void nothingIsReportedIfNothingIsLost(String html) {
        assertThat(BodySanitizer.news().sanitize(html).removals())
                .extracting(Removal::rule)
                .doesNotContain(Rule.UNCLOSED);
    }

    @Test
    void unfinishedTagIsReportedWithItsPosition() {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p>A</p>\n<p>B</p><p title='x");
        assertThat(sanitized.removals())
                .singleElement()
                .returns(2, Removal::line)
                .returns(9, Removal::column);
    }

    @Test
    void longTagNameIsTruncatedAndReported() {
        String name = "a".repeat(Limits.TAG_NAME);
        Sanitized sanitized = BodySanitizer.news().sanitize("x<" + name + "bc>y<svg></svg>");
        assertThat(sanitized.body().text()).isEqualTo("xy");
        assertThat(sanitized.removals())
                .extracting(Removal::rule)
                .containsExactly(Rule.UNKNOWN_ELEMENT, Rule.DRAWING, Rule.TAG_NAME_TOO_LONG);
        assertThat(sanitized.removals().get(1).column()).isEqualTo(name.length() + 7);
        assertThat(BodySanitizer.news().sanitize("x<" + name + ">y").removals())
                .extracting(Removal::rule)
                .containsExactly(Rule.UNKNOWN_ELEMENT);
    }
}
