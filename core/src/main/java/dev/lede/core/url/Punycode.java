package dev.lede.core.url;

/**
 * Encodes host names in ASCII, as the DNS and HTTP headers require (RFC 3492, with the parameters of section 5).
 */
final class Punycode {
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_CODE_POINT = 0x80;

    private Punycode() {}

    /** @param host the host, lower-cased and normalized; IPv6 addresses are returned unchanged */
    static String host(String host) {
        if (isAscii(host)) return host;
        StringBuilder ascii = new StringBuilder();
        for (String label : host.split("\\.", -1)) {
            if (!ascii.isEmpty()) ascii.append('.');
            ascii.append(isAscii(label) ? label : "xn--" + label(label));
        }
        return ascii.toString();
    }

    private static boolean isAscii(String host) {
        for (int at = 0; at < host.length(); at++) if (host.charAt(at) >= INITIAL_CODE_POINT) return false;
        return true;
    }

    /** RFC 3492, section 6.3. */
    private static String label(String label) {
        int[] input = label.codePoints().toArray();
        StringBuilder output = new StringBuilder();
        for (int c : input) {
            if (c < INITIAL_CODE_POINT) output.append((char) c);
        }
        int basic = output.length();
        int handled = basic;
        if (basic > 0) output.append('-');
        int codePoint = INITIAL_CODE_POINT;
        int bias = INITIAL_BIAS;
        long delta = 0;
        while (handled < input.length) {
            int next = nextAtLeast(codePoint, input);
            delta += (next - codePoint) * (handled + 1L);
            codePoint = next;
            for (int c : input) {
                if (c < codePoint) delta++;
                if (c != codePoint) continue;
                appendVariableLength(delta, bias, output);
                bias = adapted(delta, handled + 1, handled == basic);
                delta = 0;
                handled++;
            }
            delta++;
            codePoint++;
        }
        return output.toString();
    }

    private static int nextAtLeast(int codePoint, int[] input) {
        int next = Integer.MAX_VALUE;
        for (int c : input) {
            if (c >= codePoint && c < next) next = c;
        }
        return next;
    }

    private static void appendVariableLength(long delta, int bias, StringBuilder output) {
        long rest = delta;
        for (int k = BASE; ; k += BASE) {
            int threshold = Math.max(T_MIN, Math.min(T_MAX, k - bias));
            if (rest < threshold) break;
            output.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
        output.append(digit(rest));
    }

    private static char digit(long value) {
        return (char) (value < 26 ? 'a' + value : '0' + value - 26);
    }

    /** RFC 3492, section 6.1. */
    private static int adapted(long delta, int handled, boolean first) {
        long rest = first ? delta / DAMP : delta / 2;
        rest += rest / handled;
        int k = 0;
        while (rest > (BASE - T_MIN) * T_MAX / 2) {
            rest /= BASE - T_MIN;
            k += BASE;
        }
        return (int) (k + (BASE - T_MIN + 1) * rest / (rest + SKEW));
    }
}
