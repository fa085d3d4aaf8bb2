package dev.lede.core.body;

import java.util.Locale;

/** The languages that a part of a text can be in. */
final class LanguageRange {
    private LanguageRange() {}

    static void requireNamed(Locale language) {
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("a language needs a name: " + language.toLanguageTag());
        }
    }
}
