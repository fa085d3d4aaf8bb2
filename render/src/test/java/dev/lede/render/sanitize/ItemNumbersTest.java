package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.ListBlock;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list in the tree has one number, its start. All other numbers in the HTML are reported. */
class ItemNumbersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        <ol><li value=9>a<li>b</ol>                       | 9  | true
        <ol start=3><li value=9>a<li>b</ol>               | 9  | true
        <ol start=3><li value=3>a<li value=4>b</ol>       | 3  | true
        <ol> <li></li><li value=-2>a<li value=-1>b</ol>   | -2 | true
        <ol type=1><li>a</ol>                             | 1  | true
        <ul type=disc><li value=3>a</ul>                  | 1  | true
        <ol><li>a<li value=9>b<li>c</ol>                  | 1  | false
        <ol start=3><li>a<li value=3>b</ol>               | 3  | false
        <ol reversed><li>a<li>b</ol>                      | 1  | false
        <ol type=a><li>a<li>b</ol>                        | 1  | false
        <ol type=I><li>a<li>b</ol>                        | 1  | false
        <ol><li type=A>a</ol>                             | 1  | false
        """)
    void changedNumbersAreTold(String html, int start, boolean lossless) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        ListBlock list = (ListBlock) sanitized.body().children().get(0);
        assertThat(list.start()).isEqualTo(start);
        assertThat(sanitized.lossless()).isEqualTo(lossless);
        List<Rule> rules = sanitized.removals().stream()
                .map(Removal::rule)
                .filter(Rule.LIST_NUMBERS::equals)
                .toList();
        assertThat(rules).hasSize(lossless ? 0 : 1);
    }
}
