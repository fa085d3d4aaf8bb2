package dev.lede.core.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies JSON values deeply and normalizes them, so that equal JSON values are equal in Java. */
public final class PlainJson {
    private static final int MAX_DEPTH = 100;

    /**
     * The maximum number of digits of a number without exponent, before or after its point: 1e999999999 is short, but
     * exhausts memory.
     */
    private static final int MAX_DIGITS = 1_000;

    private PlainJson() {}

    /**
     * Copies a JSON object deeply.
     *
     * @param source values by key: null, Boolean, Number, String, List, or Map with String keys
     * @return an unmodifiable copy in the order of the source. Whole numbers become Long or BigInteger, other numbers
     *     become BigDecimal without trailing zeros
     * @throws IllegalArgumentException if a value is not JSON, is nested deeper than 100, or is a number of more than
     *     1,000 digits
     */
    public static Map<String, @Nullable Object> object(Map<String, ? extends @Nullable Object> source) {
        return object(source, 1);
    }

    private static Map<String, @Nullable Object> object(Map<?, ? extends @Nullable Object> source, int depth) {
        requireDepth(depth);
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        source.forEach((key, value) -> {
            if (!(key instanceof String name)) throw new IllegalArgumentException("not a JSON key: " + key);
            copy.put(Require.text(name, "key"), value(value, depth));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static List<@Nullable Object> array(List<? extends @Nullable Object> source, int depth) {
        requireDepth(depth);
        List<@Nullable Object> copy = new ArrayList<>(source.size());
        for (Object element : source) copy.add(value(element, depth));
        return Collections.unmodifiableList(copy);
    }

    private static @Nullable Object value(@Nullable Object value, int depth) {
        if (value == null || value instanceof Boolean) return value;
        if (value instanceof String text) return Require.text(text, "data");
        if (value instanceof Number number) return number(number);
        if (value instanceof List<?> list) return array(list, depth + 1);
        if (value instanceof Map<?, ?> map) return object(map, depth + 1);
        throw new IllegalArgumentException(
                "not a JSON value: " + value.getClass().getName());
    }

    private static Number number(Number number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte)
            return number.longValue();
        if (number instanceof BigInteger whole) return decimal(new BigDecimal(whole));
        if (number instanceof BigDecimal decimal) return decimal(decimal);
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            if (!Double.isFinite(value)) throw new IllegalArgumentException("not a JSON number: " + number);
            return decimal(new BigDecimal(number.toString()));
        }
        throw new IllegalArgumentException(
                "not a JSON number: " + number.getClass().getName());
    }

    /**
     * JSON does not distinguish 2.0 from 2, nor 1.50 from 1.5: whole numbers become Long or BigInteger, others lose
     * their trailing zeros.
     */
    private static Number decimal(BigDecimal decimal) {
        long digitsBeforePoint = (long) decimal.precision() - decimal.scale();
        if (decimal.precision() > MAX_DIGITS || Math.abs(digitsBeforePoint) > MAX_DIGITS) {
            throw new IllegalArgumentException("a number has more than " + MAX_DIGITS + " digits");
        }
        BigDecimal shortest = decimal.stripTrailingZeros();
        if (shortest.scale() > 0) return shortest;
        BigInteger whole = shortest.toBigIntegerExact();
        return whole.bitLength() < 64 ? (Number) whole.longValue() : whole;
    }

    private static void requireDepth(int depth) {
        if (depth > MAX_DEPTH) throw new IllegalArgumentException("data is nested deeper than " + MAX_DEPTH);
    }
}
