package dev.lede.core.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Pairs the characters that change the direction of text with those that restore it: embeddings and overrides with
 * U+202C, isolates with U+2069 (UAX #9, X1 to X7). Use one instance per paragraph, or per part of it that is paired
 * separately.
 *
 * @param <P> the place of a character
 */
public final class BidiPairs<P> {
    private static final char LRE = '\u202A';
    private static final char PDF = '\u202C';
    private static final char LRO = '\u202D';
    private static final char RLO = '\u202E';
    private static final char LRI = '\u2066';
    private static final char PDI = '\u2069';

    /** The open characters, innermost first. */
    private final Deque<Opener<P>> open = new ArrayDeque<>();

    private int isolates;

    /** Creates an instance without open characters. */
    public BidiPairs() {}

    /**
     * A character that changes the direction.
     *
     * @param control the character
     * @param place its place
     * @param <P> the type of places
     */
    public record Opener<P>(char control, P place) {
        /** {@return whether the character is an override, which changes the order of letters} */
        public boolean isOverride() {
            return control == LRO || control == RLO;
        }

        /** {@return the character that restores the direction} */
        public char closer() {
            return control >= LRI ? PDI : PDF;
        }
    }

    /**
     * Returns whether a character changes or restores the direction.
     *
     * @param c a character
     * @return false for the marks U+200E, U+200F and U+061C too, which have no effect on other text
     */
    public static boolean isControl(char c) {
        return (c >= LRE && c <= RLO) || (c >= LRI && c <= PDI);
    }

    /**
     * Returns whether a character restores the direction.
     *
     * @param c a character
     * @return true for U+202C and U+2069
     */
    public static boolean isCloser(char c) {
        return c == PDF || c == PDI;
    }

    /**
     * Returns whether a text has such characters.
     *
     * @param text any text
     * @return true if one is a {@linkplain #isControl control}
     */
    public static boolean isIn(String text) {
        for (int at = 0; at < text.length(); at++) if (isControl(text.charAt(at))) return true;
        return false;
    }

    /**
     * Adds a character that changes the direction.
     *
     * @param control the character
     * @param place its place
     */
    public void open(char control, P place) {
        Opener<P> opener = new Opener<>(control, place);
        open.push(opener);
        if (opener.closer() == PDI) isolates++;
    }

    /**
     * Adds a character that restores the direction. The end of an isolate also ends the embeddings inside of it (X6a).
     * An embedding can end only inside of the isolate in which it starts (X7).
     *
     * @param closer the character
     * @return the opening characters that it ends, innermost first, with its own counterpart last; empty if it has no
     *     counterpart
     */
    public List<Opener<P>> close(char closer) {
        boolean hasOpener =
                closer == PDI ? isolates > 0 : !open.isEmpty() && open.element().closer() == PDF;
        if (!hasOpener) return List.of();
        List<Opener<P>> ended = new ArrayList<>();
        do ended.add(pop());
        while (ended.get(ended.size() - 1).closer() != closer);
        return ended;
    }

    /**
     * Ends the paragraph.
     *
     * @return the opening characters that are still open, innermost first
     */
    public List<Opener<P>> end() {
        List<Opener<P>> unclosed = new ArrayList<>(open);
        open.clear();
        isolates = 0;
        return unclosed;
    }

    private Opener<P> pop() {
        Opener<P> opener = open.pop();
        if (opener.closer() == PDI) isolates--;
        return opener;
    }
}
