package dev.lede.core.body;

import java.lang.Character.UnicodeScript;

/** Characters of scripts without spaces between words. */
final class Unparted {
    private Unparted() {}

    /** Whether a code point is a Chinese character or a Japanese kana. */
    static boolean isEastAsian(int c) {
        if (!Character.isLetter(c)) return false;
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    /** Whether a code point is a letter or sign of Thai, Lao, Khmer or Burmese; false for digits and punctuation. */
    static boolean isSouthEastAsian(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        if (script != UnicodeScript.THAI
                && script != UnicodeScript.LAO
                && script != UnicodeScript.KHMER
                && script != UnicodeScript.MYANMAR) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.OTHER_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
