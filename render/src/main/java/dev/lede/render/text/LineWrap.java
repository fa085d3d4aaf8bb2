package dev.lede.render.text;

import java.lang.Character.UnicodeScript;
import java.util.function.Consumer;

/**
 * Breaks lines at spaces, and between Chinese and Japanese characters, which have none between them. A word that is longer
 * than a line is not broken, since it may be a URL.
 */
final class LineWrap {
    private LineWrap() {}

    /** Passes the lines of a text to a consumer; at least one. */
    static void wrap(String text, int width, Consumer<String> lines) {
        StringBuilder line = new StringBuilder();
        int columns = 0;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            next = endOfPiece(text, at);
            String piece = text.substring(at, next);
            if (!line.isEmpty() && columns + TextWidth.of(piece) > width) {
                lines.accept(line.toString());
                line.setLength(0);
                columns = 0;
                piece = piece.stripLeading();
            }
            line.append(piece);
            columns += TextWidth.of(piece);
        }
        lines.accept(line.toString());
    }

    /** Returns the end of a piece that is not broken: spaces and the characters after them. */
    private static int endOfPiece(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ') end++;
        int before = ' ';
        while (end < text.length() && text.charAt(end) != ' ') {
            int c = text.codePointAt(end);
            if (hasNoSpaces(before) && hasNoSpaces(c)) break;
            end += Character.charCount(c);
            before = c;
        }
        return end;
    }

    private static boolean hasNoSpaces(int c) {
        return c >= 0x2E80
                && Character.isLetter(c)
                && switch (UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA -> true;
                    default -> false;
                };
    }
}
