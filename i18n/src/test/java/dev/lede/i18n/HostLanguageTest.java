package dev.lede.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hosts add languages as message files. */
class HostLanguageTest {
    private static final Locale GEORGIAN = Locale.forLanguageTag("ka");
    private static final String FILE = """
            autonym=ქართული
            plural.one=i = 1 and v = 0
            number.group=\\u00a0
            number.decimal=,
            number.minus=-
            number.minimumGroupingDigits=2
            date.month.1=იანვარი
            date.month.2=თებერვალი
            date.month.3=მარტი
            date.month.4=აპრილი
            date.month.5=მაისი
            date.month.6=ივნისი
            date.month.7=ივლისი
            date.month.8=აგვისტო
            date.month.9=სექტემბერი
            date.month.10=ოქტომბერი
            date.month.11=ნოემბერი
            date.month.12=დეკემბერი
            date.pattern={day} {month}, {year}
            date.time={hour2}:{minute2}
            date.dateTime={date}, {time} ({offset})
            article.views.one=ერთი ნახვა
            article.views.other={count} ნახვა
            share.label=გაზიარება
            article.byline=ავტორი: {names}
            """;

    @Test
    void languageIsThatOfTheFile() {
        Messages georgian = read(FILE);
        assertThat(georgian.language()).isEqualTo(GEORGIAN);
        assertThat(georgian.text("share.label")).isEqualTo("გაზიარება");
        assertThat(georgian.text("article.byline", Map.of("names", "ნინო"))).isEqualTo("ავტორი: ნინო");
        assertThat(georgian.count("article.views", 1000)).isEqualTo("1000 ნახვა");
        assertThat(georgian.count("article.views", 20000)).isEqualTo("20\u00a0000 ნახვა");
        assertThat(georgian.count("article.views", 1)).isEqualTo("ერთი ნახვა");
        assertThat(georgian.date(LocalDate.of(2024, 2, 28))).isEqualTo("28 თებერვალი, 2024");
        assertThat(georgian.dateTime(OffsetDateTime.parse("2024-02-28T08:04+04:00")))
                .isEqualTo("28 თებერვალი, 2024, 08:04 (UTC+4)");
    }

    @Test
    void missingTextsFallBackToEnglish() {
        Messages georgian = read(FILE);
        Messages english = Messages.of(Locale.ENGLISH);
        assertThat(georgian.text("print")).isEqualTo("Print");
        assertThat(georgian.readingTime(2000)).isEqualTo("2,000 min read");
        assertThat(georgian.pieces("reuse.notice")).isEqualTo(english.pieces("reuse.notice"));
        assertThat(georgian.text("textSize.current", Map.of("step", 1000, "steps", 2000)))
                .isEqualTo("Text size: 1,000 of 2,000");
        assertThat(georgian.list(List.of("ა", "ბ"))).isEqualTo("ა and ბ");
        assertThat(georgian.missing()).contains("print", "article.readingTime").doesNotContain("share.label");
        assertThat(georgian.keys()).containsExactlyInAnyOrderElementsOf(english.keys());
        assertThat(georgian.keys()).startsWith("article.views", "share.label", "article.byline");
    }

    @Test
    void missingTextCanBeOverlaid() {
        Messages georgian = read(FILE).with(Map.of("print", "ბეჭდვა"));
        assertThat(georgian.text("print")).isEqualTo("ბეჭდვა");
        assertThat(georgian.missing()).doesNotContain("print");
    }

    @Test
    void languageWithoutPluralRulesHasOneForm() {
        Messages japanese = Messages.read(Locale.JAPANESE, new StringReader("article.views.other={count}回"));
        assertThat(japanese.count("article.views", 1)).isEqualTo("1回");
        assertThat(japanese.count("article.views", 1000)).isEqualTo("1,000回");
        assertThat(japanese.date(LocalDate.of(2024, 2, 28))).isEqualTo("February 28, 2024");
    }

    @Test
    void byteOrderMarkIsIgnored() {
        assertThat(read("\ufeffshare.label=ა").text("share.label")).isEqualTo("ა");
        assertThat(read("\ufeff# note\nshare.label=ა").text("share.label")).isEqualTo("ა");
        assertThat(read("").missing()).contains("share.label");
    }

