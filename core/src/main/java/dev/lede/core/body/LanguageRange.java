package dev.lede.core.body;

import dev.lede.i18n.Languages;
import java.util.Locale;

/** The languages that a part of a text can be in. */
final class LanguageRange {
    private LanguageRange() {}

    /** The same language as its BCP 47 tag gives it: what a tag cannot say would be lost on the way through JSON. */
    static Locale canonical(Locale language) {
        return Languages.of(language.toLanguageTag());
    }
}
