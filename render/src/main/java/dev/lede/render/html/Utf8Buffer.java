package dev.lede.render.html;

import dev.lede.core.check.Require;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer of bytes that encodes characters as UTF-8 and escapes them for HTML. */
final class Utf8Buffer {
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
        int length = ascii.length();
        require(length);
        for (int at = 0; at < length; at++) bytes[size++] = (byte) ascii.charAt(at);
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
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= 0x80) {
                at += beyondAscii(text, at) - 1;
                continue;
            }
            switch (c) {
                case '&' -> raw("&amp;");
                case '<' -> raw("&lt;");
                case '>' -> raw("&gt;");
                case '"' -> raw(quoted ? "&quot;" : "\"");
                default -> ascii(c);
            }
        }
    }

    private void ascii(char c) {
        // HTML forbids control characters (WHATWG HTML, preprocessing the input stream).
        if (Require.isText(c)) {
            require(1);
            bytes[size++] = (byte) c;
        } else {
            replacement();
        }
    }

    /** Writes the code point at an index of the text. Returns the number of chars that the code point has. */
    private int beyondAscii(String text, int at) {
        int c = text.codePointAt(at);
        if (!Require.isText(c)) {
            replacement();
            return Character.charCount(c);
        }
        require(4);
        if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
        } else if (c < 0x10000) {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = (byte) (0x80 | (c >> 6 & 0x3F));
        } else {
            bytes[size++] = (byte) (0xF0 | (c >> 18));
            bytes[size++] = (byte) (0x80 | (c >> 12 & 0x3F));
            bytes[size++] = (byte) (0x80 | (c >> 6 & 0x3F));
        }
        bytes[size++] = (byte) (0x80 | (c & 0x3F));
        return Character.charCount(c);
    }

    private void replacement() {
        raw("\uFFFD".getBytes(StandardCharsets.UTF_8));
    }

    private void require(int more) {
        if (bytes.length - size < more) bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
}
