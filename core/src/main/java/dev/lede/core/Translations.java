package dev.lede.core;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Checks the translations of an article: each language occurs once, in its canonical form. */
final class Translations {
    /** The maximum for one article; news are published in about 300 languages. */
    private static final int MAX = 500;

    private Translations() {}

    static Map<Locale, WebUrl> canonical(Map<Locale, WebUrl> translations) {
        Map<Locale, WebUrl> canonical = new LinkedHashMap<>();
        Objects.requireNonNull(translations, "translations").forEach((language, url) -> {
            Locale key = Languages.of(Languages.tag(Objects.requireNonNull(language, "language of translations")));
            if (canonical.containsKey(key)) {
                throw new IllegalArgumentException("duplicate translation into " + key.toLanguageTag() + ": " + url);
            }
            put(key, url, canonical);
        });
        return canonical;
    }

    static void put(Locale language, WebUrl url, Map<Locale, WebUrl> translations) {
        translations.put(language, RequireUrl.fetchable(url, "translation"));
        Require.atMost(MAX, translations.size(), "translations");
    }
}
