package dev.lede.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the regions of languages with ICU's likely subtags, which are those of CLDR. */
class RegionOracleTest {
    @Test
    void regionsAreThoseOfIcuForEachLanguageAndScript() {
        Set<ULocale> languages = new LinkedHashSet<>();
        for (String code : Locale.getISOLanguages()) languages.add(ULocale.forLanguageTag(code));
        for (ULocale locale : ULocale.getAvailableLocales()) {
            languages.add(new ULocale(locale.getLanguage()));
            languages.add(new ULocale(locale.getLanguage(), locale.getScript()));
        }

        assertThat(languages).hasSizeGreaterThan(300);
        for (ULocale language : languages) {
            if (language.getLanguage().length() > 2 && !isInCldr(language)) continue;
            assertThat(Languages.region(Locale.forLanguageTag(language.toLanguageTag())))
                    .as("%s", language)
                    .isEqualTo(icu(language));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, GB",
        "es-419, 419",
        "zh-Hant-HK, HK",
        "hy, AM",
        "hyw, AM",
        "iw, IL",
        "sr-Latn, RS",
        "de-x-lede, DE"
    })
    void regionOfTheLocaleComesFirst(String tag, String region) {
        assertThat(Languages.region(Locale.forLanguageTag(tag))).contains(region);
    }

    @Test
    void languagesOutsideOfTheTableHaveNoRegion() {
        assertThat(Languages.region(Locale.forLanguageTag("eo"))).isEmpty();
        assertThat(Languages.region(Locale.forLanguageTag("tlh"))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Languages.region(Locale.ROOT));
    }

    private static boolean isInCldr(ULocale language) {
        return Arrays.stream(ULocale.getAvailableLocales())
                .anyMatch(locale -> locale.getLanguage().equals(language.getLanguage()));
    }

    /** Returns the likely region; empty for the world, 001. */
    private static Optional<String> icu(ULocale language) {
        return Optional.of(ULocale.addLikelySubtags(language).getCountry()).filter(region -> region.length() == 2);
    }
}
