package dev.lede.render.sanitize.value;

import dev.lede.core.check.BidiPairs;
import dev.lede.core.check.BidiPairs.Opener;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Removes characters that change the direction of text beyond their own words (UAX #9, explicit formatting). Embeddings
 * and isolates stay if they are opened and closed in one paragraph; the others are removed. Overrides are always removed:
 * they show letters in another order than programs read. Marks (U+200E, U+200F, U+061C) have no effect on other text, and
 * stay.
 */
public final class BidiParagraph {
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    /** The elements with a direction of their own that contain the text, the innermost first. */
    private final Deque<BidiPairs<Place>> scopes = new ArrayDeque<>();

    public BidiParagraph() {
        scopes.push(new BidiPairs<>());
    }

    /** A piece of text, and which of its characters are removed. */
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

    private record Place(Piece piece, int at) {
        void remove() {
            piece.gone.set(at);
        }
    }

    /** Settles a text that is a whole paragraph. */
    public static Piece alone(String text) {
        Piece piece = new Piece(text);
        if (!BidiPairs.isIn(text)) return piece;
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

    /** Starts an element that has a direction of its own. */
    public void enter() {
        scopes.push(new BidiPairs<>());
    }

    public void leave() {
        end(scopes.pop());
    }

    /** Ends the paragraph, and with it whatever is open, also in elements around (CSS Writing Modes, 2.4.2). */
    public void end() {
        scopes.forEach(BidiParagraph::end);
    }

    private static void end(BidiPairs<Place> scope) {
        scope.end().forEach(opener -> opener.place().remove());
    }
}
