package dev.lede.render.sanitize.read;

import dev.lede.core.body.Mark;
import java.util.Map;

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

    private InlineNames() {}

    /** Whether elements of the name are inline and contain text. */
    public static boolean has(String name) {
        return MARKS.containsKey(name)
                || switch (name) {
                    case "a", "span", "q", "abbr", "time" -> true;
                    default -> false;
                };
    }

    /** Whether elements of the name do not begin a new line, with or without contents. */
    static boolean standsInLines(String name) {
        return has(name)
                || switch (name) {
                    case "br", "img", "code", "picture", "source", "track" -> true;
                    default -> false;
                };
    }
}
