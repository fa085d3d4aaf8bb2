package dev.lede.core.url;

import java.util.Arrays;
import java.util.Optional;

/** Parses the IP addresses that browsers accept, and normalizes them (WHATWG URL, 3.5). */
final class IpAddress {
    private static final int GROUPS = 8;

    private IpAddress() {}

    /**
     * Whether the last label of a host is a number (WHATWG URL, ends in a number): then the host is an IPv4 address or
     * invalid.
     */
    static boolean endsInANumber(String host) {
        String last = host.substring(host.lastIndexOf('.', end(host) - 1) + 1, end(host));
        return !last.isEmpty() && (last.chars().allMatch(IpAddress::isDigit) || number(last) >= 0);
    }

    /**
     * Parses an IPv4 address.
     *
     * @param host one to four numbers: decimal, octal with a leading 0, or hexadecimal with a leading 0x. The last
     *     number fills the remaining bytes, so that {@code 127.1} is {@code 127.0.0.1}
     * @return the address as four decimal numbers; empty if a number is malformed or too large
     */
    static Optional<String> v4(String host) {
        String[] parts = host.substring(0, end(host)).split("\\.", -1);
        if (parts.length > 4) return Optional.empty();
        long address = 0;
        for (int at = 0; at < parts.length; at++) {
            boolean last = at == parts.length - 1;
            long number = number(parts[at]);
            long most = last ? 1L << (8 * (5 - parts.length)) : 256;
            if (number < 0 || number >= most) return Optional.empty();
            address += last ? number : number << (8 * (3 - at));
        }
        return Optional.of(
                (address >> 24) + "." + ((address >> 16) & 255) + "." + ((address >> 8) & 255) + "." + (address & 255));
    }

    /** Returns the end of the host, without a trailing dot. */
    private static int end(String host) {
        return host.length() > 1 && host.endsWith(".") ? host.length() - 1 : host.length();
    }

    /**
     * WHATWG URL, IPv4 number parser. Returns -1 if the text is not a number, and 2^32 if the number has more than 32
     * bits.
     */
    private static long number(String part) {
        if (part.isEmpty()) return -1;
        boolean hexadecimal = part.startsWith("0x") || part.startsWith("0X");
        int radix = hexadecimal ? 16 : part.length() > 1 && part.startsWith("0") ? 8 : 10;
        long number = 0;
        for (int at = hexadecimal ? 2 : 0; at < part.length(); at++) {
            int digit = digit(part.charAt(at), radix);
            if (digit < 0) return -1;
            number = Math.min(number * radix + digit, 1L << 32);
        }
        return number;
    }

    /**
     * Parses an IPv6 address in brackets.
     *
     * @param host with its brackets
     * @return the address in its shortest form (RFC 5952), in brackets; empty if it is malformed or has a zone ({@code
     *     %eth0})
     */
    static Optional<String> v6(String host) {
        if (!host.endsWith("]")) return Optional.empty();
        String address = host.substring(1, host.length() - 1);
        int gap = address.indexOf("::");
        if (gap < 0)
            return groups(address, GROUPS).filter(all -> all.length == GROUPS).map(IpAddress::written);
        Optional<int[]> before = groups(address.substring(0, gap), GROUPS - 1);
        Optional<int[]> after = groups(address.substring(gap + 2), GROUPS - 1);
        if (before.isEmpty() || after.isEmpty()) return Optional.empty();
        int zeros = GROUPS - before.get().length - after.get().length;
        boolean v4InTheMiddle = address.lastIndexOf('.', gap) >= 0;
        if (zeros < 1 || v4InTheMiddle) return Optional.empty();
        int[] all = Arrays.copyOf(before.get(), GROUPS);
        System.arraycopy(after.get(), 0, all, before.get().length + zeros, after.get().length);
        return Optional.of(written(all));
    }

    /** Parses groups of 16 bits, separated by colons. An IPv4 address at the end is two groups. */
    private static Optional<int[]> groups(String text, int most) {
        if (text.isEmpty()) return Optional.of(new int[0]);
        int[] groups = new int[most + 1];
        int size = 0;
        String[] parts = text.split(":", -1);
        for (int at = 0; at < parts.length; at++) {
            boolean v4 = at == parts.length - 1 && parts[at].indexOf('.') >= 0;
            int[] group = v4 ? embedded(parts[at]) : group(parts[at]);
            if (group.length == 0 || size + group.length > most) return Optional.empty();
            for (int one : group) groups[size++] = one;
        }
        return Optional.of(Arrays.copyOf(groups, size));
    }

    private static int[] group(String part) {
        if (part.isEmpty() || part.length() > 4) return new int[0];
        int group = 0;
        for (int at = 0; at < part.length(); at++) {
            int digit = digit(part.charAt(at), 16);
            if (digit < 0) return new int[0];
            group = group * 16 + digit;
        }
        return new int[] {group};
    }

    /** Parses an IPv4 address in an IPv6 address: four decimal numbers without leading zeros. */
    private static int[] embedded(String part) {
        String[] numbers = part.split("\\.", -1);
        if (numbers.length != 4) return new int[0];
        int[] bytes = new int[4];
        for (int at = 0; at < 4; at++) {
            String number = numbers[at];
            boolean sound = number.length() >= 1
                    && number.length() <= 3
                    && number.chars().allMatch(IpAddress::isDigit);
            if (!sound || (number.length() > 1 && number.startsWith("0"))) return new int[0];
            bytes[at] = Integer.parseInt(number);
            if (bytes[at] > 255) return new int[0];
        }
        return new int[] {bytes[0] * 256 + bytes[1], bytes[2] * 256 + bytes[3]};
    }

    /** WHATWG URL, IPv6 serializer: omits the first of the longest runs of zeros. */
    private static String written(int[] groups) {
        int begin = -1;
        int length = 1;
        for (int at = 0; at < GROUPS; at++) {
            int end = at;
            while (end < GROUPS && groups[end] == 0) end++;
            if (end - at > length) {
                begin = at;
                length = end - at;
            }
            at = Math.max(at, end - 1);
        }
        StringBuilder written = new StringBuilder("[");
        for (int at = 0; at < GROUPS; at++) {
            if (at == begin) {
                written.append(at == 0 ? "::" : ":");
                at += length - 1;
                continue;
            }
            written.append(Integer.toHexString(groups[at]));
            if (at < GROUPS - 1) written.append(':');
        }
        return written.append(']').toString();
    }

    /** ASCII only: Character.digit accepts digits of all scripts. */
    private static int digit(char c, int radix) {
        return c < 0x80 ? Character.digit(c, radix) : -1;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
