package dev.lede.core.json;

import dev.lede.core.check.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value of a JSON text that knows where it stands, so that whoever refuses it can say so. */
final class Located {
    /** Null, a Boolean, BigDecimal or String, a List of Located, or a Map of Located by String. */
    private final @Nullable Object value;

    private final @Nullable Located parent;

    /** The name or number by which the parent holds it. */
    private final Object step;

    private final int line;
    private final int column;

    Located(@Nullable Object value, @Nullable Located parent, Object step, int line, int column) {
        this.value = value;
        this.parent = parent;
        this.step = step;
        this.line = line;
        this.column = column;
    }

    @Nullable
    Located parent() {
        return parent;
    }

    boolean isNull() {
        return value == null;
    }

    boolean isContainer() {
        return value instanceof List || value instanceof Map;
    }

    boolean isString() {
        return value instanceof String;
    }

    String string() {
        if (value instanceof String text) return text;
        throw isNot("a string");
    }

    boolean bool() {
        if (value instanceof Boolean bool) return bool;
        throw isNot("true or false");
    }

    BigDecimal number() {
        if (value instanceof BigDecimal number) return number;
        throw isNot("a number");
    }

    /** A number without fraction; 2.0 is one. */
    long whole() {
        try {
            return number().longValueExact();
        } catch (ArithmeticException tooLargeOrFractional) {
            throw isNot("a whole number of at most 18 digits");
        }
    }

    int integer() {
        long whole = whole();
        if (whole < Integer.MIN_VALUE || whole > Integer.MAX_VALUE) throw isNot("a whole number of at most 9 digits");
        return (int) whole;
    }

    @SuppressWarnings("unchecked") // The constructor's callers put nothing else into a list.
    List<Located> elements() {
        if (value instanceof List<?> list) return (List<Located>) list;
        throw isNot("an array");
    }

    @SuppressWarnings("unchecked") // The constructor's callers put nothing else into a map.
    Map<String, Located> fields() {
        if (value instanceof Map<?, ?> map) return (Map<String, Located>) map;
        throw isNot("an object");
    }

    /** What a function makes of the string. What it refuses is refused here, with the place. */
    <T> T as(Function<String, T> reader) {
        String text = string();
        return made(() -> reader.apply(text));
    }

    /** One of the constants, by its name in lower case with hyphens. */
    <E extends Enum<E>> E one(Class<E> kind) {
        List<String> names = new ArrayList<>();
        for (E constant : kind.getEnumConstants()) {
            if (nameOf(constant).equals(value)) return constant;
            names.add(nameOf(constant));
        }
        throw isNot("one of " + String.join(", ", names));
    }

    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the model makes. What it refuses is refused here, with the place. */
    <T> T made(Maker<T> maker) {
        try {
            return maker.make();
        } catch (IllegalArgumentException refused) {
            throw error(refused);
        }
    }

    /** Makes something of the model; refuses with an IllegalArgumentException. */
    interface Maker<T> {
        T make();
    }

    /** The value as plain Java: what a {@link dev.lede.core.body.CustomBlock} holds. */
    @Nullable
    Object plain() {
        if (value instanceof List) {
            List<@Nullable Object> plain = new ArrayList<>();
            for (Located element : elements()) plain.add(element.plain());
            return plain;
        }
        return value instanceof Map ? plainObject() : value;
    }

    Map<String, @Nullable Object> plainObject() {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        fields().forEach((name, field) -> plain.put(name, field.plain()));
        return plain;
    }

    ArticleJsonException error(IllegalArgumentException refused) {
        return error(String.valueOf(refused.getMessage()));
    }

    ArticleJsonException error(String problem) {
        return new ArticleJsonException(problem, pointer(), line, column);
    }

    /** A JSON pointer (RFC 6901). */
    String pointer() {
        List<String> steps = new ArrayList<>();
        for (Located at = this; at.parent != null; at = at.parent) {
            steps.add(0, "/" + at.step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return String.join("", steps);
    }

    private ArticleJsonException isNot(String wanted) {
        String what = parent == null ? "the document" : step instanceof String name ? name : "element " + step;
        return error(what + " must be " + wanted + ": " + shown());
    }

    private String shown() {
        if (value instanceof String text) return Require.shown(text);
        if (value instanceof List) return "an array";
        if (value instanceof Map) return "an object";
        return String.valueOf(value);
    }
}
