package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hidden elements are removed and reported; visible ones are kept. */
class HiddenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>words</p>",
                "<p hidden=hidden>words</p>",
                "<dialog>words</dialog>",
                "<dialog id=a>words</dialog>",
                "<dialog popover>words</dialog>",
                "<div popover>words</div>",
                "<p popover=auto>words</p>",
                "<p style=display:none>words</p>",
                "<p style='display:block;display:none'>words</p>",
                "<p style='display:none;display:bogus'>words</p>",
                "<p style='display:none!important;display:block'>words</p>",
                "<p style='visibility:visible;visibility:hidden'>words</p>",
                "<p style='visibility:collapse'>words</p>",
                "<span class=visually-hidden>words</span>",
                "<span class=visuallyhidden>words</span>",
                "<span class='a visuallyHidden b'>words</span>",
                "<span class=govuk-visually-hidden>words</span>",
                "<span class=button__sr-only>words</span>",
                "<span class=sr-only>words</span>",
                "<span class=screen-reader-text>words</span>",
                "<span class=show-for-sr>words</span>",
                "<span class=element-invisible>words</span>",
                "<span style='position:absolute;clip:rect(0 0 0 0)'>words</span>",
                "<span style='position:absolute!important;clip:rect(1px, 1px, 1px, 1px)'>words</span>",
                "<span style='clip-path:inset(50%)'>words</span>",
                "<span style='position:absolute;left:-9999px'>words</span>",
                "<span style='position:absolute;left:-999em'>words</span>",
                "<rp>words</rp>"
            })
    void hiddenTextIsRemovedAndReported(String html) {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p>A</p>" + html + "<p>B</p>");
        assertThat(sanitized.body().text()).isEqualTo("A\n\nB");
        assertThat(sanitized.removals())
                .singleElement()
                .returns(Rule.HIDDEN_WITH_TEXT, Removal::rule)
                .returns("words", Removal::value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden=until-found>words</p>",
                "<p hidden style=display:block>words</p>",
                "<dialog open>words</dialog>",
                "<dialog open popover>words</dialog>",
                "<p style='display:none;display:block'>words</p>",
                "<p style='display:none;display:inline-block'>words</p>",
                "<p style='display:block!important;display:none'>words</p>",
                "<p style='visibility:hidden;visibility:visible'>words</p>",
                "<span class=not-sr-only>words</span>",
                "<span class='sr-only not-sr-only'>words</span>",
                "<span class=visually-hidden-focusable>words</span>",
                "<span style='clip:rect(0 0 0 0)'>words</span>",
                "<span style='position:relative;left:-9999px'>words</span>",
                "<span style='position:absolute;left:-99px'>words</span>",
                "<span style='clip-path:inset(5%)'>words</span>"
            })
    void visibleTextIsKept(String html) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(sanitized.body().text()).isEqualTo("words");
        assertThat(sanitized.removals()).extracting(Removal::kind).doesNotContain(Removal.Kind.TEXT);
    }
}
