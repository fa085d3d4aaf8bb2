package dev.lede.core.check;

import java.nio.charset.StandardCharsets;

/** Percent-encodes characters of URLs as UTF-8 (RFC 3986, section 2.1). */
public final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /**
     * A text as data of a URL (RFC 3986, section 2).
     *
     * @param text any text
     * @return the text, all encoded but {@code A-Z a-z 0-9 - . _ ~}
     */
    public static String ofData(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isUnreserved(c)) encoded.appendCodePoint(c);
            else append(c, encoded);
        });
        return encoded.toString();
    }

    /**
     * Appends an encoded character.
     *
     * @param character a code point; a surrogate without its other half is U+FFFD (WHATWG Encoding, UTF-8 encode)
     * @param out where it goes
     */
    public static void append(int character, StringBuilder out) {
        int scalar = character >= 0xD800 && character <= 0xDFFF ? 0xFFFD : character;
        for (byte b : Character.toString(scalar).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt((b & 0xFF) >> 4)).append(HEX.charAt(b & 15));
        }
    }

    private static boolean isUnreserved(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
    }
}
