package dev.lede.core.body;

import java.util.Arrays;
import java.util.List;

/** Counts words, as {@link Body#wordCount} specifies. Does not build the text, since a page needs only the count. */
final class Words implements TextSink {
    /** {@link Body#readingMinutes} explains the rates. */
    private static final int WORDS_A_MINUTE = 200;

    private static final int CHARACTERS_A_MINUTE = 300;

    /** ICU's dictionaries find words of 4.1 (Thai) to 4.9 (Lao) code points in the sentences of news. */
    private static final int LETTERS_A_WORD = 5;

    // Kinds of characters. Those with the bit IN_WORD begin words.
    private static final byte SEPARATOR = 0;
    private static final byte IN_WORD = 1;
    private static final byte LETTER = IN_WORD;
    private static final byte DIGIT = IN_WORD | 2;
    private static final byte JOINER = 4;
    private static final byte PART = 6;
    private static final byte OTHER = 8;

    /** The kinds of Latin, Greek, Cyrillic and Armenian characters and of general punctuation. */
    private static final byte[] KINDS = new byte[0x2070];

    static {
        Arrays.fill(KINDS, OTHER);
        for (int c = 0; c < 0x0590; c++) KINDS[c] = kind(c);
        for (int c = 0x2000; c < KINDS.length; c++) KINDS[c] = kind(c);
    }

    private static byte kind(int c) {
        if (Character.isLetterOrDigit(c)) return isDigit(c) ? DIGIT : LETTER;
        if (parts(c)) return PART;
        return joins(c) ? JOINER : SEPARATOR;
    }

    /** The number of words separated by spaces, and of those estimated in South-East Asian scripts. */
    private int apart;

    /** The number of Chinese and Japanese characters. */
    private int characters;

    /** The number of code points of the current run in a South-East Asian script. */
    private int run;

    private boolean inside;

    /** Whether the last character separates digits of one number if a digit follows. */
    private boolean needsDigit;

    /** The last character, or a space after a separator. */
    private char last = ' ';

    private Words() {}

    static Words in(List<Block> blocks) {
        Words words = new Words();
        TextForm.write(blocks, words);
        return words;
    }

    int count() {
        return apart + characters;
    }

    int minutes() {
        if (count() == 0) return 0;
        return Math.max(1, Math.round((float) apart / WORDS_A_MINUTE + (float) characters / CHARACTERS_A_MINUTE));
    }

    @Override
    public void gap(Gap gap) {
        if (gap != Gap.NONE) other(' ');
    }

    @Override
    public void code(String lines) {
        words(lines);
    }

    @Override
    public void words(String words) {
        for (int at = plain(words, 0); at < words.length(); ) {
            int character = words.codePointAt(at);
            other(character);
            at = plain(words, at + Character.charCount(character));
        }
    }

    /**
     * Counts words from an index on, up to a character of another script or inside of a number. Returns its index.
     *
     * <p>The beginnings of words are counted without a branch, which would often be mispredicted: that takes half of the time.
     */
    private int plain(String words, int start) {
        int length = words.length();
        boolean endsNumber = needsDigit && start < length && !isDigit(words.charAt(start));
        int before = SEPARATOR;
        if (inside && !endsNumber) before = isDigit(last) ? DIGIT : LETTER;
        int beginnings = 0;
        int end = start;
        for (; end < length; end++) {
            char c = words.charAt(end);
            int kind = c < KINDS.length ? KINDS[c] : OTHER;
            if (kind == OTHER || (kind == PART && before == DIGIT)) break;
            beginnings += kind & ~before & IN_WORD;
            if (kind != JOINER) before = kind;
        }
        if (end == start) return end;
        apart += beginnings;
        inside = (before & IN_WORD) != 0;
        needsDigit = false;
        run = 0;
        last = words.charAt(end - 1);
        return end;
    }

    private void letter(int c) {
        if (needsDigit && !isDigit(c)) inside = false;
        if (!inside) apart++;
        inside = true;
        needsDigit = false;
        run = 0;
    }

    private void other(int c) {
        Unparted unparted = Unparted.of(c);
        if (unparted == Unparted.SOUTH_EAST_ASIAN) {
            if (run++ % LETTERS_A_WORD == 0) apart++;
            endWord();
        } else if (unparted == Unparted.EAST_ASIAN) {
            characters++;
            endWord();
            run = 0;
        } else if (Character.isLetterOrDigit(c)) {
            letter(c);
        } else {
            boolean parts = inside && !needsDigit && parts(c) && isDigit(last);
            inside = inside && !needsDigit && (parts || joins(c));
            needsDigit = parts;
            run = 0;
        }
        last = c < 0x10000 ? (char) c : ' ';
    }

    private void endWord() {
        inside = false;
        needsDigit = false;
    }

    /** Whether a character separates digits of one number, as in 3.14, 10,000 and 10 000 (with a no-break space). */
    private static boolean parts(int c) {
        return c == '.' || c == ',' || c == '\u00A0' || c == '\u202F';
    }

    private static boolean isDigit(int c) {
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
