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
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Writes fields that say something: what is null or empty is left out. */
final class JsonWriter {
    private static final JsonFactory JSON =
            JsonFactory.builder().characterEscapes(new ForScripts()).build();

    private final JsonGenerator json;

    private int values;

    private JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    static String write(Consumer<JsonWriter> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(new JsonWriter(generator));
        }
        if (text.getBuffer().length() > ArticleJson.MAX_LENGTH) {
            throw new IllegalArgumentException("longer than " + ArticleJson.MAX_LENGTH + " characters of JSON: "
                    + text.getBuffer().length());
        }
        return text.toString();
    }

    /** Counts a value as the reader counts it, so that what is written can be read. */
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

    /** Writes a node, its type first. Returns null, as the visitors do that call it. */
    @Nullable
    Void node(Node node, Runnable fields) {
        object(() -> {
            field("type", node.type());
            fields.run();
        });
        return null;
    }

    /** A field whose value somebody else writes. */
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
        if (value != null) string(name, Located.nameOf(value));
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

    /** A list that is written even when it is empty. */
    <T> void wholeList(String name, Collection<T> elements, Consumer<T> writer) {
        count();
        json.writeArrayPropertyStart(name);
        elements.forEach(writer);
        json.writeEndArray();
    }

    void value(Enum<?> value) {
        count();
        json.writeString(Located.nameOf(value));
    }

    /** A field of plain JSON, where null says something. */
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

    /** Lets JSON stand in a script element: no tag or comment can begin in it, and no line end (ECMAScript, 12.3). */
    private static final class ForScripts extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final SerializedString LINE_SEPARATOR = new SerializedString("\\u2028");
        private static final SerializedString PARAGRAPH_SEPARATOR = new SerializedString("\\u2029");

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return switch (c) {
                case 0x2028 -> LINE_SEPARATOR;
                case 0x2029 -> PARAGRAPH_SEPARATOR;
                default -> null;
            };
        }
    }
}
