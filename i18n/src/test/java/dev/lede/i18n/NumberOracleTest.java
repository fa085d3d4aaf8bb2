package dev.lede.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares numbers, dates and lists with those of ICU. Each intended difference has a test that describes it. */
class NumberOracleTest {
    private static final int SEED = 20240228;
    private static final List<LocalDate> DAYS =
            LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)).toList();

    @ParameterizedTest
    @MethodSource("dev.lede.i18n.Almanac#languages")
    void numbersAreFormattedAsByIcu(String tag) {
        NumberFormat icu = NumberFormat.getInstance(ULocale.forLanguageTag(tag));
        icu.setMaximumFractionDigits(6);
        Messages messages = messages(tag);
        List<Long> whole = wholeNumbers();
        for (long number : whole) assertThat(messages.number(number)).isEqualTo(icu.format(number));
        List<BigDecimal> decimals = decimals();
        for (BigDecimal number : decimals) {
            // Decimals are written as arguments of texts; this text ends with its argument.
            assertThat(messages.text("copy.failed", Map.of("url", number))).endsWith(" " + icu.format(number));
        }
        System.out.printf(Locale.ROOT, "Numbers (%s): %d, all as in ICU%n", tag, whole.size() + decimals.size());
    }

    @ParameterizedTest
    @MethodSource("dev.lede.i18n.LanguageFilesTest#languages")
    void monthsAreNamedAsByIcu(String tag) {
        String[] icu = new DateFormatSymbols(ULocale.forLanguageTag(tag)).getMonths();
        for (int month = 1; month <= 12; month++) {
            assertThat(Bundles.entries(tag)).containsEntry("date.month." + month, icu[month - 1]);
        }
    }

    /** CLDR 42 put the narrow no-break space U+202F before "г."; many fonts lack it, so ours is U+00A0. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "ru"})
    void datesAreFormattedAsByIcuExceptForTheWidthOfASpace(String tag) {
        for (LocalDate day : DAYS) {
            assertThat(messages(tag).date(day)).isEqualTo(icusDate(tag, day).replace('\u202f', '\u00a0'));
        }
    }

    /** CLDR 48 put the year first in Armenian; newspapers in Armenia put it last, as CLDR did before. */
    @Test
    void armenianDatesPutTheYearLastAsIcuNoLongerDoes() {
        LocalDate day = LocalDate.of(2024, 2, 28);
        assertThat(icusDate("hy", day)).isEqualTo("2024 թ. փետրվարի 28");
        assertThat(messages("hy").date(day)).isEqualTo("28 փետրվարի, 2024\u00a0թ.");
    }

    /** American English has a comma before "and"; news agencies (AP) leave it out, as British English does. */
    @Test
    void listsAreJoinedAsByIcuExceptForTheSerialComma() {
        for (String tag : Almanac.languages()) {
            for (int size = 1; size <= 5; size++) {
                List<String> names = List.of("A", "B", "C", "D", "E").subList(0, size);
                String icu =
                        ListFormatter.getInstance(ULocale.forLanguageTag(tag)).format(names);
                assertThat(messages(tag).list(names))
                        .isEqualTo(tag.equals("en") ? icu.replace(", and ", " and ") : icu);
            }
        }
    }

    private static List<Long> wholeNumbers() {
        Random random = new Random(SEED);
        List<Long> numbers =
                new ArrayList<>(LongStream.rangeClosed(-1_100, 11_000).boxed().toList());
        for (long power = 1; power <= 100_000_000_000_000_000L; power *= 10) {
            for (long near = -2; near <= 2; near++) numbers.add(power + near);
            for (int count = 0; count < 50; count++) numbers.add(random.nextLong() % (power * 10));
        }
        numbers.addAll(List.of(Long.MAX_VALUE, Long.MIN_VALUE));
        return numbers;
    }

    private static List<BigDecimal> decimals() {
        Random random = new Random(SEED);
        List<BigDecimal> decimals = new ArrayList<>();
        for (int count = 0; count < 2_000; count++) {
            BigDecimal number =
                    BigDecimal.valueOf(random.nextInt(), random.nextInt(7)).stripTrailingZeros();
            decimals.add(number.multiply(BigDecimal.valueOf(1 + random.nextInt(1_000_000)))
                    .stripTrailingZeros());
        }
        return decimals;
    }

    private static String icusDate(String tag, LocalDate day) {
        DateFormat icu = DateFormat.getDateInstance(DateFormat.LONG, ULocale.forLanguageTag(tag));
        icu.setTimeZone(Objects.requireNonNull(TimeZone.GMT_ZONE));
        return icu.format((Object) day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
    }

    private static Messages messages(String tag) {
        return Messages.of(Locale.forLanguageTag(tag));
    }
}
