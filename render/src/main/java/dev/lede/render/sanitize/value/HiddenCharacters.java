package dev.lede.render.sanitize.value;

import java.util.BitSet;

/**
 * Removes invisible characters that have no effect on the text: they can carry hidden messages to programs. Characters that
 * shape words or break lines are kept everywhere: joiners, direction marks, soft hyphens, zero-width spaces, word joiners. So
 * are all parts of emoji, and private-use characters, which a font can show.
 */
public final class HiddenCharacters {
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int TAG_0 = 0xE0030;
    private static final int TAG_9 = 0xE0039;
    private static final int TAG_A = 0xE0061;
    private static final int TAG_Z = 0xE007A;
    private static final int CANCEL_TAG = 0xE007F;

    private HiddenCharacters() {}

    public static int[] of(String text) {
        if (!mayContain(text)) return new int[0];
        int[] points = text.codePoints().toArray();
        return hidden(points).stream().map(at -> points[at]).toArray();
    }

    public static String without(String text) {
        if (!mayContain(text)) return text;
        int[] points = text.codePoints().toArray();
        BitSet hidden = hidden(points);
        StringBuilder visible = new StringBuilder(text.length());
        for (int at = 0; at < points.length; at++) if (!hidden.get(at)) visible.appendCodePoint(points[at]);
        return visible.toString();
    }

    /** Returns the positions of hidden code points. The one before decides, hidden or not, so no run of selectors is kept. */
    private static BitSet hidden(int[] text) {
        BitSet hidden = new BitSet();
        for (int at = 0; at < text.length; at++) {
            int before = at == 0 ? ' ' : text[at - 1];
            if (text[at] == BLACK_FLAG) at += tagsOfFlag(text, at);
            else if (isHidden(text[at], before)) hidden.set(at);
        }
        return hidden;
    }

    /** Whether a text may have hidden characters. Most texts have none, and are not copied. */
    private static boolean mayContain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            // U+DB40 is the first surrogate of U+E0000 and higher.
            if (c >= 0x034F && (isHidden(c, ' ') || (c >= 0xDB40 && c <= 0xDB43))) return true;
        }
        return false;
    }

    /** Returns the number of tags after a black flag that make it the flag of a region (UTS #51, ED-14a), or 0. */
    private static int tagsOfFlag(int[] text, int flag) {
        int end = flag + 1;
        while (end < text.length && isTagOfRegion(text[end])) end++;
        int letters = end - flag - 1;
        // A region has three to six letters or digits: gbsct for Scotland.
        boolean whole = letters >= 3 && letters <= 6 && end < text.length && text[end] == CANCEL_TAG;
        return whole ? letters + 1 : 0;
    }

    private static boolean isTagOfRegion(int c) {
        return (c >= TAG_0 && c <= TAG_9) || (c >= TAG_A && c <= TAG_Z);
    }

    private static boolean isHidden(int c, int before) {
        if (isSelector(c)) return !isSelectable(before);
        // Chinese characters have additional variation selectors.
        if (c >= 0xE0100 && c <= 0xE01EF) return !Character.isIdeographic(before);
        if (c >= 0x180B && c <= 0x180F) return Character.UnicodeScript.of(before) != Character.UnicodeScript.MONGOLIAN;
        return (c >= 0xE0000 && c <= 0xE0FFF)
                // Invisible operators of formulas, and deprecated characters.
                || (c >= 0x2061 && c <= 0x2065)
                || (c >= 0x206A && c <= 0x206F)
                || (c >= 0xFFF0 && c <= 0xFFFB)
                || c == 0x17B4
                || c == 0x17B5;
    }

    /** Whether a character is a variation selector, or the combining grapheme joiner. */
    private static boolean isSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || c == 0x034F;
    }

    /** Whether a character is visible, so that it can have variants. */
    private static boolean isSelectable(int c) {
        if (isSelector(c) || (c >= 0xE0000 && c <= 0xE0FFF)) return false;
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> true;
        };
    }
}
