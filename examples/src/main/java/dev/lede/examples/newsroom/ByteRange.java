package dev.lede.examples.newsroom;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of the bytes of a file (RFC 9110, section 14.1.2).
 *
 * @param first the index of the first byte, from 0
 * @param last the index of the last byte, inclusive
 */
record ByteRange(int first, int last) {
    /** A single range. Players do not request several at once; such requests get the whole file. */
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /** Returns whether the header is a single range. Other headers are ignored. */
    static boolean isOne(String header) {
        return ONE.matcher(header).matches() && !header.equals("bytes=-");
    }

    /**
     * Parses a {@code Range} header.
     *
     * @return the range; empty if the file has no such bytes
     */
    static Optional<ByteRange> of(String header, int length) {
        Matcher range = ONE.matcher(header);
        if (!range.matches()) return Optional.empty();
        boolean fromEnd = range.group(1).isEmpty();
        int from = fromEnd ? length - Math.min(length, number(range.group(2), 0)) : number(range.group(1), 0);
        int to = fromEnd ? length - 1 : Math.min(length - 1, number(range.group(2), length - 1));
        return from <= to ? Optional.of(new ByteRange(from, to)) : Optional.empty();
    }

    int length() {
        return last - first + 1;
    }

    private static int number(String digits, int otherwise) {
        return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }
}
