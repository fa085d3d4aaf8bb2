package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Truncates a text, as {@link Body#excerpt} specifies. */
final class Excerpt {
    /** Extended grapheme clusters (UAX #29): emoji of several parts, flags, letters with their marks. */
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    /**
     * Characters that must not be separated from the next letter, beyond UAX #29 in JDK 17: signs that stack letters
     * (virama, coeng), and vowels of Thai and Lao that are written before their consonant.
     */
    private static final String HOLDS_NEXT = "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u1039\u17D2"
            + "\u0E40\u0E41\u0E42\u0E43\u0E44\u0EC0\u0EC1\u0EC2\u0EC3\u0EC4";

    private static final String ENDS_SENTENCE = ".!?…։。؟।！？॥۔።။៕។";
    private static final String ENDS_WITHOUT_SPACE = "。！？";
    private static final String CLOSES = "»”’\"')]」』）";

    /** Marks that are removed before "…". */
    private static final String LOOSE = ",;:.…։。-–—([{«„“‘՝،؛、，：；「『（";

    /** An invisible word separator, used in Khmer and Thai. */
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    /** More characters than the rules read beyond an excerpt. */
    private static final int BEYOND = 32;

    private final String line;
    private final int max;
    private final BitSet clusters = new BitSet();

    private Excerpt(String line, int max) {
        this.line = line;
        this.max = max;
        Matcher cluster = CLUSTER.matcher(line);
        int limit = line.offsetByCodePoints(0, max);
        while (cluster.find() && cluster.end() <= limit) {
            if (HOLDS_NEXT.indexOf(line.charAt(cluster.end() - 1)) < 0) clusters.set(cluster.end());
        }
    }

    static String of(String text, int maxCharacters) {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException("an excerpt must have at least 1 character: " + maxCharacters);
        }
        if (Require.isBlank(text)) return "";
        String line = lineOf(text.strip(), 2L * maxCharacters + BEYOND);
        if (line.codePointCount(0, line.length()) <= maxCharacters) return line;
        return new Excerpt(line, maxCharacters).cut();
    }

    /**
     * Returns the beginning of a text with each run of white space replaced by one space. The rest of a long text is not
     * read.
     *
     * @param enough the length at which the beginning may end, in UTF-16 code units
     */
    private static String lineOf(String text, long enough) {
        if (text.length() <= enough && isLine(text)) return text;
        StringBuilder line = new StringBuilder((int) Math.min(text.length(), enough));
        for (int at = 0; at < text.length() && line.length() < enough; at++) {
            char c = text.charAt(at);
            if (!isLineSpace(c)) line.append(c);
            else if (line.charAt(line.length() - 1) != ' ') line.append(' ');
        }
        return line.toString();
    }

    /** Returns whether a text has no white space but single spaces, as most standfirsts. */
    private static boolean isLine(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isLineSpace(c) && (c != ' ' || text.charAt(at + 1) == ' ')) return false;
        }
        return true;
    }

    private static boolean isLineSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u2028' || c == '\u2029';
    }

    private String cut() {
        int lastThird = line.offsetByCodePoints(0, max - max / 3);
        for (int end = line.offsetByCodePoints(0, max); end >= lastThird; end--) {
            if (clusters.get(end) && isSentence(end)) return line.substring(0, end);
        }
        return line.substring(0, withoutLooseEnd(wordsEnd())) + "…";
    }

    /**
     * Returns the end of the last word that leaves room for "…"; a place inside of a word if it is longer than half of
     * the room.
     */
    private int wordsEnd() {
        int room = line.offsetByCodePoints(0, max - 1);
        int end = room;
        while (end > 0 && !isWordsEnd(end)) end--;
        boolean inFirstHalf = end < line.offsetByCodePoints(0, max / 2);
        return inFirstHalf ? Math.max(0, clusters.previousSetBit(room)) : end;
    }

    private boolean isWordsEnd(int end) {
        if (!clusters.get(end)) return false;
        int before = line.codePointBefore(end);
        int after = line.codePointAt(end);
        return Character.isWhitespace(after)
                || before == ZERO_WIDTH_SPACE
                || after == ZERO_WIDTH_SPACE
                || isUnparted(before)
                || isUnparted(after);
    }

    private static boolean isUnparted(int c) {
        return Unparted.of(c) != Unparted.NONE;
    }

    private int withoutLooseEnd(int end) {
        int tight = end;
        while (tight > 0 && isLoose(line.charAt(tight - 1))) tight--;
        return tight;
    }

    private static boolean isLoose(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ZERO_WIDTH_SPACE || LOOSE.indexOf(c) >= 0;
    }

    private boolean isSentence(int end) {
        int stop = end - 1;
        while (stop > 0 && CLOSES.indexOf(line.charAt(stop)) >= 0) stop--;
        char mark = line.charAt(stop);
        if (mark == ':' ? !isArmenian(stop - 1) : ENDS_SENTENCE.indexOf(mark) < 0) return false;
        if (ENDS_WITHOUT_SPACE.indexOf(mark) >= 0) return CLOSES.indexOf(line.charAt(end)) < 0;
        return Character.isWhitespace(line.codePointAt(end)) && !isInitial(stop) && !goesOn(line.codePointAt(end + 1));
    }

    /** Armenian text often has a colon in place of the full stop "։"; the colon of Armenian is "՝". */
    private boolean isArmenian(int at) {
        return at >= 0 && UnicodeScript.of(line.charAt(at)) == UnicodeScript.ARMENIAN;
    }

    /** Whether the full stop follows a single letter: "А. Петросян", "т. е.". */
    private boolean isInitial(int stop) {
        return line.charAt(stop) == '.'
                && stop > 0
                && Character.isLetter(line.charAt(stop - 1))
                && (stop == 1 || !Character.isLetterOrDigit(line.charAt(stop - 2)));
    }

    /** Whether the sentence continues after the mark: "«Когда?» — спросил он", "etc. and so on". */
    private static boolean goesOn(int next) {
        return Character.isLowerCase(next) || Character.getType(next) == Character.DASH_PUNCTUATION;
    }
}
