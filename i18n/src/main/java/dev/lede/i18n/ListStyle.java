package dev.lede.i18n;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a language joins names in a sentence (CLDR's {@code listPattern}, with one pattern for start and middle).
 *
 * @param pair   joins the only two
 * @param middle joins what stands already and the next one
 * @param last   joins what stands already and the last one
 */
record ListStyle(Template pair, Template middle, Template last) {
    private static final Set<String> FIELDS = Set.of("first", "second");

    static ListStyle of(Map<String, String> settings) {
        Grammar.requireKnown("list", settings, Set.of("pair", "middle", "last"));
        return new ListStyle(pattern("pair", settings), pattern("middle", settings), pattern("last", settings));
    }

    String join(List<String> items) {
        if (items.isEmpty()) return "";
        if (items.size() == 2) return joined("pair", pair, items.get(0), items.get(1));
        String text = items.get(0);
        for (int next = 1; next < items.size() - 1; next++) text = joined("middle", middle, text, items.get(next));
        return items.size() == 1 ? text : joined("last", last, text, items.get(items.size() - 1));
    }

    private static String joined(String name, Template pattern, String first, String second) {
        return pattern.fillKnown("list." + name, Map.of("first", first, "second", second));
    }

    private static Template pattern(String name, Map<String, String> settings) {
        Template pattern = Grammar.pattern("list", name, settings, FIELDS);
        if (pattern.placeholders().size() == 2) return pattern;
        throw new IllegalArgumentException("list." + name + " must have {first} and {second}: " + settings.get(name));
    }
}
