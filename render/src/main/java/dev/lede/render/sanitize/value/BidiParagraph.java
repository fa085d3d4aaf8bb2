package dev.lede.render.sanitize.value;

import dev.lede.core.check.BidiPairs;
import dev.lede.core.check.BidiPairs.Opener;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Removes characters that change the direction of other text (UAX #9, explicit formatting). Embeddings and isolates are kept
 * if they are opened and closed in one paragraph. Overrides are always removed: they show letters in another order than
 * programs read. Marks (U+200E, U+200F, U+061C) have no effect on other text and are kept.
 */
public final class BidiParagraph {
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    /** The open elements that have a direction of their own, the innermost first. */
    private final Deque<BidiPairs<Place>> scopes = new ArrayDeque<>();

    public BidiParagraph() {
        scopes.push(new BidiPairs<>());
    }

    /** A part of the paragraph's text, with the positions of the removed characters. */
    public static final class Piece {
        private static final int[] NONE = {};

        private final String text;

        /** The positions of the removed characters; null while there are none, as in nearly all texts. */
        private @Nullable BitSet gone;

        public Piece(String text) {
            this.text = text;
        }

        public int[] gone() {
            return gone == null ? NONE : gone.stream().map(text::charAt).toArray();
        }

        public String settled() {
            if (gone == null) return text;
            StringBuilder settled = new StringBuilder(text.length());
            for (int at = 0; at < text.length(); at++) if (!gone.get(at)) settled.append(text.charAt(at));
            return settled.toString();
        }

        private void remove(int at) {
            if (gone == null) gone = new BitSet();
            gone.set(at);
        }
    }

    private record Place(Piece piece, int at) {
        void remove() {
            piece.remove(at);
        }
    }

    /** Returns a text that is a whole paragraph, with what is removed from it. */
    public static Piece alone(String text) {
        Piece piece = new Piece(text);
        if (!BidiPairs.isIn(text)) return piece;
        BidiParagraph paragraph = new BidiParagraph();
        paragraph.add(piece, false);
        paragraph.end();
        return piece;
    }

    /** Adds text. If {@code lines}, browsers show line breaks in it, which end the paragraph. */
    public void add(Piece piece, boolean lines) {
        for (int at = 0; at < piece.text.length(); at++) {
            char c = piece.text.charAt(at);
            if (c == PARAGRAPH_SEPARATOR || (lines && c == '\n')) end();
            else if (BidiPairs.isCloser(c)) close(c, new Place(piece, at));
            else if (BidiPairs.isControl(c)) scopes.element().open(c, new Place(piece, at));
        }
    }

    private void close(char closer, Place here) {
        List<Opener<Place>> ended = scopes.element().close(closer);
        int last = ended.size() - 1;
        boolean stays = last >= 0 && !ended.get(last).isOverride();
        if (!stays) here.remove();
        ended.subList(0, stays ? last : last + 1)
                .forEach(opener -> opener.place().remove());
    }

    /** Enters an element that has a direction of its own. */
    public void enter() {
        scopes.push(new BidiPairs<>());
    }

    public void leave() {
        end(scopes.pop());
    }

    /** Ends the paragraph, which closes all embeddings and isolates in it (CSS Writing Modes, 2.4.2). */
    public void end() {
        scopes.forEach(BidiParagraph::end);
    }

    private static void end(BidiPairs<Place> scope) {
        scope.end().forEach(opener -> opener.place().remove());
    }
}
