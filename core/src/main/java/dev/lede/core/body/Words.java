package dev.lede.core.body;

/** Counts words. */
final class Words {
    private Words() {}

    static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (isWordByItself(c)) {
                words++;
                inside = false;
            } else if (Character.isLetterOrDigit(c)) {
                if (!inside) words++;
                inside = true;
            } else {
                inside = inside && (joins(c) || parts(c, text, at));
            }
        }
        return words;
    }

    /** Whether a character parts the digits of one number, as in 3.14, 10,000 and 10 000 (with a space that holds). */
    private static boolean parts(int c, String text, int next) {
        boolean parts = c == '.' || c == ',' || c == '\u00A0' || c == '\u202F';
        return parts && next < text.length() && isDigit(text.charAt(next)) && isDigit(text.charAt(next - 2));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordByItself(int c) {
        if (!Character.isLetter(c)) return false;
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /** Apostrophes, hyphens, marks and invisible joiners do not end a word; the Armenian ՛ and ՞ stand inside of one. */
    private static boolean joins(int c) {
        return switch (c) {
            case '\'', '’', '-', '‐', '‑', '՚', '՛', '՜', '՞', '֊', '\u00AD', '\u200C', '\u200D' -> true;
            default ->
                switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
        };
    }
}
