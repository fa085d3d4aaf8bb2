package dev.lede.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Our reading of CLDR's plural rules against ICU's, for each locale that ICU knows. */
class PluralOracleTest {
    private static final List<Sample> SAMPLES = Stream.of(wholeNumbers(), decimals(), compactNumbers())
            .flatMap(s -> s)
            .toList();

    /** A number as our rules take it and as ICU's do. */
    private record Sample(String shown, FormattedNumber formatted) {}

    @ParameterizedTest
    @EnumSource
    void categoriesAreIcusForEachLocale(PluralType type) {
        Set<ULocale> locales = locales();
        Set<String> sets = new LinkedHashSet<>();
        for (ULocale locale : locales) {
            PluralRules icu = PluralRules.forLocale(locale, type);
            // Many locales share their rules, and a category depends on nothing else: each set is compared once.
            if (sets.add(icu.toString())) assertSameAsIcus(locale.toLanguageTag(), icu, categories(rulesOf(icu)));
        }
        System.out.printf(
                Locale.ROOT,
                "Plural rules (%s): %d locales with %d sets of rules, %d numbers each, all as in ICU%n",
                type.name().toLowerCase(Locale.ROOT),
                locales.size(),
                sets.size(),
                SAMPLES.size());
        assertThat(locales).hasSizeGreaterThan(800);
        assertThat(sets).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("dev.lede.i18n.LanguageFilesTest#languages")
    void rulesOfOurFilesAreIcus(String tag) {
        Map<String, String> rules = new LinkedHashMap<>();
        Bundles.entries(tag).forEach((key, rule) -> {
            if (key.startsWith("plural.")) rules.put(key.substring("plural.".length()), rule);
        });
        assertSameAsIcus(tag, PluralRules.forLocale(ULocale.forLanguageTag(tag)), categories(rules));
    }

    @Test
    void samplesHaveWhatRulesLookAt() {
        assertThat(SAMPLES)
                .extracting(Sample::shown)
                .doesNotHaveDuplicates()
                .contains("0", "1000", "1000000", "9223372036854775807", "0.0", "1.50", "999.999", "1.2c6", "1c6");
        for (Sample sample : SAMPLES) {
            String digits = sample.shown().replaceFirst("c.*", "");
            assertThat(sample.formatted().toString()).startsWith(digits);
        }
    }

    private static void assertSameAsIcus(String locale, PluralRules icu, List<PluralCategory> ours) {
        for (int at = 0; at < SAMPLES.size(); at++) {
            String expected = icu.select(SAMPLES.get(at).formatted());
            String selected = ours.get(at).keyword();
            if (selected.equals(expected)) continue; // AssertJ's description alone would take longer than all the rest.
            assertThat(selected)
                    .as(locale + ", " + SAMPLES.get(at).shown() + ", " + icu)
                    .isEqualTo(expected);
        }
    }

    private static List<PluralCategory> categories(Map<String, String> rules) {
        dev.lede.i18n.PluralRules ours = dev.lede.i18n.PluralRules.of(rules);
        return SAMPLES.stream()
                .map(sample -> ours.select(PluralOperands.of(sample.shown())))
                .toList();
    }

    /** The rules in CLDR's syntax with their samples, as ICU prints them; "other" has no rule, only samples. */
    private static Map<String, String> rulesOf(PluralRules icu) {
        Map<String, String> rules = new LinkedHashMap<>();
        for (String entry : icu.toString().split(";", -1)) {
            int colon = entry.indexOf(':');
            String keyword = entry.substring(0, colon).strip();
            if (!keyword.equals("other")) rules.put(keyword, entry.substring(colon + 1));
        }
        assertThat(rules.size() + 1)
                .as(icu.toString())
                .isEqualTo(icu.getKeywords().size());
        return rules;
    }

    private static Set<ULocale> locales() {
        Set<ULocale> locales = new LinkedHashSet<>(Arrays.asList(ULocale.getAvailableLocales()));
        locales.addAll(Arrays.asList(PluralRules.getAvailableULocales()));
        return locales;
    }

    /** 0 to 1,000; the neighbourhood of powers of ten and their multiples; what is odd. */
    private static Stream<Sample> wholeNumbers() {
        Set<Long> numbers = new LinkedHashSet<>();
        LongStream.rangeClosed(0, 1000).forEach(numbers::add);
        for (long power = 1_000; power <= 1_000_000_000_000L; power *= 10) {
            for (int digit = 1; digit <= 9; digit++) {
                for (int more : new int[] {0, 1, 2, 3, 4, 5, 11, 12, 14, 21, 100}) numbers.add(digit * power + more);
            }
        }
        numbers.add(1_234_567L);
        numbers.add(Long.MAX_VALUE);
        LocalizedNumberFormatter plain =
                NumberFormatter.withLocale(ULocale.ENGLISH).grouping(NumberFormatter.GroupingStrategy.OFF);
        return numbers.stream().map(number -> new Sample(Long.toString(number), plain.format(number)));
    }

    /** One to three visible digits, trailing zeros too. */
    private static Stream<Sample> decimals() {
        List<Sample> samples = new ArrayList<>();
        for (String whole : List.of("0", "1", "2", "3", "5", "10", "11", "12", "21", "100", "101", "999", "1000000")) {
            for (int fraction = 0; fraction < 100; fraction++) {
                if (fraction < 10) samples.add(decimal(whole + "." + fraction));
                samples.add(decimal(whole + "." + (fraction < 10 ? "0" : "") + fraction));
            }
            for (String fraction : List.of("000", "001", "010", "100", "110", "111", "112", "119", "121", "500", "999"))
                samples.add(decimal(whole + "." + fraction));
        }
        return samples.stream();
    }

    private static Sample decimal(String shown) {
        BigDecimal number = new BigDecimal(shown);
        return new Sample(
                shown,
                NumberFormatter.withLocale(ULocale.ENGLISH)
                        .grouping(NumberFormatter.GroupingStrategy.OFF)
                        .precision(Precision.fixedFraction(number.scale()))
                        .format(number));
    }

    /** "1.2 million": French and others ask for the exponent. */
    private static Stream<Sample> compactNumbers() {
        LocalizedNumberFormatter compact =
                NumberFormatter.withLocale(ULocale.ENGLISH).notation(Notation.compactLong());
        return Stream.of("1c3", "2c3", "1.1c3", "1c6", "2c6", "1.2c6", "2.5c6", "11c6", "100c6", "1c9", "1.5c9", "1c12")
                .map(shown -> new Sample(
                        shown, compact.format(PluralOperands.of(shown).n())));
    }
}
