package dev.lede.examples.newsroom;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Decodes percent-encoded paths and queries (RFC 3986, section 2.1) in UTF-8. */
final class Paths {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** The characters of a path that need no encoding, except letters and digits. */
    private static final String PLAIN = "/-._~!$&'()*+,;=:@";

    private Paths() {}

    /** Returns the decoded text; empty if the encoding is malformed. */
    static Optional<String> decoded(String encoded) {
        byte[] written = encoded.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(written.length);
        for (int at = 0; at < written.length; at++) {
            if (written[at] != '%') {
                bytes.put(written[at]);
                continue;
            }
            if (at + 2 >= written.length) return Optional.empty();
            int high = Character.digit(written[at + 1], 16);
            int low = Character.digit(written[at + 2], 16);
            if (high < 0 || low < 0) return Optional.empty();
            bytes.put((byte) (16 * high + low));
            at += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Returns a decoded path in its encoded form (RFC 3986, section 3.3). */
    static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            boolean isLetterOrDigit = each > 0 && Character.isLetterOrDigit(each);
            if (isLetterOrDigit || PLAIN.indexOf(each) >= 0) encoded.append((char) each);
            else encoded.append('%').append(HEX.toHexDigits(each));
        }
        return encoded.toString();
    }

    /** Returns a URL with percent-encoded characters outside of ASCII, as headers require it. */
    static String ascii(String url) {
        StringBuilder ascii = new StringBuilder();
        for (byte each : url.getBytes(StandardCharsets.UTF_8)) {
            if (each >= 0) ascii.append((char) each);
            else ascii.append('%').append(HEX.toHexDigits(each));
        }
        return ascii.toString();
    }

    /** Returns a decoded value of a form's query, where {@code +} is a space (WHATWG URL, application/x-www-form-urlencoded). */
    static Optional<String> decodedValue(String encoded) {
        return decoded(encoded.replace('+', ' '));
    }
}
