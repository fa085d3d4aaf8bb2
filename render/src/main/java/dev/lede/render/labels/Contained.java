package dev.lede.render.labels;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps words to themselves where others follow them in the same line: a name that turns the direction of text and never
 * turns it back (U+202E and its like; UAX #9, explicit formatting) would turn what the page says after it. What it opens
 * is closed at its end; what it closes without having opened it is left out, for that would close what is around.
 */
public final class Contained {
    private static final char LRE = '\u202A';
    private static final char PDF = '\u202C';
    private static final char RLO = '\u202E';
    private static final char LRI = '\u2066';
    private static final char PDI = '\u2069';

    private final StringBuilder contained = new StringBuilder();

    /** What closes each that is open, the innermost first. */
    private final Deque<Character> closers = new ArrayDeque<>();

    private Contained() {}

    public static String of(String words) {
        if (words.chars().noneMatch(c -> isControl((char) c))) return words;
        Contained contained = new Contained();
        for (int at = 0; at < words.length(); at++) contained.add(words.charAt(at));
        contained.closers.forEach(contained.contained::append);
        return contained.contained.toString();
    }

    private void add(char c) {
        if (c == PDF || c == PDI) {
            close(c);
            return;
        }
        contained.append(c);
        if (isControl(c)) closers.push(c >= LRI ? PDI : PDF);
    }

    /** The end of an isolate ends the embeddings inside of it (UAX #9, X6a), but not the other way round (X7). */
    private void close(char closer) {
        boolean opened = closer == PDF ? Character.valueOf(PDF).equals(closers.peek()) : closers.contains(PDI);
        if (!opened) return;
        while (closers.pop() != closer) {}
        contained.append(closer);
    }

    private static boolean isControl(char c) {
        return (c >= LRE && c <= RLO) || (c >= LRI && c <= PDI);
    }
}
