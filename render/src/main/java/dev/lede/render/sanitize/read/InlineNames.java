package dev.lede.render.sanitize.read;

import dev.lede.core.body.Mark;
import java.util.Map;
import java.util.Set;

/** The inline elements, by the names under which they are kept. */
public final class InlineNames {
    /** The mark that an element becomes. */
    public static final Map<String, Mark> MARKS = Map.ofEntries(
            Map.entry("strong", Mark.STRONG),
            Map.entry("em", Mark.EMPHASIS),
            Map.entry("u", Mark.UNDERLINE),
            Map.entry("del", Mark.DELETE),
            Map.entry("ins", Mark.INSERT),
            Map.entry("sub", Mark.SUBSCRIPT),
            Map.entry("sup", Mark.SUPERSCRIPT),
            Map.entry("mark", Mark.HIGHLIGHT),
            Map.entry("small", Mark.SMALL),
            Map.entry("cite", Mark.CITE),
            Map.entry("kbd", Mark.KEYBOARD),
            Map.entry("samp", Mark.SAMPLE),
            Map.entry("var", Mark.VARIABLE));

    private static final Set<String> NO_MARKS = Set.of("a", "span", "q", "abbr", "time");

    private static final Set<String> LEAVES = Set.of("br", "img", "code", "picture", "source", "track");

    private InlineNames() {}

    /** Whether elements of the name are inline and contain text. */
    public static boolean has(String name) {
        return MARKS.containsKey(name) || NO_MARKS.contains(name);
    }

    /** Whether elements of the name do not begin a new line, with or without contents. */
    static boolean standsInLines(String name) {
        return has(name) || LEAVES.contains(name);
    }
}