    @Test
    void emptyFileFallsBackToEnglish() {
        Messages messages = read("# nothing yet\n");
        assertThat(messages.missing()).isEqualTo(Messages.of(Locale.ENGLISH).keys());
        assertThat(messages.count("article.views", 1)).isEqualTo("1 view");
        assertThat(messages.language()).isEqualTo(GEORGIAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share.label=a {b                    | message share.label has a { without }: \"a {b\"",
                "share.label=a } b                   | message share.label has a } without {: \"a } b\"",
                "share.label={}                      | message share.label has an invalid placeholder {}",
                "share.label={{x}}                   | message share.label has an invalid placeholder {{x}",
                "share.label={0}                     | message share.label has an invalid placeholder {0}",
                "share.label={x}                     | message share.label must have the placeholders [], not [x]",
                "share.label=                        | message share.label is empty",
                "share.lable=x                       | unknown message key: share.lable",
                "date=x                              | unknown message key: date",
                "share.label.one=x                   | message share.label is not counted",
                "share.label.other=x                 | message share.label is not counted",
                "article.views={count}               | message article.views is counted and needs plural forms",
                "article.views.other={n}             | message article.views.other has a placeholder other than {count}: {n}",
                "number.group=,                      | number.decimal is missing",
                "date.pattern={day}                  | date.month.1 is missing",
                "list.pair={first}                    | list.pair must have {first} and {second}, each once: {first}",
                "list.pair={first}{first}{second}     | list.pair must have {first} and {second}, each once: {first}{first}{second}",
                "list.pair={first}{third}             | list.pair: unknown placeholder {third}; known are first, second"
            })
    void malformedLineIsReported(String line, String problem) {
        assertRefused(line, problem);
    }

    @Test
    void listsAreJoinedInTheOrderOfTheirPatterns() {
        Messages messages = read(FILE + """

                list.pair={second} after {first}
                list.middle=[{first} / {second}]
                list.last={second} at the end of {first}!
                """);
        assertThat(messages.list(List.of("A", "B"))).isEqualTo("B after A");
        assertThat(messages.list(List.of("A", "B", "C", "D"))).isEqualTo("D at the end of [[A / B] / C]!");
    }

    @Test
    void malformedPluralRulesAreReported() {
        assertRefused(
                "plural.one=n is 1", "plural.one: bad plural rule \"n is 1\": expected \"=\" or \"!=\" at character 3");
        assertRefused(
                "plural.other=n = 1",
                "plural.other: not a category with a rule (zero, one, two, few, many; other has no rule)");
        assertRefused(
                "plural.lots=n = 1",
                "plural.lots: not a category with a rule (zero, one, two, few, many; other has no rule)");
    }

    @Test
    void missingPluralFormsAreReported() {
        assertRefused("plural.one=n = 1\narticle.views.other={count}", "message article.views.one is missing");
        assertRefused("plural.one=n = 1\narticle.views.one={count}", "message article.views.other is missing");
    }

    @Test
    void malformedPatternsAreReported() {
        assertRefused(
                FILE.replace("{day} {month}", "{Day} {month}"),
                "message date.pattern has an invalid placeholder {Day}");
        assertRefused(
                FILE.replace("{day} {month}", "{dd} {month}"),
                "date.pattern: unknown placeholder {dd}; known are day, day2, month, year");
        assertRefused(FILE.replace("{hour2}", "{hour12}{half}"), "date.am is missing");
        assertRefused(FILE.replace("Digits=2", "Digits=3"), "number.minimumGroupingDigits must be 1 or 2: 3");
        assertRefused(FILE + "date.month.13=x", "unknown key: date.month.13");
    }

    @Test
    void duplicateKeysAreRefused() {
        assertRefused("share.label=a\nprint=b\nshare.label=a", "duplicate key: share.label");
    }

    @Test
    void malformedEscapeIsReportedWithItsLine() {
        assertRefused("share.label=a\nprint=\\u00zz", "bad \\u escape in the entry after share.label");
        assertRefused("share.label=\\u00zz", "bad \\u escape in the entry after the beginning");
    }

    @Test
    void languageWithoutATagIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Messages.read(Locale.ROOT, new StringReader("")));
    }

    @Test
    void failingReaderIsReported() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Messages.read(GEORGIAN, failing))
                .withMessageContaining("gone");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Messages.read(null, new StringReader("")))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> Messages.read(GEORGIAN, null))
                .withMessage("properties");
    }

    private static Messages read(String file) {
        return Messages.read(GEORGIAN, new StringReader(file));
    }

    private static void assertRefused(String file, String problem) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(file)).withMessage(problem);
    }
}
