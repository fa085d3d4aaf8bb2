package dev.lede.examples.newsroom;

import dev.lede.core.body.Inline;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** An excerpt of a text around the first match of a search, with all matches highlighted. */
final class Snippet {
    private static final int BEFORE = 60;
    private static final int LENGTH = 220;

    private final SearchText text;
    private final BitSet hits = new BitSet();

    private Snippet(SearchText text, List<String> words) {
        this.text = text;
        String folded = text.folded();
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                hits.set(text.placeOf(at), text.placeOf(at + word.length()));
            }
        }
    }

    /**
     * Returns about 220 characters around the first match, truncated between words; the beginning of the text if there is no
     * match.
     */
    static List<Inline> of(String text, List<String> words) {
        return new Snippet(new SearchText(text), words).inlines();
    }

    private List<Inline> inlines() {
        String shown = text.shown();
        int start = afterSpace(shown, Math.max(0, hits.nextSetBit(0) - BEFORE));
        int end = beforeSpace(shown, Math.min(shown.length(), start + LENGTH));
        List<Inline> inlines = new ArrayList<>();
        if (start > 0) inlines.add(new Text("… "));
        for (int at = start; at < end; ) {
            boolean hit = hits.get(at);
            int next = Math.min(end, hit ? hits.nextClearBit(at) : orEnd(hits.nextSetBit(at), end));
            String piece = shown.substring(at, next);
            inlines.add(hit ? Marked.of(Mark.HIGHLIGHT, piece) : new Text(piece));
            at = next;
        }
        if (end < shown.length()) inlines.add(new Text(" …"));
        return inlines;
    }

    private static int orEnd(int found, int end) {
        return found < 0 ? end : found;
    }

    private static int afterSpace(String shown, int from) {
        return from == 0 ? 0 : shown.indexOf(' ', from) + 1;
    }

    private static int beforeSpace(String shown, int to) {
        if (to == shown.length()) return to;
        int space = shown.lastIndexOf(' ', to);
        if (space > to - BEFORE) return space;
        return Character.isLowSurrogate(shown.charAt(to)) ? to - 1 : to;
    }
}
