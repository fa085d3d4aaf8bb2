package dev.lede.core.body;

/**
 * The number of words of a text, as {@link Body#wordCount} counts them.
 *
 * @param apart the number of words separated by spaces, and of those estimated in South-East Asian scripts
 * @param characters the number of Chinese and Japanese characters
 */
record Words(int apart, int characters) {
    /** {@link Body#readingMinutes} explains the rates. */
    private static final int WORDS_A_MINUTE = 200;

    private static final int CHARACTERS_A_MINUTE = 300;

    /** ICU's dictionaries find words of 4.1 (Thai) to 4.9 (Lao) code points in the sentences of news. */
    private static final int LETTERS_A_WORD = 5;

    static Words in(String text) {
        int apart = 0;
        int characters = 0;
        int run = 0; // code points of a run in a South-East Asian script
        boolean inside = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            Unparted unparted = Unparted.of(c);
            if (unparted == Unparted.SOUTH_EAST_ASIAN) {
                if (run++ % LETTERS_A_WORD == 0) apart++;
                inside = false;
                continue;
            }
            run = 0;
            if (unparted == Unparted.EAST_ASIAN) {
                characters++;
                inside = false;
            } else if (Character.isLetterOrDigit(c)) {
                if (!inside) apart++;
                inside = true;
            } else {
                inside = inside && (joins(c) || parts(c, text, at));
            }
        }
        return new Words(apart, characters);
    }

    int count() {
        return apart + characters;
    }

    int minutes() {
        if (count() == 0) return 0;
        return Math.max(1, Math.round((float) apart / WORDS_A_MINUTE + (float) characters / CHARACTERS_A_MINUTE));
    }

    /** Whether a character separates digits of one number, as in 3.14, 10,000 and 10 000 (with a no-break space). */
    private static boolean parts(int c, String text, int next) {
        boolean parts = c == '.' || c == ',' || c == '\u00A0' || c == '\u202F';
        return parts && next < text.length() && isDigit(text.charAt(next)) && isDigit(text.charAt(next - 2));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Apostrophes, hyphens, marks and invisible joiners do not end a word; the Armenian ՛ and ՞ occur inside of words.
     */
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
