package dev.lede.i18n;

import dev.lede.i18n.Messages.Piece;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins names in a sentence (CLDR's {@code listPattern}, with one pattern for start and middle).
 *
 * @param pair the pattern for two items
 * @param middle the pattern that appends the next item
 * @param last the pattern that appends the last item
 */
record ListStyle(Template pair, Template middle, Template last) {
    private static final Piece FIRST = new Piece.Placeholder("first");
    private static final Set<String> FIELDS = Set.of("first", "second");

    static ListStyle of(Map<String, String> settings) {
        Grammar.requireKnown("list", settings, Set.of("pair", "middle", "last"));
        return new ListStyle(pattern("pair", settings), pattern("middle", settings), pattern("last", settings));
    }

    String join(List<String> items) {
        if (items.isEmpty()) return "";
        Deque<String> joined = new ArrayDeque<>();
        joined.add(items.get(0));
        int last = items.size() - 1;
        for (int next = 1; next < last; next++) join(joined, middle, items.get(next));
        if (last > 0) join(joined, last == 1 ? pair : this.last, items.get(last));
        return String.join("", joined);
    }

    /**
     * Adds the parts of the pattern before and after {first} to both ends: copying the text for each item would be
     * quadratic.
     */
    private static void join(Deque<String> joined, Template pattern, String second) {
        List<Piece> pieces = pattern.pieces();
        int first = pieces.indexOf(FIRST);
        for (int before = first - 1; before >= 0; before--) joined.addFirst(text(pieces.get(before), second));
        for (int after = first + 1; after < pieces.size(); after++) joined.addLast(text(pieces.get(after), second));
    }

    private static String text(Piece piece, String second) {
        return piece instanceof Piece.Literal literal ? literal.text() : second;
    }

    private static Template pattern(String name, Map<String, String> settings) {
        Template pattern = Grammar.pattern("list", name, settings, FIELDS);
        long places = pattern.pieces().stream()
                .filter(piece -> piece instanceof Piece.Placeholder)
                .count();
        if (places == 2 && pattern.placeholders().size() == 2) return pattern;
        throw new IllegalArgumentException(
                "list." + name + " must have {first} and {second}, each once: " + settings.get(name));
    }
}
