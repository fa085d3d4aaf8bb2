package dev.lede.examples.newsroom;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file (RFC 9110, section 14.1.2).
 *
 * @param first the first byte, from 0
 * @param last the last byte, itself in the part
 */
record ByteRange(int first, int last) {
    /** One range. Several in one request are a right of the client that no player uses: it then gets the whole file. */
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /** Whether the header asks for something that can be given in part, or refused: all else is passed over. */
    static boolean isOne(String header) {
        return ONE.matcher(header).matches() && !header.equals("bytes=-");
    }

    /**
     * The part that the header asks for.
     *
     * @return empty if the file has no such part
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
