package dev.lede.render.labels;

import dev.lede.core.check.BidiPairs;

/**
 * Prevents the bidirectional control characters of a text from affecting the text after it: without this, a name with U+202E
 * would reverse the rest of its line (UAX #9, explicit formatting). Unclosed embeddings, overrides and isolates are closed
 * at the end of the text; closing characters without an opening one are removed, since they would close those of the page.
 */
public final class Contained {
    private Contained() {}

    /** Returns the text with balanced bidirectional control characters. */
    public static String of(String text) {
        if (!BidiPairs.isIn(text)) return text;
        BidiPairs<Integer> pairs = new BidiPairs<>();
        StringBuilder contained = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (BidiPairs.isCloser(c) && pairs.close(c).isEmpty()) continue;
            if (BidiPairs.isControl(c) && !BidiPairs.isCloser(c)) pairs.open(c, at);
            contained.append(c);
        }
        pairs.end().forEach(opener -> contained.append(opener.closer()));
        return contained.toString();
    }
}
