package dev.lede.core.url;

import dev.lede.core.check.PercentEncoding;
import dev.lede.core.check.Require;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Parses a host as browsers do (WHATWG URL, host parser): decodes percent-encoding, folds compatibility characters and
 * case (UTS #46), and parses numbers as IP addresses. It is stricter for hosts that do not exist in practice: ASCII
 * characters other than letters, digits and {@code - . _}, and invisible characters, are invalid.
 */
final class HostReader {
    private HostReader() {}

    static Optional<String> read(String written) {
        if (written.startsWith("[")) return IpAddress.v6(written);
        String decoded = PercentEncoding.decoded(written);
        String host =
                lowerCased(Normalizer.normalize(decoded, Normalizer.Form.NFKC)).replace('\u3002', '.');
        boolean sound =
                !host.isEmpty() && !host.startsWith(".") && host.codePoints().allMatch(HostReader::isOfHost);
        if (!sound) return Optional.empty();
        return IpAddress.endsInANumber(host) ? IpAddress.v4(host) : Optional.of(host);
    }

    /**
     * Converts each letter separately: Java converts the word ΟΔΟΣ with a final ς, browsers convert it to οδοσ, which
     * is another host.
     */
    private static String lowerCased(String host) {
        StringBuilder lower = new StringBuilder(host.length());
        host.codePoints().forEach(c -> lower.append(Character.toString(c).toLowerCase(Locale.ROOT)));
        return Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    private static boolean isOfHost(int c) {
        if (c < 0x80) return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_';
        return (Character.isLetterOrDigit(c) || isMark(c)) && !Require.isInvisible(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
