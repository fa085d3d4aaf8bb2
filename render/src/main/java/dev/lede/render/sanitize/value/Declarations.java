package dev.lede.render.sanitize.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Parses a {@code style} attribute (CSS Syntax, parse a list of declarations). Strings, brackets and comments are supported,
 * escapes are not. Invalid declarations are skipped.
 */
public final class Declarations {
    /** The characters that are read; word processors write long styles, and their important properties come first. */
    private static final int MAX_LENGTH = 4_000;

    private final String style;
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Declaration> important = new ArrayList<>();
    private final StringBuilder written = new StringBuilder();
    private int at;
    private int brackets;

    private Declarations(String style) {
        this.style = style.length() <= MAX_LENGTH ? style : style.substring(0, MAX_LENGTH);
    }

    /**
     * A property with its value.
     *
     * @param property its name, in lower case
     * @param value in lower case, without {@code !important}
     * @param written both, as the author wrote them, without comments
     */
    public record Declaration(String property, String value, String written) {}

    /** Returns the declarations, important ones last: of one property, the last valid one applies (CSS Cascade). */
    public static List<Declaration> of(String style) {
        Declarations declarations = new Declarations(style);
        while (declarations.at < declarations.style.length()) declarations.step();
        declarations.end();
        declarations.declarations.addAll(declarations.important);
        return declarations.declarations;
    }

    /** Returns the value of each property, from the declarations that pass a test. */
    public static Map<String, String> values(String style, Predicate<Declaration> test) {
        if (style.isEmpty()) return Map.of();
        return of(style).stream()
                .filter(test)
                .collect(Collectors.toMap(Declaration::property, Declaration::value, (first, last) -> last));
    }

    private void step() {
        char c = style.charAt(at);
        if (style.startsWith("/*", at)) {
            skipComment();
            return;
        }
        at++;
        if (c == ';' && brackets == 0) {
            end();
            return;
        }
        written.append(c);
        if (c == '(') brackets++;
        if (c == ')' && brackets > 0) brackets--;
        if (c == '"' || c == '\'') string(c);
    }

    private void skipComment() {
        int end = style.indexOf("*/", at + 2);
        at = end < 0 ? style.length() : end + 2;
    }

    /** Reads a string, which ends at its quote or, if that is missing, at the end of the line. */
    private void string(char quote) {
        while (at < style.length()) {
            char c = style.charAt(at++);
            written.append(c);
            if (c == quote || c == '\n') return;
        }
    }

    private void end() {
        String whole = written.toString().strip();
        written.setLength(0);
        int colon = whole.indexOf(':');
        if (colon < 1) return;
        String property = whole.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = whole.substring(colon + 1).toLowerCase(Locale.ROOT);
        int mark = value.indexOf('!');
        (mark < 0 ? declarations : important)
                .add(new Declaration(property, (mark < 0 ? value : value.substring(0, mark)).strip(), whole));
    }
}
