package dev.lede.core.json;

import dev.lede.core.check.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.regex.Pattern;
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
 * Parses JSON text into located values, without recursion. The input is untrusted and limited. Use one instance per
 * text.
 */
final class JsonTextParser {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(ArticleJson.MAX_NUMBER_LENGTH)
                    // Own checks with better messages bound the following values.
                    .maxStringLength(ArticleJson.MAX_LENGTH)
                    .maxNameLength(ArticleJson.MAX_LENGTH)
                    .maxNestingDepth(ArticleJson.MAX_NESTING + 1)
                    .build())
            // A shared table of names would keep names of untrusted input in memory.
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    /** The part of a Jackson message that contains the description of its source instead of a place. */
    private static final Pattern SOURCE = Pattern.compile(" \\([^()]*\\[Source: .*]\\)");

    private final JsonParser parser;

    /** The innermost open object or array; null at the top level. */
    private @Nullable Located container;

    private int nesting;
    private int values;

    private JsonTextParser(JsonParser parser) {
        this.parser = parser;
    }

    static Located read(String json) {
        if (json.length() > ArticleJson.MAX_LENGTH) {
            throw new ArticleJsonException("longer than " + ArticleJson.MAX_LENGTH + " characters", "", 1, 1);
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            return new JsonTextParser(parser).document();
        }
    }

    private Located document() {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) throw error("nothing to read");
            Located document = value(first, 0);
            while (container != null) step(container);
            if (parser.nextToken() != null) throw error("more after the end of the document");
            return document;
        } catch (JacksonException malformed) {
            throw error(malformed);
        }
    }

    /** Reads the next token of an object or array. */
    private void step(Located around) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            container = around.parent();
            nesting--;
        } else if (token == JsonToken.PROPERTY_NAME) {
            String name = name();
            if (around.fields().get(name) != null) throw error("duplicate field " + Require.shown(name));
            around.fields().add(value(parser.nextToken(), name));
        } else {
            around.elements().add(value(token, around.elements().size()));
        }
    }

    private Located value(JsonToken token, Object step) {
        if (++values > ArticleJson.MAX_VALUES) throw error("more than " + ArticleJson.MAX_VALUES + " values");
        TokenStreamLocation place = parser.currentTokenLocation();
        Located value = new Located(content(token, step), container, step, place.getLineNr(), place.getColumnNr());
        if (value.isContainer()) {
            if (++nesting > ArticleJson.MAX_NESTING) {
                throw value.error("objects and arrays nested deeper than " + ArticleJson.MAX_NESTING);
            }
            container = value;
        }
        return value;
    }

    private @Nullable Object content(JsonToken token, Object step) {
        return switch (token) {
            case START_OBJECT -> new Members();
            case START_ARRAY -> new ArrayList<Located>();
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(token, step);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Object scalar(JsonToken token, Object step) {
        try {
            String text = parser.getString();
            return token == JsonToken.VALUE_STRING ? Require.text(text, "string") : number(text);
        } catch (IllegalArgumentException refused) {
            TokenStreamLocation place = parser.currentTokenLocation();
            Located refusedValue = new Located(null, container, step, place.getLineNr(), place.getColumnNr());
            throw refusedValue.error(String.valueOf(refused.getMessage()));
        }
    }

    private static BigDecimal number(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException exponent) {
            throw new IllegalArgumentException("number out of range: " + Require.shown(digits), exponent);
        }
    }

    private String name() {
        try {
            return Require.text(parser.currentName(), "field name");
        } catch (IllegalArgumentException forbidden) {
            throw error(String.valueOf(forbidden.getMessage()));
        }
    }

    private ArticleJsonException error(String problem) {
        return error(problem, parser.currentTokenLocation());
    }

    private ArticleJsonException error(JacksonException malformed) {
        TokenStreamLocation place = malformed.getLocation();
        return error(
                "malformed JSON: "
                        + SOURCE.matcher(malformed.getOriginalMessage()).replaceAll(""),
                place == null ? parser.currentLocation() : place);
    }

    private ArticleJsonException error(String problem, TokenStreamLocation place) {
        String pointer = container == null ? "" : container.pointer();
        return new ArticleJsonException(
                problem, pointer, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }
}
