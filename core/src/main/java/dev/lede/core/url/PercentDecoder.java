package dev.lede.core.url;

import java.nio.charset.StandardCharsets;

/** Decodes percent-encoded UTF-8 (WHATWG URL, percent-decode). A percent sign without two digits stays. */
final class PercentDecoder {
    private PercentDecoder() {}

    static String decoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
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
}
