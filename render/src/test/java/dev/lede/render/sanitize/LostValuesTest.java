package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A removal reports the words or the URL that went. */
class LostValuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <div hidden><h2>Ice</h2><p>It melts.</p><p>Soon.</p></div>                | Ice It melts. Soon.
        <div hidden>Ice<br>melts<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>  | Ice melts a b c d
        <details hidden><summary>Ice</summary>melts</details>                     | Ice melts
        <p hidden>one <b>w</b>ord</p>                                             | one word
        <select><option>one<option>two</select>                                   | one two
        <template><p>one</p><p>two</p></template>                                 | one two
        """)
    void removalOfHiddenBlocksHasASpaceBetweenTheirWords(String html, String words) {
        assertThat(sanitized(html).removals()).extracting(Removal::value).containsExactly(words);
    }

    @Test
    void whiteSpaceBeforeHiddenWordsDoesNotHideThemFromTheReport() {
        assertThat(sanitized("<p hidden>" + "\n ".repeat(200) + "lost words</p>")
                        .removals())
                .extracting(Removal::rule, Removal::value)
                .containsExactly(tuple(Rule.HIDDEN_WITH_TEXT, "lost words"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<math hidden><mi>x</mi></math>",
                "<math style=display:none><mi>x</mi></math>",
                "<math><mi hidden>x</mi></math>",
                "<math><mrow style='display:none'><mi>x</mi></mrow></math>",
                "<math><mphantom><mi>x</mi></mphantom></math>"
            })
    void hiddenPartOfAFormulaIsReportedAndNotKept(String math) {
        Sanitized sanitized = sanitized("<p>a" + math + "</p>");
        assertThat(sanitized.body().text()).isEqualTo("a");
        assertThat(sanitized.removals())
                .filteredOn(removal -> removal.kind() == Removal.Kind.TEXT)
                .extracting(Removal::rule, Removal::value)
                .containsExactly(tuple(Rule.HIDDEN_WITH_TEXT, "x"));
    }

    @Test
    void linkOfAnImageMapIsReportedWithItsUrl() {
        Sanitized sanitized = sanitized("<img src=a.png alt=Map usemap=#m>"
                + "<map name=m><area shape=rect href=/north alt=North><area href=/south><area nohref></map>");
        assertThat(sanitized.removals())
                .filteredOn(removal -> removal.name().equals("area"))
                .extracting(Removal::kind, Removal::value)
                .containsExactly(
                        tuple(Removal.Kind.LINK, "/north"),
                        tuple(Removal.Kind.LINK, "/south"),
                        tuple(Removal.Kind.PRESENTATION, ""));
    }

    private static Sanitized sanitized(String html) {
        return BodySanitizer.news().sanitize(html);
    }
}
