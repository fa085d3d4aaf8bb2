package dev.lede.core.body;

import dev.lede.i18n.Languages;
import java.util.Locale;

/** Checks the language of a part of a text. */
final class LanguageRange {
    private LanguageRange() {}

    /** Returns the language of the BCP 47 tag. Other parts of a locale would be lost in JSON. */
    static Locale canonical(Locale language) {
        return Languages.of(language.toLanguageTag());
    }
}
