package dev.lede.core.markdown;

/** White space of lines: a run of it is one space. Markdown and editors of plain text give other white space a meaning. */
final class Spaces {
    private Spaces() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    static boolean startWith(String text) {
        return !text.isEmpty() && isSpace(text.charAt(0));
    }

    static boolean endWith(String text) {
        return !text.isEmpty() && isSpace(text.charAt(text.length() - 1));
    }

    /** Returns a text without white space at its ends, with one space for each run inside. */
    static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean pending = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                pending = !collapsed.isEmpty();
                continue;
            }
            if (pending) collapsed.append(' ');
            pending = false;
            collapsed.append(c);
        }
        return collapsed.toString();
    }
}
