package dev.lede.render.html;

import dev.lede.core.check.Require;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A growing buffer of bytes that encodes characters as UTF-8 and escapes them for HTML.
 *
 * <p>Text is written in runs: of ASCII characters without escapes, and of characters with at most two bytes, such as Armenian
 * and Cyrillic. That takes a quarter of the time of a loop that decides for each character.
 */
final class Utf8Buffer {
    private static final byte[] AMP = utf8("&amp;");
    private static final byte[] LT = utf8("&lt;");
    private static final byte[] GT = utf8("&gt;");
    private static final byte[] QUOT = utf8("&quot;");
    private static final byte[] QUOTATION_MARK = utf8("\"");
    private static final byte[] REPLACEMENT = utf8("\uFFFD");

    /**
     * The bytes of each plain character below U+0800, the first in the lowest bits, and above them their number; 0 for
     * characters that are not written unchanged between tags and in values.
     */
    private static final int[] ENCODED = encoded();

    /** The chunks before the one that is filled; null if there are none. */
    private @Nullable Chunk full;

    /** The number of bytes in full chunks. */
    private int before;

    private byte[] bytes = new byte[1024];
    private int size;

    /** A full chunk: growing by chunks does not copy what was written. */
    private static final class Chunk {
        final byte[] bytes;
        final int size;
        final @Nullable Chunk before;

        Chunk(byte[] bytes, int size, @Nullable Chunk before) {
            this.bytes = bytes;
            this.size = size;
            this.before = before;
        }
    }

    int size() {
        return before + size;
    }

    byte[] toBytes() {
        byte[] all = new byte[size()];
        System.arraycopy(bytes, 0, all, before, size);
        int end = before;
        for (Chunk chunk = full; chunk != null; chunk = chunk.before) {
            end -= chunk.size;
            System.arraycopy(chunk.bytes, 0, all, end, chunk.size);
        }
        return all;
    }

    void raw(byte[] utf8) {
        raw(utf8, utf8.length);
    }

    /** Writes the first bytes of markup. */
    void raw(byte[] utf8, int length) {
        require(length);
        System.arraycopy(utf8, 0, bytes, size, length);
        size += length;
    }

    /** Writes an ASCII character without escaping. */
    void raw(char ascii) {
        require(1);
        bytes[size++] = (byte) ascii;
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
        int length = text.length();
        int at = ascii(text, length);
        while (at < length) {
            at = shortLetters(text, at, length);
            if (at == length) break;
            if (isLong(text.charAt(at))) at = longLetters(text, at, length);
            else at += other(text, at, quoted);
        }
    }

    /** Copies the plain ASCII characters at the start of a text. Returns the index of the first other character. */
    private int ascii(String text, int length) {
        int end = 0;
        for (; end < length; end++) {
            char c = text.charAt(end);
            if (c >= 0x80 || ENCODED[c] == 0) break;
        }
        require(end);
        copy(text, end);
        return end;
    }

    /**
     * Writes plain characters below U+0800 from an index on. Returns the index of the first other character. Two bytes are
     * written for each character, and the second is overwritten if it does not belong to it: a branch would be predicted
     * wrongly at each end of a word, which takes twice the time.
     */
    private int shortLetters(String text, int from, int length) {
        // One byte more than necessary, since two bytes are written for each character.
        require(2 * (length - from) + 1);
        byte[] to = bytes;
        int end = size;
        int at = from;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (c >= ENCODED.length) break;
            int encoded = ENCODED[c];
            if (encoded == 0) break;
            to[end] = (byte) encoded;
            to[end + 1] = (byte) (encoded >> 8);
            end += encoded >> 16;
        }
        size = end;
        return at;
    }

    /** Writes letters of three bytes from an index on, such as Chinese. Returns the index of the first other character. */
    private int longLetters(String text, int from, int length) {
        require(3 * (length - from));
        byte[] to = bytes;
        int end = size;
        int at = from;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (!isLong(c)) break;
            to[end++] = (byte) (0xE0 | (c >> 12));
            to[end++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            to[end++] = (byte) (0x80 | (c & 0x3F));
        }
        size = end;
        return at;
    }

    private static boolean isLong(char c) {
        return c >= ENCODED.length && c < Character.MIN_SURROGATE;
    }

    /** Writes the character at an index of the text that the other methods do not write. Returns its number of chars. */
    private int other(String text, int at, boolean quoted) {
        char c = text.charAt(at);
        if (c >= ENCODED.length) return codePoint(text, at);
        markup(c, quoted);
        return 1;
    }

    private void markup(char c, boolean quoted) {
        switch (c) {
            case '&' -> raw(AMP);
            case '<' -> raw(LT);
            case '>' -> raw(GT);
            case '"' -> raw(quoted ? QUOT : QUOTATION_MARK);
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
    private void copy(String ascii, int end) {
        ascii.getBytes(0, end, bytes, size);
        size += end;
    }

    /** Makes room for a number of adjacent bytes. */
    private void require(int more) {
        if (bytes.length - size < more) addChunk(more);
    }

    private void addChunk(int more) {
        full = new Chunk(bytes, size, full);
        before += size;
        bytes = new byte[Math.max(2 * bytes.length, more)];
        size = 0;
    }

    private static int[] encoded() {
        int[] encoded = new int[0x800];
        for (char c = 0; c < encoded.length; c++) {
            if (!Require.isText(c) || "&<>\"".indexOf(c) >= 0) continue;
            encoded[c] = c < 0x80 ? (1 << 16) | c : (2 << 16) | ((0x80 | (c & 0x3F)) << 8) | 0xC0 | (c >> 6);
        }
        return encoded;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
