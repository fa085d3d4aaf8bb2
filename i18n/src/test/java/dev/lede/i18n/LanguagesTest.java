package dev.lede.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @Test
    void bundledLanguagesAreThese() {
        assertThat(Languages.bundled()).extracting(Locale::toLanguageTag).containsExactly("en", "ru", "hy");
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "ru, ru",
        "hy, hy",
        "arm, hy",
        "hye, hy",
        "ARM, hy",
        "arm-AM, hy-AM",
        "rus, ru",
        "eng, en",
        "hy-AM, hy-AM",
        "ru_RU, ru-RU",
        "en-us, en-US",
        "' ru ', ru",
        "geo, ka",
        "kat, ka",
        "ger, de",
        "deu, de",
        "iw, he",
        "heb, he",
        "hyw, hyw",
        "zh_Hans_CN, zh-Hans-CN",
        "sr-Latn, sr-Latn",
        "az-Arab, az-Arab",
        "Russian, ru",
        "РУССКИЙ, ru",
        "Հայերեն, hy",
        "armenian, hy",
        "English, en",
        "i-klingon, tlh",
        "in, id",
        "ji, yi"
    })
    void commonNamesBecomeTags(String name, String tag) {
        assertThat(Languages.parse(name)).map(Languages::tag).contains(tag);
        assertThat(Languages.of(name).toLanguageTag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "und",
                "und-Latn",
                "x-private",
                "-ru",
                "ru-",
                "ru RU",
                "r",
                "12",
                "ru_RU.UTF-8",
                "<b>",
                "en;q=0.5",
                "toolonglanguage",
                "ру",
                "ru--RU",
                "*",
                "\u0000"
            })
    void invalidLanguageIsEmpty(String name) {
        assertThat(Languages.parse(name)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Languages.of(name))
                .withMessage("not a language: \"" + name + "\"");
    }

    @Test
    void tagIsNeverUndeterminedOrObsolete() {
        assertThat(Languages.tag(Locale.forLanguageTag("iw"))).isEqualTo("he");
        assertThat(Languages.tag(Locale.forLanguageTag("arm"))).isEqualTo("hy");
        assertThat(Languages.tag(Locale.CANADA_FRENCH)).isEqualTo("fr-CA");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Languages.tag(Locale.ROOT))
                .withMessageContaining("without a language");
        assertThatIllegalArgumentException().isThrownBy(() -> Languages.tag(Locale.forLanguageTag("und-AM")));
    }

    @ParameterizedTest
    @CsvSource({
        "en, English",
        "ru, Русский",
        "hy, Հայերեն",
        "fr, Français",
        "ka, ქართული",
        "pt-BR, Português (Brasil)",
        "he, עברית",
        "en-GB, English (United Kingdom)",
        "qqq, qqq",
        "hyw, Արեւմտահայերէն",
        "ab, ab"
    })
    void autonymIsTheNameInTheLanguageItself(String tag, String autonym) {
        assertThat(Languages.autonym(Languages.of(tag))).isEqualTo(autonym);
    }

    @ParameterizedTest
    @CsvSource({
        "en, false",
        "ru, false",
        "hy, false",
        "ka, false",
        "ar, true",
        "fa, true",
        "he, true",
        "iw, true",
        "ur, true",
        "yi, true",
        "ps, true",
        "sd, true",
        "ug, true",
        "dv, true",
        "ckb, true",
        "ku, false",
        "ku-Arab, true",
        "ku-IQ, true",
        "az, false",
        "az-Arab, true",
        "az-IR, true",
        "ks, true",
        "ks-Deva, false",
        "ar-Latn, false",
        "pa, false",
        "pa-PK, true",
        "pa-Guru-PK, false",
        "uz-AF, true",
        "ar-EG, true",
        "ug-KZ, false",
        "en-Hebr, true",
        "syr, true",
        "nqo, true",
        "ff-Adlm, true"
    })
    void directionFollowsTheScript(String tag, boolean rightToLeft) {
        assertThat(Languages.isRightToLeft(Languages.of(tag))).isEqualTo(rightToLeft);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hy         | en ru hy      | hy",
                "hy-AM      | en ru hy      | hy",
                "arm        | en ru hy      | hy",
                "ru-RU      | en ru hy      | ru",
                "hyw        | en ru hy      | hy",
                "hyw-LB     | en hy-AM      | hy-AM",
                "hyw        | hy hyw        | hyw",
                "hy         | en hyw        | none",
                "hy         | en hy-AM      | hy-AM",
                "en-GB      | en-US en      | en",
                "en-GB      | en-US         | none",
                "en         | en-US en-GB   | en-US",
                "en         | en-GB en-US   | en-GB",
                "zh-Hant-TW | zh-Hans zh-Hant | zh-Hant",
                "zh-Hant-TW | zh-Hans       | none",
                "sr-Latn-RS | sr            | sr",
                "en-u-ca-buddhist | en      | en",
                "az         | aze-Latn      | az-Latn",
                "fil        | fi            | none",
                "ka         | en ru hy      | none"
            })
    void nearestLanguageIsFound(String language, String offered, String served) {
        List<Locale> languages =
                Arrays.stream(offered.split(" ", -1)).map(Languages::of).toList();
        assertThat(Languages.nearest(Languages.of(language), languages)
                        .map(Locale::toLanguageTag)
                        .orElse("none"))
                .isEqualTo(served);
    }

    @Test
    void localeWithoutLanguageIsRefused() {
        assertThat(Languages.nearest(Locale.ENGLISH, List.of())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Languages.nearest(Locale.ROOT, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Languages.nearest(Locale.ENGLISH, List.of(Locale.ROOT)));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Languages.parse(null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> Languages.of(null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> Languages.tag(null)).withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> Languages.autonym(null))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> Languages.isRightToLeft(null))
                .withMessage("language");
    }
}
