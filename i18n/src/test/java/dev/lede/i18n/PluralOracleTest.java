package dev.lede.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares our implementation of CLDR's plural rules with ICU's, for each locale of ICU. */
class PluralOracleTest {
    private static final long[] SAMPLES = samples();

    /** {@code PluralRules.select(double)} is wrong beyond the range of an int. */
    private static final List<FormattedNumber> FORMATTED = LongStream.of(SAMPLES)
            .mapToObj(NumberFormatter.withLocale(ULocale.ENGLISH)::format)
            .toList();

    @ParameterizedTest
    @EnumSource
    void categoriesAreThoseOfIcuForEachLocale(PluralType type) {
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
                SAMPLES.length);
        assertThat(locales).hasSizeGreaterThan(800);
        assertThat(sets).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("dev.lede.i18n.LanguageFilesTest#languages")
    void rulesOfOurFilesAreThoseOfIcu(String tag) {
        Map<String, String> rules = new LinkedHashMap<>();
        Bundles.entries(tag).forEach((key, rule) -> {
            if (key.startsWith("plural.")) rules.put(key.substring("plural.".length()), rule);
        });
        assertSameAsIcus(tag, PluralRules.forLocale(ULocale.forLanguageTag(tag)), categories(rules));
    }

    private static void assertSameAsIcus(String locale, PluralRules icu, List<PluralCategory> ours) {
        for (int at = 0; at < SAMPLES.length; at++) {
            String expected = icu.select(FORMATTED.get(at));
            String selected = ours.get(at).keyword();
            if (selected.equals(expected)) continue; // AssertJ's description alone would take longer than all the rest.
            assertThat(selected).as(locale + ", " + SAMPLES[at] + ", " + icu).isEqualTo(expected);
        }
    }

    private static List<PluralCategory> categories(Map<String, String> rules) {
        dev.lede.i18n.PluralRules ours = dev.lede.i18n.PluralRules.of(rules);
        return LongStream.of(SAMPLES).mapToObj(ours::select).toList();
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

    /** 0 to 1,000, numbers around powers of ten and their multiples, and some unusual ones. */
    private static long[] samples() {
        Set<Long> numbers = new LinkedHashSet<>();
        LongStream.rangeClosed(0, 1000).forEach(numbers::add);
        for (long power = 1_000; power <= 1_000_000_000_000L; power *= 10) {
            for (int digit = 1; digit <= 9; digit++) {
                for (int more : new int[] {0, 1, 2, 3, 4, 5, 11, 12, 14, 21, 100}) numbers.add(digit * power + more);
            }
        }
        numbers.add(1_234_567L);
        numbers.add(Long.MAX_VALUE);
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }
}
