package dev.lede.render.labels;

import dev.lede.core.check.BidiPairs;

/**
 * Keeps the direction of a name from the text that follows it in the line: a name with U+202E would otherwise reverse the
 * rest of the line (UAX #9, explicit formatting). Unclosed characters of this kind are closed at the end of the name;
 * unopened ones are removed, since they would close those of the page.
 */
public final class Contained {
    private Contained() {}

    public static String of(String words) {
        if (!BidiPairs.isIn(words)) return words;
        BidiPairs<Integer> pairs = new BidiPairs<>();
        StringBuilder contained = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (BidiPairs.isCloser(c) && pairs.close(c).isEmpty()) continue;
            if (BidiPairs.isControl(c) && !BidiPairs.isCloser(c)) pairs.open(c, at);
            contained.append(c);
        }
        pairs.end().forEach(opener -> contained.append(opener.closer()));
        return contained.toString();
    }
}
