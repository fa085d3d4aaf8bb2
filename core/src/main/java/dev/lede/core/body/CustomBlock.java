package dev.lede.core.body;

import dev.lede.core.check.PlainJson;
import dev.lede.core.check.Require;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A block of a host's own type. Renderers that do not know the type render {@code children}.
 *
 * @param type the type, by convention {@code vendor:name}: a letter, followed by letters, digits and {@code . : _ -};
 *     at most 100 characters; not the type of a node of Lede
 * @param data JSON values by key: {@code null}, Boolean, Number, String, List, Map with String keys. Whole numbers
 *     become Long or BigInteger (2.0 is whole, since JSON does not distinguish it from 2), other numbers become
 *     BigDecimal without trailing zeros; the order of keys is kept
 * @param children the fallback for renderers that do not know the type; may be empty
 */
public record CustomBlock(String type, Map<String, @Nullable Object> data, List<Block> children) implements Block {
    /**
     * Checks the type, and copies the data deeply.
     *
     * @throws IllegalArgumentException if the type is malformed or the type of a node of Lede, or the data has a value
     *     that is not JSON, is nested deeper than 100, has a number of more than 1,000 digits, or has a key {@code
     *     type} or {@code children}
     */
    public CustomBlock {
        Objects.requireNonNull(type, "type");
        if (!type.matches("[A-Za-z][A-Za-z0-9.:_-]{0,99}")
                || type.equals("root")
                || Node.types().containsKey(type)) {
            throw new IllegalArgumentException("not a type of custom blocks: " + Require.shown(type));
        }
        Objects.requireNonNull(data, "data");
        data = PlainJson.object(data);
        if (data.containsKey("type") || data.containsKey("children")) {
            throw new IllegalArgumentException("data cannot have the keys type and children: " + data.keySet());
        }
        children = Require.list(children, "children");
    }

    /**
     * Returns a block without fallback.
     *
     * @param type the type, {@code vendor:name}
     * @param data JSON values by key, copied deeply
     * @return the custom block
     */
    public static CustomBlock of(String type, Map<String, @Nullable Object> data) {
        return new CustomBlock(type, data, List.of());
    }

    /**
     * Returns a copy with the given data.
     *
     * @param data JSON values by key, copied deeply
     * @return the copy
     */
    public CustomBlock withData(Map<String, @Nullable Object> data) {
        return new CustomBlock(type, data, children);
    }

    /**
     * Returns a copy with the given children.
     *
     * @param children the fallback for renderers that do not know the type; may be empty
     * @return the copy
     */
    public CustomBlock withChildren(List<Block> children) {
        return new CustomBlock(type, data, children);
    }

    /**
     * Returns a copy with the given children.
     *
     * @param children the fallback for renderers that do not know the type; may be empty
     * @return the copy
     */
    public CustomBlock withChildren(Block... children) {
        return new CustomBlock(type, data, List.of(children));
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.customBlock(this);
    }
}
