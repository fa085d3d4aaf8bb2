package dev.lede.core.json;

import dev.lede.core.check.InvalidComponentException;
import dev.lede.core.check.Require;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, which are read by name. {@link #make} throws if a field has not been read: it is
 * unknown. A field with the value null is treated as absent.
 */
final class Fields {
    private final Located object;
    private final String owner;
    private final Map<String, Located> present = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    private Fields(Located object, String owner) {
        this.object = object;
        this.owner = owner;
        object.fields().forEach((name, value) -> {
            if (!value.isNull()) present.put(name, value);
        });
    }

    /** @param owner the kind of the object, for messages */
    static Fields of(Located object, String owner) {
        return new Fields(object, owner);
    }

    /** Returns the fields of a node of known type. */
    static Fields ofNode(Located object, String type) {
        Fields fields = new Fields(object, type);
        fields.known.add("type");
        // unist: the position of the node in its source text.
        fields.passOver("position");
        return fields;
    }

    /** Accepts a field and ignores its value. */
    void passOver(String name) {
        known.add(name);
    }

    boolean has(String name) {
        return present.containsKey(name);
    }

    <T> T required(String name, Function<Located, T> reader) {
        known.add(name);
        Located value = present.get(name);
        if (value == null) throw object.error("missing field " + Require.shown(name) + " of " + owner);
        return reader.apply(value);
    }

    <T> @Nullable T optional(String name, Function<Located, T> reader) {
        known.add(name);
        Located value = present.get(name);
        return value == null ? null : reader.apply(value);
    }

    <T> T optional(String name, Function<Located, T> reader, T otherwise) {
        T value = optional(name, reader);
        return value == null ? otherwise : value;
    }

    <T> List<T> list(String name, Function<Located, T> reader) {
        List<T> list = new ArrayList<>();
        known.add(name);
        Located value = present.get(name);
        if (value != null) value.elements().forEach(element -> list.add(reader.apply(element)));
        return list;
    }

    /** Calls a constructor after all fields are read. */
    <T> T make(Located.Maker<T> maker) {
        present.forEach((name, value) -> {
            if (!known.contains(name)) throw value.error("unknown field " + Require.shown(name) + " of " + owner);
        });
        return made(maker);
    }

    /** Calls a constructor. Its exception gets the place of the field that it names, or of the object. */
    <T> T made(Located.Maker<T> maker) {
        try {
            return maker.make();
        } catch (InvalidComponentException refused) {
            throw present.getOrDefault(refused.component(), object).error(refused);
        } catch (IllegalArgumentException refused) {
            throw object.error(refused);
        }
    }
}
