package dev.lede.i18n;

import dev.lede.i18n.Messages.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A text with {@code {name}} placeholders. Braces have no other use and cannot be escaped. */
final class Template {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final List<Piece> pieces;
    private final Set<String> placeholders;

    private Template(List<Piece> pieces, Set<String> placeholders) {
        this.pieces = List.copyOf(pieces);
        this.placeholders = Collections.unmodifiableSet(placeholders);
    }

    /**
     * Parses a text.
     *
     * @throws IllegalArgumentException if it is empty or its braces do not match; the message contains the key
     */
    static Template parse(String key, String text) {
        if (text.isEmpty()) throw problem(key, "is empty");
        List<Piece> pieces = new ArrayList<>();
        Set<String> placeholders = new LinkedHashSet<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            literal(key, text.substring(at, open < 0 ? text.length() : open), pieces);
            if (open < 0) break;
            int close = text.indexOf('}', open);
            if (close < 0) throw problem(key, "has a { without }: \"" + text + "\"");
            String name = text.substring(open + 1, close);
            if (!NAME.matcher(name).matches()) throw problem(key, "has an invalid placeholder {" + name + "}");
            pieces.add(new Piece.Placeholder(name));
            placeholders.add(name);
            at = close + 1;
        }
        return new Template(pieces, placeholders);
    }

    List<Piece> pieces() {
        return pieces;
    }

    Set<String> placeholders() {
        return placeholders;
    }

    /**
     * Returns the text with all placeholders replaced.
     *
     * @throws IllegalArgumentException if an argument is missing, or has no placeholder
     */
    String fill(String key, Map<String, String> arguments) {
        for (String name : arguments.keySet()) {
            if (!placeholders.contains(name)) throw problem(key, "has no placeholder for the argument " + name);
        }
        StringBuilder filled = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Literal literal) filled.append(literal.text());
            if (piece instanceof Piece.Placeholder placeholder)
                filled.append(argument(key, placeholder.name(), arguments));
        }
        return filled.toString();
    }

    /** Returns the text with one value in place of each placeholder. */
    String fill(String value) {
        StringBuilder filled = new StringBuilder();
        for (Piece piece : pieces) filled.append(piece instanceof Piece.Literal literal ? literal.text() : value);
        return filled.toString();
    }

    private static String argument(String key, String name, Map<String, String> arguments) {
        String argument = arguments.get(name);
        if (argument == null) throw problem(key, "needs the argument " + name);
        return argument;
    }

    private static void literal(String key, String text, List<Piece> pieces) {
        if (text.indexOf('}') >= 0) throw problem(key, "has a } without {: \"" + text + "\"");
        if (!text.isEmpty()) pieces.add(new Piece.Literal(text));
    }

    private static IllegalArgumentException problem(String key, String what) {
        return new IllegalArgumentException("message " + key + " " + what);
    }
}
