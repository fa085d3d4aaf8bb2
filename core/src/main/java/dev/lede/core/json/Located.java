package dev.lede.core.json;

import dev.lede.core.check.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON value with its place in the text, for error messages. */
final class Located {
    /** Null, Boolean, BigDecimal, String, List of Located, or Members. */
    private final @Nullable Object value;

    private final @Nullable Located parent;

    /** The name or index of the value in its parent. */
    private final Object step;

    private final int line;
    private final int column;

    /** Whether a reader has read or ignored the field that holds the value. */
    private boolean isKnown;

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
        return value instanceof List || value instanceof Members;
    }

    void markKnown() {
        isKnown = true;
    }

    boolean isKnown() {
        return isKnown;
    }

    /** Returns the name of the field that holds the value. */
    String name() {
        return (String) step;
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

    /** Returns a number without fraction, such as 2 or 2.0. */
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

    @SuppressWarnings("unchecked") // Callers of the constructor pass lists of Located only.
    List<Located> elements() {
        if (value instanceof List<?> list) return (List<Located>) list;
        throw isNot("an array");
    }

    Members fields() {
        if (value instanceof Members members) return members;
        throw isNot("an object");
    }

    /** Applies a function to the string. Its exceptions get the place of the value. */
    <T> T as(Function<String, T> reader) {
        String text = string();
        return withLocation(() -> reader.apply(text));
    }

    /** Returns the constant with this name in lower case with hyphens. */
    <E extends Enum<E>> E one(Class<E> kind) {
        for (E constant : kind.getEnumConstants()) {
            if (EnumNames.of(constant).equals(value)) return constant;
        }
        throw isNot("one of " + String.join(", ", EnumNames.of(kind)));
    }

    /** Calls a constructor of the model. Adds the position of the value to its exception. */
    <T> T withLocation(Maker<T> maker) {
        try {
            return maker.make();
        } catch (IllegalArgumentException refused) {
            throw error(refused);
        }
    }

    /** Calls a constructor, which may throw an IllegalArgumentException. */
    interface Maker<T> {
        T make();
    }

    /** Returns the value as plain Java, as in the data of a {@link dev.lede.core.body.CustomBlock}. */
    @Nullable
    Object plain() {
        if (value instanceof List) {
            List<@Nullable Object> plain = new ArrayList<>();
            for (Located element : elements()) plain.add(element.plain());
            return plain;
        }
        return value instanceof Members ? plainObject() : value;
    }

    Map<String, @Nullable Object> plainObject() {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        for (Located field : fields()) plain.put(field.name(), field.plain());
        return plain;
    }

    ArticleJsonException error(IllegalArgumentException refused) {
        return error(String.valueOf(refused.getMessage()));
    }

    ArticleJsonException error(String problem) {
        return new ArticleJsonException(problem, pointer(), line, column);
    }

    /** Returns the JSON pointer of the value (RFC 6901). */
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
        if (value instanceof Members) return "an object";
        return String.valueOf(value);
    }
}
