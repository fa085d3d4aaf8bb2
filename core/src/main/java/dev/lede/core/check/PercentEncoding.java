package dev.lede.core.check;

import java.nio.charset.StandardCharsets;

/** Percent-encodes characters of URLs as UTF-8, and decodes them (RFC 3986, section 2.1). */
public final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";

    /** Whether an ASCII character is data of a URL as it is (RFC 3986, section 2.3). */
    private static final boolean[] UNRESERVED = new boolean[0x80];

    static {
        for (int c = 0; c < UNRESERVED.length; c++) {
            UNRESERVED[c] = Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0;
        }
    }

    private PercentEncoding() {}

    /**
     * A text as data of a URL (RFC 3986, section 2).
     *
     * @param text any text
     * @return the text, all encoded but {@code A-Z a-z 0-9 - . _ ~}
     */
    public static String ofData(String text) {
        // A letter of two bytes, such as Armenian and Cyrillic, becomes six characters.
        StringBuilder encoded = new StringBuilder(6 * text.length());
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (c < UNRESERVED.length && UNRESERVED[c]) encoded.append((char) c);
            else append(c, encoded);
            at += Character.charCount(c);
        }
        return encoded.toString();
    }

    /**
     * Appends an encoded character.
     *
     * @param character a code point; a surrogate without its other half is U+FFFD (WHATWG Encoding, UTF-8 encode)
     * @param out where it goes
     */
    public static void append(int character, StringBuilder out) {
        int c = character >= 0xD800 && character <= 0xDFFF ? 0xFFFD : character;
        if (c < 0x80) {
            octet(c, out);
        } else if (c < 0x800) {
            octet(0xC0 | (c >> 6), out);
            octet(0x80 | (c & 0x3F), out);
        } else {
            if (c < 0x10000) {
                octet(0xE0 | (c >> 12), out);
            } else {
                octet(0xF0 | (c >> 18), out);
                octet(0x80 | (c >> 12 & 0x3F), out);
            }
            octet(0x80 | (c >> 6 & 0x3F), out);
            octet(0x80 | (c & 0x3F), out);
        }
    }

    /**
     * Decodes the characters of a part of a URL (WHATWG URL, percent-decode).
     *
     * @param part the part; a percent sign without two digits stays
     * @return the text; invalid UTF-8 is U+FFFD
     */
    public static String decoded(String part) {
        if (part.indexOf('%') < 0) return part;
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int at = 0; at < bytes.length; at++) {
            int high = at + 2 < bytes.length && bytes[at] == '%' ? Character.digit(bytes[at + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[at + 2], 16);
            decoded[length++] = low < 0 ? bytes[at] : (byte) (high * 16 + low);
            if (low >= 0) at += 2;
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }

    private static void octet(int octet, StringBuilder out) {
        out.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
    }
}
