package dev.lede.render.text;

/**
 * The width of text in a font whose characters have equal widths, in columns. Chinese, Japanese and Korean characters and
 * most emoji take two (Unicode, UAX #11); combining marks and invisible characters take none.
 */
final class TextWidth {
    /** The first and the last code point of ranges whose characters are wide, or have no narrow use. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
        0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x17000, 0x18DFF, 0x1B000, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900,
        0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private TextWidth() {}

    static int of(String text) {
        int width = 0;
        int before = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int c = text.codePointAt(at);
            // An emoji after a joiner, and a colour of skin, are displayed in one with the emoji before.
            if (before != ZERO_WIDTH_JOINER && !isSkinColour(c)) width += of(c);
            before = c;
        }
        return width;
    }

    private static boolean isSkinColour(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static int of(int c) {
        if (c < 0x300) return c == '\u00AD' ? 0 : 1;
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        for (int at = 0; at < WIDE.length && WIDE[at] <= c; at += 2) if (c <= WIDE[at + 1]) return true;
        return false;
    }
}
