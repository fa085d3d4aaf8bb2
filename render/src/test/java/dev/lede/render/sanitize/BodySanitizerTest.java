package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import dev.lede.render.sanitize.parse.Limits;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class BodySanitizerTest {
    @Test
    void linkWithScriptSchemeLosesItsLinkButKeepsItsText() {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p><a href='JaVa\nScRiPt:x'>Երևան</a></p>");
        assertThat(sanitized.body()).isEqualTo(Body.of(Paragraph.of("Երևան")));
        assertThat(sanitized.removals()).extracting(Removal::name).containsExactly("href");
        assertThat(sanitized.lossless()).isFalse();
    }

    @Test
    void removalsAreSentencesForEditors() {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p>one</p>\n\n<p>two</p>   <script>x</script>");
        assertThat(sanitized.removals()).hasToString("[line 3, column 14: <script> removed: scripts are not content]");
    }

    @Test
    void removalsAreInDocumentOrder() {
        List<Removal> removals = BodySanitizer.news()
                .sanitize("<figure class=a><img src='x:y' onload=z><figcaption style=b>c</figcaption></figure>"
                        + "<blockquote cite='x:'>d</blockquote><p class=e>f</p><style></style>")
                .removals();
        List<Removal> ordered = new ArrayList<>(removals);
        ordered.sort((one, two) -> Integer.compare(one.column(), two.column()));
        assertThat(removals).isEqualTo(ordered).extracting(Removal::name).contains("src", "cite", "style");
    }

    @Test
    void summaryCountsByRuleTheMostSevereFirst() {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize("<p class=a>x</p><script></script><p class=b hidden>y</p><img src=x:y><p class=c>z</p>");
        assertThat(sanitized.summary().toString())
                .isEqualTo("{hidden-with-text=1, image-without-source=1, unsafe-source=1, script=1, class=2}");
        assertThat(BodySanitizer.news().sanitize("x").summary()).isEmpty();
    }

    @Test
    void longValuesAreTruncated() {
        Removal removal = BodySanitizer.news()
                .sanitize("<p style='" + "x\uD83D\uDE00".repeat(5_000) + "'>y</p>")
                .removals()
                .get(0);
        assertThat(removal.value()).hasSizeLessThanOrEqualTo(Limits.SHOWN_VALUE).endsWith("…");
    }

    @Test
    void longNamesAndValuesAreTruncatedInAllReports() {
        String lengthy = "x".repeat(5_000);
        Sanitized sanitized = BodySanitizer.news()
                .sanitize("<p " + lengthy + "=" + lengthy + "><" + lengthy + ">t</" + lengthy + ">"
                        + "<img src='data:image/png;base64," + "A".repeat(4_000) + "'>"
                        + "<img src='javascript:" + lengthy + "' alt='" + lengthy + "'>"
                        + "<a href='https://example.org/" + lengthy + "'>example.com</a>"
                        + "<iframe src='https://example.org/" + lengthy + "'></iframe>"
                        + "<p class=MsoListParagraph>" + lengthy);
        assertThat(sanitized.removals()).hasSizeGreaterThan(4).allSatisfy(removal -> {
            assertThat(removal.value()).hasSizeLessThanOrEqualTo(Limits.SHOWN_VALUE);
            assertThat(removal.name()).hasSizeLessThanOrEqualTo(Limits.SHOWN_VALUE);
            assertThat(removal.toString()).hasSizeLessThan(500);
        });
        assertThat(sanitized.notices())
                .hasSize(3)
                .allSatisfy(notice -> assertThat(notice.value())
                        .hasSizeLessThanOrEqualTo(Limits.SHOWN_VALUE)
                        .endsWith("…"));
    }

    @Test
    void forbiddenCharactersAreReportedOnceForTheDocument() {
        Sanitized sanitized =
                BodySanitizer.news().sanitize("<p>one</p>\n<p>t\0w\0o</p><p title='\u0001'>a\uFFFFb&#1;</p>".repeat(9));
        assertThat(sanitized.removals())
                .filteredOn(removal -> removal.rule() == Rule.CONTROL_CHARACTER)
                .hasToString("[line 2, column 5: text “45 characters, the first U+0000” removed: "
                        + Rule.CONTROL_CHARACTER.sentence() + "]");
        assertThat(sanitized.body().text()).contains("two", "ab").doesNotContain("\0");
        assertThat(sanitized.lossless()).isTrue();
    }

    @Test
    void formFeedsAreWhiteSpace() {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p>one\ftwo</p>");
        assertThat(sanitized.body()).isEqualTo(Body.of(Paragraph.of("one two")));
        assertThat(sanitized.removals()).isEqualTo(List.of());
    }

    @Test
    void tagThatBecomesSeveralElementsIsReportedOnce() {
        Sanitized sanitized = BodySanitizer.news().sanitize("<font color=red id=a>x<p>y<p>z</font>w");
        assertThat(sanitized.removals()).extracting(Removal::name).containsExactly("font", "color");
    }

    @Test
    void wholeDocumentIsReadAsItsBody() {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize("<!doctype html><html lang=en><head><title>T</title></head><body><p>Text</p></body></html>");
        assertThat(sanitized.body()).isEqualTo(Body.of(Paragraph.of("Text")));
        assertThat(sanitized.lossless()).isTrue();
    }

    @Test
    void emptyHtmlGivesAnEmptyBody() {
        assertThat(BodySanitizer.news().sanitize("").body()).isEqualTo(Body.EMPTY);
        assertThat(BodySanitizer.news().sanitize(" \n<!-- x -->").body()).isEqualTo(Body.EMPTY);
        assertThatThrownBy(() -> BodySanitizer.news().sanitize(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("html");
    }

    @Test
    void eachRuleHasASentenceAndANameInKebabCase() {
        for (Rule rule : Rule.values()) {
            assertThat(rule.toString()).matches("[a-z]+(-[a-z]+)*");
            assertThat(rule.sentence()).isNotBlank().doesNotEndWith(".");
        }
    }

    /** The build runs in Turkish, where "I".toLowerCase() is "ı"; these locales have other digits and letters, too. */
    @Test
    @ResourceLock(Resources.LOCALE)
    void theDefaultLocaleChangesNothing() {
        String html = "<P ID=TITLE STYLE='TEXT-ALIGN:RIGHT'><A HREF='MAILTO:i@example.org' REL=NOFOLLOW>i</A></P>"
                + "<IFRAME SRC='HTTPS://WWW.YOUTUBE.COM/embed/AbCdEfGhIjK'></IFRAME><IMG SRC=I.PNG WIDTH=10 HEIGHT=10>"
                + "<TABLE><TR><TD ALIGN=RIGHT>x</TABLE><PRE DIR=LTR>y</PRE>";
        Locale before = Locale.getDefault();
        Sanitized expected = BodySanitizer.news().sanitize(html);
        assertThat(expected.body().toString()).contains("NOFOLLOW", "youtube", "mailto", "RIGHT", "LTR");
        try {
            for (String tag : List.of("tr", "ar-u-nu-arab", "hy", "ru", "lt")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(BodySanitizer.news().sanitize(html)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void threadsShareOneSanitizer() throws InterruptedException, ExecutionException {
        List<String> inputs = Fixtures.names().stream()
                .map(name -> Fixtures.read(name, "in.html"))
                .toList();
        List<Sanitized> expected =
                inputs.stream().map(BodySanitizer.news()::sanitize).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Sanitized>>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(threads.submit(() ->
                        inputs.stream().map(BodySanitizer.news()::sanitize).toList()));
            }
            for (Future<List<Sanitized>> result : results)
                assertThat(result.get()).isEqualTo(expected);
        } finally {
            threads.shutdownNow();
        }
        assertThat(Collections.frequency(expected, expected.get(0))).isEqualTo(1);
    }
}
