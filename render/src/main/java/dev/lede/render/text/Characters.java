package dev.lede.render.text;

/** Kinds of characters, as the rules of emphasis in CommonMark distinguish them. */
final class Characters {
    private static final String ASCII_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private Characters() {}

    /** Returns whether a parser may take a character for white space: those in JavaScript take more than CommonMark. */
    static boolean isMaybeSpace(int c) {
        return isSpace(c) || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
    }

    /** Returns whether all parsers take a character for white space. */
    static boolean isSpace(int c) {
        return c == '\n' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Returns whether all parsers take a character for punctuation. */
    static boolean isPunctuation(int c) {
        if (c < 0x80) return ASCII_PUNCTUATION.indexOf(c) >= 0;
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Returns whether a parser may take a character for punctuation: since CommonMark 0.31, symbols are. */
    static boolean isMaybePunctuation(int c) {
        if (isPunctuation(c)) return true;
        return switch (Character.getType(c)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
                true;
            default -> false;
        };
    }

    /** Returns whether a character is an ASCII letter or digit. */
    static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
