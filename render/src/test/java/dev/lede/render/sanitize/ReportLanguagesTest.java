package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportLanguagesTest {
    private static final String HTML = "<p onclick='x()'>a<script>b()</script><img src=/c.jpg>";

    @Test
    void linesAreInTheLanguageOfTheEditor() {
        Sanitized sanitized = BodySanitizer.news().sanitize(HTML);
        Removal handler = sanitized.removals().get(0);
        Notice image = sanitized.notices().get(0);

        assertThat(handler.message(messages("en")))
                .isEqualTo("line 1, column 4: onclick=\"x()\" removed: scripts are not content")
                .isEqualTo(handler.toString());
        assertThat(handler.message(messages("ru")))
                .isEqualTo("строка 1, столбец 4: удалено onclick=\"x()\": скрипты — не содержание статьи");
        assertThat(handler.message(messages("hy")))
                .isEqualTo("տող 1, սյունակ 4. հեռացվել է onclick=\"x()\"՝ սկրիպտները հոդվածի բովանդակություն չեն");
        assertThat(image.message(messages("ru")))
                .isEqualTo("строка 1, столбец 39: <img> «/c.jpg»: у изображения нет текстового описания (пустой alt "
                        + "означает украшение)");
        assertThat(image.message(messages("en"))).isEqualTo(image.toString());
    }

    @Test
    void removedTextHasTheQuotationMarksOfTheLanguage() {
        Removal hidden =
                BodySanitizer.news().sanitize("<p hidden>ice</p>").removals().get(0);

        assertThat(hidden.message(messages("en"))).contains("<p> “ice” removed");
        assertThat(hidden.message(messages("ru"))).contains("<p> «ice»");
        assertThat(hidden.message(messages("hy"))).contains("<p> «ice»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void eachRuleHasAReasonInTheLanguage(String language) {
        Messages messages = messages(language);
        for (Removal.Rule rule : Removal.Rule.values())
            assertThat(rule.message(messages)).doesNotEndWith(".");
        for (Notice.Rule rule : Notice.Rule.values())
            assertThat(rule.message(messages)).doesNotEndWith(".");
        assertThat(messages.missing()).isEmpty();
    }

    @Test
    void hostReplacesSingleReasons() {
        Messages own = messages("en").with(Map.of("removal.script", "no scripts, please"));
        assertThat(Removal.Rule.SCRIPT.message(own)).isEqualTo("no scripts, please");
        assertThat(Removal.Rule.STYLE.message(own)).isEqualTo(Removal.Rule.STYLE.sentence());
    }

    @Test
    void numbersOfLinesHaveNoSeparators() {
        Sanitized sanitized = BodySanitizer.news().sanitize("\n".repeat(12_344) + HTML);
        assertThat(sanitized.removals().get(0)).asString().startsWith("line 12345, column 4:");
    }

    private static Messages messages(String language) {
        Locale locale = Languages.of(language);
        return Messages.of(locale);
    }
}
