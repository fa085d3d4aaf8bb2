package dev.lede.render.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A value of untrusted JSON. Reading it never throws: what is missing, or of another type than expected, is empty. Parsed
 * without recursion.
 */
public final class Json {
    /** A document of an editor has about ten values for each node; longer ones do not fit in a body. */
    private static final int MAX_VALUES = 1_000_000;

    /** Two levels for each node of a document, of which a body keeps some fifty. */
    private static final int MAX_NESTING = 10_000;

    /** The characters of all strings of a document. One with images as data URLs has a few million. */
    private static final int MAX_CHARACTERS = 20_000_000;

    /** A missing value. */
    public static final Json NOTHING = new Json(null);

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxStringLength(MAX_CHARACTERS)
                    .build())
            // A shared table of names would keep names of untrusted input in memory.
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    /** A map, a list, a string, the digits of a number as a string, a boolean, or null. */
    private final @Nullable Object value;

    private Json(@Nullable Object value) {
        this.value = value;
    }

    /**
     * A parsed document.
     *
     * @param value the value; of malformed JSON, the part before the error
     * @param error the place of the error; empty if there is none
     */
    public record Parsed(Json value, String error) {}

    /** The parser factory for files, with limits. */
    public static JsonFactory factory() {
        return FACTORY;
    }

    /** Parses a document. */
    public static Parsed parse(String json) {
        Tree tree = new Tree();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return tree.read(parser);
        } catch (JacksonException malformed) {
            return new Parsed(tree.root, place(malformed));
        }
    }

    /**
     * Reads the value that begins at the parser's current token.
     *
     * @throws JacksonException if the JSON is malformed; the parser cannot continue
     */
    public static Parsed read(JsonParser parser) {
        return new Tree().read(parser);
    }

    /** The place of an error: {@code line 3, column 12}. */
    public static String place(JacksonException malformed) {
        return malformed.getLocation() == null ? "line 1, column 1" : place(malformed.getLocation());
    }

    public static String place(TokenStreamLocation place) {
        return "line " + Math.max(1, place.getLineNr()) + ", column " + Math.max(1, place.getColumnNr());
    }

    /** The tree of one document while it is read. */
    private static final class Tree {
        private final Deque<Json> open = new ArrayDeque<>();
        private Json root = NOTHING;
        private int values;
        private int characters;

        Parsed read(JsonParser parser) {
            @Nullable JsonToken token = parser.currentToken();
            while (token != null && add(token, parser)) token = parser.nextToken();
            if (token == null) return new Parsed(root, place(parser.currentLocation()));
            return new Parsed(root, isFull() ? "too long" : "");
        }

        /** Adds a token. Returns whether more tokens belong to the document. */
        boolean add(JsonToken token, JsonParser parser) {
            if (token == JsonToken.PROPERTY_NAME) return true;
            if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                open.pop();
                return !open.isEmpty();
            }
            Json value = isFull() ? NOTHING : new Json(content(token, parser));
            if (open.isEmpty()) root = value;
            else open.element().put(parser.currentName(), value);
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) open.push(value);
            return !open.isEmpty();
        }

        boolean isFull() {
            return values > MAX_VALUES || characters > MAX_CHARACTERS;
        }

        private @Nullable Object content(JsonToken token, JsonParser parser) {
            values++;
            return switch (token) {
                case START_OBJECT -> new LinkedHashMap<String, Json>();
                case START_ARRAY -> new ArrayList<Json>();
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text(parser.getString());
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> null;
            };
        }

        private String text(String read) {
            characters += read.length();
            return read;
        }
    }

    @SuppressWarnings("unchecked") // Only the parser fills them, with these types.
    private void put(@Nullable String name, Json member) {
        if (value instanceof Map && name != null) ((Map<String, Json>) value).put(name, member);
        else if (value instanceof List) ((List<Json>) value).add(member);
    }

    /** A copy with these members only, if they are neither objects nor lists, nor longer than the limit. */
    public Json only(Set<String> names, int maxLength) {
        Json copy = new Json(new LinkedHashMap<String, Json>());
        members().forEach((name, member) -> {
            if (names.contains(name) && member.isPlain(maxLength)) copy.put(name, member);
        });
        return copy;
    }

    /** The member of an object with a name. */
    public Json at(String name) {
        return members().getOrDefault(name, NOTHING);
    }

    /** The element of a list with an index. */
    public Json at(int index) {
        List<Json> items = items();
        return index >= 0 && index < items.size() ? items.get(index) : NOTHING;
    }

    /** The members of an object, in their order. */
    @SuppressWarnings("unchecked") // see put
    public Map<String, Json> members() {
        return value instanceof Map ? (Map<String, Json>) value : Map.of();
    }

    /** The elements of a list. */
    @SuppressWarnings("unchecked") // see put
    public List<Json> items() {
        return value instanceof List ? (List<Json>) value : List.of();
    }

    /** The text of a string or number. */
    public String text() {
        return value instanceof String text ? text : "";
    }

    /** The text of a member that is a string or number. */
    public String text(String name) {
        return at(name).text();
    }

    /** The first text of these members that is not blank. */
    public String first(String... names) {
        for (String name : names) {
            if (!text(name).isBlank()) return text(name);
        }
        return "";
    }

    /** A whole number; the given one if the value is none, or is not an {@code int}. */
    public int number(int otherwise) {
        try {
            return value instanceof String digits ? Integer.parseInt(digits) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether the value is {@code true}, or 1 as databases write it. */
    public boolean isTrue() {
        return Boolean.TRUE.equals(value) || text().equals("1");
    }

    /** Whether the value is {@code false}, or 0 as databases write it. */
    public boolean isFalse() {
        return Boolean.FALSE.equals(value) || text().equals("0");
    }

    /** Whether the value is neither an object nor a list, nor longer than the given number of characters. */
    public boolean isPlain(int maxLength) {
        return !(value instanceof Map) && !(value instanceof List) && text().length() <= maxLength;
    }

    /** Whether the value is an object. */
    public boolean isObject() {
        return value instanceof Map;
    }
}
