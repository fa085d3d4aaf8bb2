package dev.lede.render.sanitize.value;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Settles the characters that turn the direction of text (UAX #9, explicit formatting). Inside of a paragraph, embeddings
 * and isolates stay that are opened and closed; what is opened and never closed, or closed and never opened, goes, for it
 * would turn words that it has nothing to do with. Overrides always go: they show other words than those that are there.
 * Marks (U+200E, U+200F, U+061C) turn nothing, and stay.
 */
public final class BidiParagraph {
    private static final char LRE = '\u202A';
    private static final char PDF = '\u202C';
    private static final char LRO = '\u202D';
    private static final char RLO = '\u202E';
    private static final char LRI = '\u2066';
    private static final char FSI = '\u2068';
    private static final char PDI = '\u2069';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    /** The elements with a direction of their own that the text stands in, each with what is open inside of it. */
    private final Deque<Scope> scopes = new ArrayDeque<>();

    public BidiParagraph() {
        scopes.push(new Scope());
    }

    /** A piece of text, and which of its characters go. */
    public static final class Piece {
        private final String text;
        private final BitSet gone = new BitSet();

        public Piece(String text) {
            this.text = text;
        }

        public int[] gone() {
            return gone.stream().map(text::charAt).toArray();
        }

        public String settled() {
            if (gone.isEmpty()) return text;
            StringBuilder settled = new StringBuilder(text.length());
            for (int at = 0; at < text.length(); at++) if (!gone.get(at)) settled.append(text.charAt(at));
            return settled.toString();
        }
    }

    private record Opener(Piece piece, int at) {
        char control() {
            return piece.text.charAt(at);
        }

        boolean isIsolate() {
            return control() >= LRI && control() <= FSI;
        }

        void goes() {
            piece.gone.set(at);
        }
    }

    private static final class Scope {
        private final Deque<Opener> open = new ArrayDeque<>();
        private int isolates;

        void push(Opener opener) {
            open.push(opener);
            if (opener.isIsolate()) isolates++;
        }

        /** The innermost that is open. */
        @Nullable
        Opener innermost() {
            return open.peek();
        }

        Opener pop() {
            Opener opener = open.pop();
            if (opener.isIsolate()) isolates--;
            return opener;
        }

        /** What is open now is never closed. */
        void end() {
            while (!open.isEmpty()) pop().goes();
        }
    }

    /** Whether there is anything to settle. */
    public static boolean concerns(String text) {
        for (int at = 0; at < text.length(); at++) if (isControl(text.charAt(at))) return true;
        return false;
    }

    /** A text that is all of its paragraph, settled. */
    public static Piece alone(String text) {
        Piece piece = new Piece(text);
        if (!concerns(text)) return piece;
        BidiParagraph paragraph = new BidiParagraph();
        paragraph.add(piece, false);
        paragraph.end();
        return piece;
    }

    /**
     * Adds a piece of the paragraph.
     *
     * @param lines whether line breaks in the text are shown, and so end the paragraph
     */
    public void add(Piece piece, boolean lines) {
        for (int at = 0; at < piece.text.length(); at++) {
            char c = piece.text.charAt(at);
            if (c == PARAGRAPH_SEPARATOR || (lines && c == '\n')) end();
            else if (isControl(c)) control(c, new Opener(piece, at));
        }
    }

    private void control(char c, Opener here) {
        switch (c) {
            case PDF -> closeEmbedding(here);
            case PDI -> closeIsolate(here);
            default -> scopes.element().push(here);
        }
    }

    /** An embedding is closed only inside of the isolate that it began in (UAX #9, X7). */
    private void closeEmbedding(Opener here) {
        Opener innermost = scopes.element().innermost();
        if (innermost == null || innermost.isIsolate()) {
            here.goes();
            return;
        }
        scopes.element().pop();
        if (innermost.control() != LRO && innermost.control() != RLO) return;
        innermost.goes();
        here.goes();
    }

    /** The end of an isolate ends all embeddings inside of it (UAX #9, X6a). */
    private void closeIsolate(Opener here) {
        Scope scope = scopes.element();
        if (scope.isolates == 0) {
            here.goes();
            return;
        }
        for (Opener opener = scope.pop(); !opener.isIsolate(); opener = scope.pop()) opener.goes();
    }

    /** The beginning of an element that has a direction of its own. */
    public void enter() {
        scopes.push(new Scope());
    }

    public void leave() {
        scopes.pop().end();
    }

    /** The end of the paragraph: it ends whatever is open, in elements around too (CSS Writing Modes, 2.4.2). */
    public void end() {
        scopes.forEach(Scope::end);
    }

    private static boolean isControl(char c) {
        return (c >= LRE && c <= RLO) || (c >= LRI && c <= PDI);
    }
}
