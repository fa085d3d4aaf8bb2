package dev.lede.render.sanitize.value;

import java.util.stream.IntStream;

/**
 * Leaves out what no reader sees and no script of the world needs where it stands: such characters carry messages to
 * programs. What shapes words or breaks lines stays, wherever it stands: joiners and non-joiners, marks of direction, soft
 * hyphens, zero-width spaces, word joiners. So do emoji with all that they are made of, and private characters, which have a
 * look wherever they have a font.
 */
public final class HiddenCharacters {
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int TAG_0 = 0xE0030;
    private static final int TAG_9 = 0xE0039;
    private static final int TAG_A = 0xE0061;
    private static final int TAG_Z = 0xE007A;
    private static final int CANCEL_TAG = 0xE007F;

    private HiddenCharacters() {}

    /** The code points that go, or those that stay. It depends on the one before whether one goes, so no run of them stays. */
    private static int[] among(int[] text, boolean gone) {
        boolean[] hidden = new boolean[text.length];
        for (int at = 0; at < text.length; at++) {
            int before = at == 0 ? ' ' : text[at - 1];
            if (text[at] == BLACK_FLAG) at += tagsOfFlag(text, at);
            else hidden[at] = isHidden(text[at], before);
        }
        return IntStream.range(0, text.length)
                .filter(at -> hidden[at] == gone)
                .map(at -> text[at])
                .toArray();
    }

    /** Whether there may be any: the common text has none. */
    private static boolean concern(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            // From U+DB40 on, surrogates are of U+E0000 and what follows.
            if (c >= 0x034F && (isHidden(c, ' ') || (c >= 0xDB40 && c <= 0xDB43))) return true;
        }
        return false;
    }

    /** The characters after a black flag that make it one of a region, by its letters (UTS #51, ED-14a); 0 if none do. */
    private static int tagsOfFlag(int[] text, int flag) {
        int end = flag + 1;
        while (end < text.length && isTagOfRegion(text[end])) end++;
        int letters = end - flag - 1;
        // A region is three to six of them: gbsct for Scotland.
        boolean whole = letters >= 3 && letters <= 6 && end < text.length && text[end] == CANCEL_TAG;
        return whole ? letters + 1 : 0;
    }

    private static boolean isTagOfRegion(int c) {
        return (c >= TAG_0 && c <= TAG_9) || (c >= TAG_A && c <= TAG_Z);
    }

    private static boolean isHidden(int c, int before) {
        if (isSelector(c)) return !isSelectable(before);
        // Chinese characters have more forms than others.
        if (c >= 0xE0100 && c <= 0xE01EF) return !Character.isIdeographic(before);
        if (c >= 0x180B && c <= 0x180F) return Character.UnicodeScript.of(before) != Character.UnicodeScript.MONGOLIAN;
        return (c >= 0xE0000 && c <= 0xE0FFF)
                // Signs of formulas that are not to be seen, and what Unicode has given up.
                || (c >= 0x2061 && c <= 0x2065)
                || (c >= 0x206A && c <= 0x206F)
                || (c >= 0xFFF0 && c <= 0xFFFB)
                || c == 0x17B4
                || c == 0x17B5;
    }

    /** What chooses between forms of the character before it, or joins marks to it. */
    private static boolean isSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || c == 0x034F;
    }

    /** Whether a character is one that can be seen, so that it may have forms. */
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

    public static int[] of(String text) {
        return concern(text) ? among(text.codePoints().toArray(), true) : new int[0];
    }

    public static String without(String text) {
        if (!concern(text)) return text;
        int[] seen = among(text.codePoints().toArray(), false);
        return new String(seen, 0, seen.length);
    }
}
