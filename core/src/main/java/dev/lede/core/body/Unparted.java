package dev.lede.core.body;

import java.lang.Character.UnicodeScript;

/** Kinds of characters of scripts without spaces between words. */
enum Unparted {
    /** A character of another script, or a digit or punctuation. */
    NONE,
    /** A Chinese character or a Japanese kana. */
    EAST_ASIAN,
    /** A letter or sign of Thai, Lao, Khmer or Burmese. */
    SOUTH_EAST_ASIAN;

    /** Thai is the first of these scripts in Unicode: most other letters need no lookup. */
    private static final int FIRST = 0x0E00;

    static Unparted of(int c) {
        if (c < FIRST) return NONE;
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> Character.isLetter(c) ? EAST_ASIAN : NONE;
            case THAI, LAO, KHMER, MYANMAR -> isLetterOrSign(c) ? SOUTH_EAST_ASIAN : NONE;
            default -> NONE;
        };
    }

    private static boolean isLetterOrSign(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
