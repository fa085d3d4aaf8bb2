package dev.lede.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.i18n.Messages.Piece;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Messages EN = messages("en");
    private static final Messages RU = messages("ru");
    private static final Messages HY = messages("hy");

    // In the expected texts below, "_" is U+00A0, which looks like a space.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0       | 0 views         | 0 просмотров         | 0 դիտում",
                "1       | 1 view          | 1 просмотр           | 1 դիտում",
                "2       | 2 views         | 2 просмотра          | 2 դիտում",
                "5       | 5 views         | 5 просмотров         | 5 դիտում",
                "11      | 11 views        | 11 просмотров        | 11 դիտում",
                "12      | 12 views        | 12 просмотров        | 12 դիտում",
                "14      | 14 views        | 14 просмотров        | 14 դիտում",
                "21      | 21 views        | 21 просмотр          | 21 դիտում",
                "22      | 22 views        | 22 просмотра         | 22 դիտում",
                "25      | 25 views        | 25 просмотров        | 25 դիտում",
                "83      | 83 views        | 83 просмотра         | 83 դիտում",
                "101     | 101 views       | 101 просмотр         | 101 դիտում",
                "111     | 111 views       | 111 просмотров       | 111 դիտում",
                "113     | 113 views       | 113 просмотров       | 113 դիտում",
                "1001    | 1,001 views     | 1_001 просмотр       | 1_001 դիտում",
                "1000000 | 1,000,000 views | 1_000_000 просмотров | 1_000_000 դիտում",
                "2000000 | 2,000,000 views | 2_000_000 просмотров | 2_000_000 դիտում"
            })
    void viewsAreCounted(long views, String english, String russian, String armenian) {
        assertThat(EN.count("article.views", views)).isEqualTo(spaced(english));
        assertThat(RU.count("article.views", views)).isEqualTo(spaced(russian));
        assertThat(HY.count("article.views", views)).isEqualTo(spaced(armenian));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1  | 1 min read  | 1 минута чтения  | 1 րոպեի ընթերցանություն",
                "3  | 3 min read  | 3 минуты чтения  | 3 րոպեի ընթերցանություն",
                "5  | 5 min read  | 5 минут чтения   | 5 րոպեի ընթերցանություն",
                "21 | 21 min read | 21 минута чтения | 21 րոպեի ընթերցանություն"
            })
    void readingTimeIsCounted(int minutes, String english, String russian, String armenian) {
        assertThat(EN.readingTime(minutes)).isEqualTo(english);
        assertThat(RU.readingTime(minutes)).isEqualTo(russian);
        assertThat(HY.readingTime(minutes)).isEqualTo(armenian);
    }

    @Test
    void pluralCategoryIsAvailableForTextsOfAHost() {
        assertThat(List.of(EN.plural(1), EN.plural(21))).containsExactly("one", "other");
        assertThat(List.of(RU.plural(1), RU.plural(3), RU.plural(11), RU.plural(21)))
                .containsExactly("one", "few", "many", "one");
        assertThat(List.of(HY.plural(0), HY.plural(2))).containsExactly("one", "other");
    }

    @Test
    void readingTimeOfZeroMinutesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EN.readingTime(0)).withMessageContaining("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                    | 0                          | 0",
                "999                  | 999                        | 999",
                "1000                 | 1,000                      | 1_000",
                "-12345               | -12,345                    | -12_345",
                "-123                 | -123                       | -123",
                "9223372036854775807  | 9,223,372,036,854,775,807  | 9_223_372_036_854_775_807",
                "-9223372036854775808 | -9,223,372,036,854,775,808 | -9_223_372_036_854_775_808"
            })
    void numbersAreGrouped(long number, String english, String russianAndArmenian) {
        assertThat(EN.number(number)).isEqualTo(english);
        assertThat(RU.number(number)).isEqualTo(spaced(russianAndArmenian));
        assertThat(HY.number(number)).isEqualTo(spaced(russianAndArmenian));
    }

    @Test
    void momentsForReadersInTheSameTimeZoneHaveNoOffset() {
        OffsetDateTime moment = OffsetDateTime.parse("2024-02-28T08:04:59+04:00");
        assertThat(EN.localDateTime(moment)).isEqualTo(spaced("February 28, 2024 at 8:04_AM"));
        assertThat(RU.localDateTime(moment)).isEqualTo(spaced("28 февраля 2024_г. в 08:04"));
    }

    @Test
    void hoursAndMinutesHaveTwoDigits() {
        assertThat(RU.time(LocalTime.of(9, 9))).isEqualTo("09:09");
        assertThat(RU.time(LocalTime.of(10, 10))).isEqualTo("10:10");
    }

    @Test
    void zeroHasNoSign() {
        assertThat(EN.number(0)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | February 28, 2024      | February 28, 2024 at 8:04_AM (UTC+4)",
                "en-US | February 28, 2024      | February 28, 2024 at 8:04_AM (UTC+4)",
                "en-CA | February 28, 2024      | February 28, 2024 at 8:04_AM (UTC+4)",
                "en-GB | 28 February 2024       | 28 February 2024 at 08:04 (UTC+4)",
                "en-AU | 28 February 2024       | 28 February 2024 at 08:04 (UTC+4)",
                "en-AM | 28 February 2024       | 28 February 2024 at 08:04 (UTC+4)",
                "ru    | 28 февраля 2024_г.     | 28 февраля 2024_г. в 08:04 (UTC+4)",
                "hy    | 28 փետրվարի, 2024_թ.   | 28 փետրվարի, 2024_թ., 08:04 (UTC+4)"
            })
    void datesAreFormattedForTheLanguage(String tag, String date, String dateTime) {
        assertThat(messages(tag).date(LocalDate.of(2024, 2, 28))).isEqualTo(spaced(date));
        assertThat(messages(tag).dateTime(OffsetDateTime.parse("2024-02-28T08:04:59+04:00")))
                .isEqualTo(spaced(dateTime));
    }

    @Test
    void monthsHaveTheFormThatDatesUse() {
        assertThat(RU.date(LocalDate.of(2024, 5, 9))).isEqualTo("9 мая 2024\u00a0г.");
        assertThat(RU.date(LocalDate.of(2023, 8, 31))).isEqualTo("31 августа 2023\u00a0г.");
        assertThat(HY.date(LocalDate.of(2024, 9, 1))).isEqualTo("01 սեպտեմբերի, 2024\u00a0թ.");
        assertThat(EN.date(LocalDate.of(1987, 12, 1))).isEqualTo("December 1, 1987");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-01T00:00Z          | January 1, 2024 at 12:00_AM (UTC)",
                "2024-01-01T12:05+05:30     | January 1, 2024 at 12:05_PM (UTC+5:30)",
                "2024-01-01T23:59-03:30     | January 1, 2024 at 11:59_PM (UTC−3:30)",
                "2024-01-01T01:00-10:00     | January 1, 2024 at 1:00_AM (UTC−10)",
                "1900-01-01T13:07+02:58:12  | January 1, 1900 at 1:07_PM (UTC+2:58:12)"
            })
    void timesShowTheirOffset(String time, String expected) {
        assertThat(EN.dateTime(OffsetDateTime.parse(time))).isEqualTo(spaced(expected));
    }

    @Test
    void namesAreJoinedAsInASentence() {
        assertThat(EN.list(List.of())).isEmpty();
        assertThat(EN.list(List.of("A"))).isEqualTo("A");
        assertThat(EN.list(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(EN.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(RU.list(List.of("Анна", "Борис", "Вера", "Глеб"))).isEqualTo("Анна, Борис, Вера и Глеб");
        assertThat(HY.list(List.of("Աննա", "Արամ", "Նարե"))).isEqualTo("Աննա, Արամ և Նարե");
        assertThat(EN.list(List.of("{second}", "{x}", "}"))).isEqualTo("{second}, {x} and }");
        assertThat(EN.list(List.of("A", "B", "C", "D", "E"))).isEqualTo("A, B, C, D and E");
    }

    @Test
    void placeholdersAreFilled() {
        assertThat(EN.text("article.byline", Map.of("names", "Ann"))).isEqualTo("By Ann");
        assertThat(RU.text("textSize.current", Map.of("step", 2, "steps", 5))).isEqualTo("Размер текста: 2 из 5");
        assertThat(EN.text("article.byline", Map.of("names", "{names} <b> $1 \\")))
                .isEqualTo("By {names} <b> $1 \\");
    }

    @Test
    void numbersAndDatesInArgumentsAreFormattedForTheLanguage() {
        assertThat(RU.text("article.updated", Map.of("date", LocalDate.of(2024, 2, 28))))
                .isEqualTo("Обновлено: 28 февраля 2024\u00a0г.");
        assertThat(EN.text("article.updated", Map.of("date", OffsetDateTime.parse("2024-02-28T08:04+04:00"))))
                .isEqualTo("Updated: February 28, 2024 at 8:04\u00a0AM (UTC+4)");
        assertThat(HY.text("copy.failed", Map.of("url", new BigDecimal("-12345.50"))))
                .endsWith("-12\u00a0345,50");
        assertThat(EN.text("copy.failed", Map.of("url", 1.5))).endsWith(" 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EN.text("copy.failed", Map.of("url", Double.NaN)))
                .withMessage("message copy.failed cannot write the argument url: NaN");
    }

    @Test
    void textIsSplitForLinks() {
        assertThat(EN.pieces("reuse.notice"))
                .containsExactly(
                        new Piece.Literal("Any use of our materials is allowed only with a hyperlink to "),
                        new Piece.Placeholder("site"),
                        new Piece.Literal("."));
        assertThat(RU.pieces("source.reprint")).last().isEqualTo(new Piece.Placeholder("publisher"));
        assertThat(RU.pieces("share.label")).containsExactly(new Piece.Literal("Поделиться"));
    }

    @Test
    void unknownKeysAndArgumentsAreReported() {
        assertRefused(() -> EN.text("no.such"), "unknown message key: no.such");
        assertRefused(() -> RU.text("no.such"), "unknown message key: no.such");
        assertRefused(() -> RU.count("no.such", 1), "unknown message key: no.such");
        assertRefused(() -> HY.pieces("no.such"), "unknown message key: no.such");
        assertRefused(() -> EN.text("date.month.1"), "unknown message key: date.month.1");
        assertRefused(() -> RU.text("article.views"), "message article.views is counted");
        assertRefused(() -> RU.pieces("article.views"), "message article.views is counted");
        assertRefused(() -> RU.count("share.label", 1), "message share.label is not counted");
        assertRefused(() -> RU.text("article.byline"), "message article.byline needs the argument names");
        assertRefused(
                () -> RU.text("article.byline", Map.of("names", "A", "role", "B")),
                "message article.byline has no placeholder for the argument role");
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-GB, en",
        "ru, ru",
        "ru-RU, ru",
        "ru-KZ, ru",
        "hy, hy",
        "hy-AM, hy",
        "hyw, hy",
        "arm, hy",
        "hye, hy",
        "cy, en",
        "fr-CA, en",
        "ar, en",
        "und, en",
        "x-own, en"
    })
    void languageFallsBack(String tag, String given) {
        assertThat(Messages.of(Locale.forLanguageTag(tag)).language().toLanguageTag())
                .isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "hy-AM", "th-TH-u-nu-thai", "ja-JP-u-ca-japanese"})
    void textsDoNotDependOnTheDefaultLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Messages fresh = Bundles.read("ru");
            assertThat(fresh.count("article.views", 1_234_567)).isEqualTo("1\u00a0234\u00a0567 просмотров");
            assertThat(fresh.dateTime(OffsetDateTime.parse("2024-02-28T08:04+04:00")))
                    .isEqualTo("28 февраля 2024\u00a0г. в 08:04 (UTC+4)");
            assertThat(Bundles.read("en").count("article.views", 1)).isEqualTo("1 view");
            assertThat(Languages.parse("EN-IN")).map(Languages::tag).contains("en-IN");
            assertThat(Languages.tag(Languages.of("ID"))).isEqualTo("id");
            assertThat(Languages.autonym(Locale.forLanguageTag("id"))).isEqualTo("Indonesia");
            assertThat(Languages.autonym(Locale.forLanguageTag("it"))).isEqualTo("Italiano");
            assertThat(Messages.of(Locale.forLanguageTag("cy")).language()).isEqualTo(Locale.ENGLISH);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hostCanOverrideSingleKeys() {
        Messages host = RU.with(Map.of("share.prompt", "Расскажите друзьям", "article.views.one", "{count} показ"));
        assertThat(host.text("share.prompt")).isEqualTo("Расскажите друзьям");
        assertThat(host.count("article.views", 21)).isEqualTo("21 показ");
        assertThat(host.count("article.views", 2)).isEqualTo("2 просмотра");
        assertThat(host.language()).isEqualTo(RU.language());
        assertThat(host.keys()).containsExactlyElementsOf(RU.keys());
        assertThat(RU.text("share.prompt")).isNotEqualTo(host.text("share.prompt"));
    }

    @Test
    void hostCanOverridePatterns() {
        Messages dayFirst = EN.with(Map.of("date.pattern", "{day} {month} {year}"));
        assertThat(dayFirst.date(LocalDate.of(2024, 2, 28))).isEqualTo("28 February 2024");
        assertThat(dayFirst.with(Map.of("print", "To paper")).date(LocalDate.of(2024, 2, 28)))
                .isEqualTo("28 February 2024");
        assertThat(RU.with(Map.of("number.minimumGroupingDigits", "2")).number(1000))
                .isEqualTo("1000");
        assertThat(messages("en-GB").with(Map.of("print", "To paper")).date(LocalDate.of(2024, 2, 28)))
                .isEqualTo("28 February 2024");
    }

    @Test
    void invalidOverrideIsReportedWithItsKey() {
        for (Messages messages : List.of(EN, RU, messages("en-GB"))) {
            assertRefused(() -> messages.with(Map.of("no.such", "x")), "unknown message key: no.such");
            assertRefused(() -> messages.with(Map.of("date.day", "x")), "unknown key: date.day");
            assertRefused(() -> messages.with(Map.of("share.label", "")), "message share.label is empty");
            assertRefused(
                    () -> messages.with(Map.of("share.label", "a {b")),
                    "message share.label has a { without }: \"a {b\"");
            assertRefused(
                    () -> messages.with(Map.of("article.byline", "By {name}")),
                    "message article.byline must have the placeholders [names], not [name]");
            assertRefused(
                    () -> messages.with(Map.of("article.views", "{count}")),
                    "message article.views is both counted and plain");
            assertRefused(
                    () -> messages.with(Map.of("article.views.two", "{count}")),
                    "message article.views.two is never used: there is no rule plural.two");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Messages.of(null)).withMessage("language");
        assertThatNullPointerException().isThrownBy(() -> EN.text(null)).withMessage("key");
        assertThatNullPointerException().isThrownBy(() -> EN.count(null, 1)).withMessage("key");
        assertThatNullPointerException().isThrownBy(() -> EN.pieces(null)).withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> EN.text("print", null))
                .withMessage("arguments");
        assertThatNullPointerException().isThrownBy(() -> EN.date(null)).withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> EN.dateTime(null)).withMessage("time");
        assertThatNullPointerException().isThrownBy(() -> EN.list(null)).withMessage("items");
        assertThatNullPointerException().isThrownBy(() -> EN.with(null)).withMessage("overlay");
    }

    private static void assertRefused(Runnable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(message);
    }

    private static Messages messages(String tag) {
        return Messages.of(Locale.forLanguageTag(tag));
    }

    private static String spaced(String text) {
        return text.replace('_', '\u00a0');
    }
}
