package dev.lede.render.sanitize.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses a {@code srcset} (WHATWG HTML, parsing a srcset attribute). URLs can contain commas. */
public final class SrcsetReader {
    /** The maximum number of files of one image; real images have fewer than twenty. */
    public static final int MOST = 100;

    private final String written;
    private final List<Candidate> candidates = new ArrayList<>();
    private int at;

    private SrcsetReader(String written) {
        this.written = written;
    }

    /** A URL with its descriptor; {@code valid} if the descriptor is. */
    public record Candidate(
            String url, @Nullable Integer width, @Nullable Double density, boolean valid) {}

    public static List<Candidate> read(String written) {
        if (written.isEmpty()) return List.of();
        SrcsetReader srcset = new SrcsetReader(written);
        // One more than the maximum, so that callers notice if there are too many.
        while (srcset.candidates.size() <= MOST && srcset.next()) {}
        return srcset.candidates;
    }

    private boolean next() {
        while (at < written.length() && (Characters.isSpace(written.charAt(at)) || written.charAt(at) == ',')) at++;
        if (at == written.length()) return false;
        int start = at;
        while (at < written.length() && !Characters.isSpace(written.charAt(at))) at++;
        int end = at;
        while (end > start && written.charAt(end - 1) == ',') end--;
        String descriptor = end < at ? "" : descriptor();
        candidates.add(candidate(written.substring(start, end), descriptor));
        return true;
    }

    private String descriptor() {
        int start = at;
        int depth = 0;
        for (; at < written.length(); at++) {
            char c = written.charAt(at);
            if (c == '(') depth++;
            if (c == ')') depth--;
            if (c == ',' && depth <= 0) break;
        }
        return written.substring(start, at).strip();
    }

    private static Candidate candidate(String url, String descriptor) {
        if (descriptor.isEmpty()) return new Candidate(url, null, null, true);
        // A height can follow the width (future-compat-h) and is ignored.
        int unit = 0;
        while (unit + 1 < descriptor.length() && !Characters.isSpace(descriptor.charAt(unit + 1))) unit++;
        String number = descriptor.substring(0, unit);
        char end = descriptor.charAt(unit);
        if (end == 'w' && isWidth(number)) return new Candidate(url, Integer.valueOf(number), null, true);
        if (end == 'x' && isDensity(number)) return new Candidate(url, null, Double.valueOf(number), true);
        return new Candidate(url, null, null, false);
    }

    private static boolean isWidth(String number) {
        int digits = endOfDigits(number, 0);
        return digits == number.length() && digits >= 1 && digits <= 5;
    }

    /** Up to three digits, and up to six after the dot. */
    private static boolean isDensity(String number) {
        int dot = endOfDigits(number, 0);
        if (dot == number.length()) return dot >= 1 && dot <= 3;
        int fraction = number.length() - dot - 1;
        return dot <= 3
                && number.charAt(dot) == '.'
                && fraction >= 1
                && fraction <= 6
                && endOfDigits(number, dot + 1) == number.length();
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') end++;
        return end;
    }
}
