package dev.lede.core.json;

import dev.lede.core.check.Require;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Converts JSON that another parser has parsed into located values without line. Use one instance per document. */
final class HostJson {
    private int values;

    private HostJson() {}

    static Located read(Map<String, ? extends @Nullable Object> json) {
        return new HostJson().value(Objects.requireNonNull(json, "json"), null, 0, 1);
    }

    private Located value(@Nullable Object parsed, @Nullable Located parent, Object step, int nesting) {
        if (++values > ArticleJson.MAX_VALUES) {
            throw new ArticleJsonException("more than " + ArticleJson.MAX_VALUES + " values", "", 0, 0);
        }
        if (parsed instanceof Map<?, ?> map) return object(map, parent, step, nesting);
        if (parsed instanceof List<?> list) return array(list, parent, step, nesting);
        Located place = new Located(null, parent, step, 0, 0);
        return parsed == null ? place : new Located(place.withLocation(() -> scalar(parsed)), parent, step, 0, 0);
    }

    private Located object(Map<?, ?> map, @Nullable Located parent, Object step, int nesting) {
        Located object = container(new Members(), parent, step, nesting);
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) throw object.error("not a JSON field name: " + key);
            object.withLocation(() -> Require.text(name, "field name"));
            object.fields().add(value(value, object, name, nesting + 1));
        });
        return object;
    }

    private Located array(List<?> list, @Nullable Located parent, Object step, int nesting) {
        Located array = container(new ArrayList<Located>(), parent, step, nesting);
        for (Object element : list) {
            array.elements().add(value(element, array, array.elements().size(), nesting + 1));
        }
        return array;
    }

    private static Located container(Object content, @Nullable Located parent, Object step, int nesting) {
        Located container = new Located(content, parent, step, 0, 0);
        if (nesting > ArticleJson.MAX_NESTING) {
            throw container.error("objects and arrays nested deeper than " + ArticleJson.MAX_NESTING);
        }
        return container;
    }

    private static Object scalar(Object parsed) {
        if (parsed instanceof Boolean) return parsed;
        if (parsed instanceof String text) return Require.text(text, "string");
        if (parsed instanceof BigDecimal number) return number;
        if (parsed instanceof BigInteger number) return new BigDecimal(number);
        boolean isNumber = parsed instanceof Integer
                || parsed instanceof Long
                || (parsed instanceof Double number && Double.isFinite(number))
                || (parsed instanceof Float single && Float.isFinite(single));
        if (isNumber) return new BigDecimal(parsed.toString());
        throw new IllegalArgumentException(
                "not a JSON value: " + parsed.getClass().getName());
    }
}
