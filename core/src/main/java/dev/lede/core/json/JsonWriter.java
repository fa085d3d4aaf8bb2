package dev.lede.core.json;

import dev.lede.core.body.Node;
import dev.lede.core.url.ImageSource;
import dev.lede.i18n.Languages;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON fields. Null values and empty lists are left out. */
final class JsonWriter {
    private static final JsonFactory JSON = new JsonFactory();

    /** The length of an article of about a thousand words: the buffer of most articles grows once or never. */
    private static final int USUAL_LENGTH = 16 * 1024;

    private final JsonGenerator json;

    private int values;

    private JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    static String write(Consumer<JsonWriter> content) {
        StringWriter text = new StringWriter(USUAL_LENGTH);
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(new JsonWriter(generator));
        }
        String json = safeInScripts(text.toString());
        if (json.length() > ArticleJson.MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "longer than " + ArticleJson.MAX_LENGTH + " characters of JSON: " + json.length());
        }
        return json;
    }

    /**
     * Makes JSON safe in a script element: it cannot contain a tag, a comment or a line terminator (ECMAScript, 12.3).
     * These characters occur only in strings. {@code CharacterEscapes} of Jackson are called for each character that is
     * not ASCII, a third of the time of writing.
     */
    private static String safeInScripts(String json) {
        return escaped('\u2029', escaped('\u2028', escaped('<', json)));
    }

    private static String escaped(char c, String json) {
        if (json.indexOf(c) < 0) return json;
        return json.replace(String.valueOf(c), String.format(Locale.ROOT, "\\u%04X", (int) c));
    }

    /** Counts values as the reader does, so that the JSON can be read. */
    private void count() {
        if (++values > ArticleJson.MAX_VALUES) {
            throw new IllegalArgumentException("more than " + ArticleJson.MAX_VALUES + " values of JSON");
        }
    }

    void object(Runnable fields) {
        count();
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    void objectField(String name, Runnable fields) {
        named(name, () -> object(fields));
    }

    /** Writes a node, with its type first. Returns null, the result of visitors. */
    @Nullable
    Void node(Node node, Runnable fields) {
        object(() -> {
            field("type", node.type());
            fields.run();
        });
        return null;
    }

    /** Writes a field whose value the callback writes. */
    void named(String name, Runnable value) {
        json.writeName(name);
        value.run();
    }

    private void string(String name, String value) {
        count();
        json.writeStringProperty(name, value);
    }

    void field(String name, @Nullable String value) {
        if (value != null) string(name, value);
    }

    void field(String name, @Nullable ImageSource value) {
        if (value != null) string(name, value.value());
    }

    void field(String name, @Nullable Locale value) {
        if (value != null) string(name, Languages.tag(value));
    }

    void field(String name, @Nullable Enum<?> value) {
        if (value != null) string(name, EnumNames.of(value));
    }

    void field(String name, long value) {
        count();
        json.writeNumberProperty(name, value);
    }

    void field(String name, boolean value) {
        count();
        json.writeBooleanProperty(name, value);
    }

    <T> void list(String name, Collection<T> elements, Consumer<T> writer) {
        if (!elements.isEmpty()) wholeList(name, elements, writer);
    }

    /** Writes a list even if it is empty. */
    <T> void wholeList(String name, Collection<T> elements, Consumer<T> writer) {
        count();
        json.writeArrayPropertyStart(name);
        elements.forEach(writer);
        json.writeEndArray();
    }

    void value(Enum<?> value) {
        count();
        json.writeString(EnumNames.of(value));
    }

    /** Writes a field of plain JSON, including null. */
    void data(String name, @Nullable Object value) {
        json.writeName(name);
        data(value);
    }

    private void data(@Nullable Object value) {
        count();
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, element) -> data((String) name, element));
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(this::data);
            json.writeEndArray();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else {
            json.writeNull();
        }
    }
}
