package dev.lede.render.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON-LD as pages contain it, without recursion: in comments, with line breaks in texts, with commas too many.
 * After a syntax error, the values before it are kept.
 */
final class JsonLdReader {
    /** Values that are read of one page, and levels of nesting: far more than real pages have. */
    static final int MAX_VALUES = 20_000;

    private static final int MAX_DEPTH = 64;
    private static final int MAX_LENGTH = 2_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_LENGTH)
                    .maxNameLength(MAX_LENGTH)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final List<Object> roots = new ArrayList<>();
    private int values;
    private boolean isBroken;

    /** Whether the value at the top level of the current text has ended. */
    private boolean isComplete;

    /** {@return the values at the top level, of all texts that were read} */
    List<Object> roots() {
        return roots;
    }

    /** {@return whether a text had an error} */
    boolean isBroken() {
        return isBroken;
    }

    void read(String json) {
        String text = json.strip();
        if (text.isEmpty()) return;
        int start = start(text);
        if (start < 0 || text.length() > MAX_LENGTH) {
            isBroken = true;
            return;
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text.substring(start))) {
            read(parser);
        } catch (JacksonException malformed) {
            // Comments and CDATA marks may follow the value.
            isBroken |= !isComplete;
        }
    }

    /** {@code <!--} and {@code <![CDATA[} come before the first bracket. */
    private static int start(String text) {
        int cdata = text.startsWith("<![CDATA[") || text.startsWith("//<![CDATA[") ? text.indexOf("CDATA[") + 6 : 0;
        for (int at = cdata; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '{' || c == '[') return at;
        }
        return -1;
    }

    private void read(JsonParser parser) {
        isComplete = false;
        Deque<Object> open = new ArrayDeque<>();
        String name = "";
        for (@Nullable JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (values++ > MAX_VALUES) {
                isBroken = true;
                return;
            }
            switch (token) {
                case PROPERTY_NAME -> name = parser.currentName();
                case START_OBJECT -> {
                    add(open, name, new LinkedHashMap<String, Object>());
                }
                case START_ARRAY -> {
                    add(open, name, new ArrayList<Object>());
                }
                case END_OBJECT, END_ARRAY -> {
                    open.pop();
                    if (open.isEmpty()) isComplete = true;
                }
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> put(open, name, parser.getString());
                case VALUE_TRUE -> put(open, name, "true");
                case VALUE_FALSE -> put(open, name, "false");
                default -> {}
            }
        }
        if (!open.isEmpty()) isBroken = true;
    }

    private void add(Deque<Object> open, String name, Object container) {
        put(open, name, container);
        open.push(container);
        isComplete = false;
    }

    // Only maps of names and lists are opened.
    @SuppressWarnings("unchecked")
    private void put(Deque<Object> open, String name, Object value) {
        @Nullable Object container = open.peek();
        if (container == null) roots.add(value);
        else if (container instanceof List<?> list) ((List<Object>) list).add(value);
        else ((Map<String, Object>) container).putIfAbsent(name, value);
    }
}
