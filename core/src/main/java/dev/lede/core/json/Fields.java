package dev.lede.core.json;

import dev.lede.core.check.InvalidComponentException;
import dev.lede.core.check.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, which are read by name. {@link #build} throws if a field has not been read: it is
 * unknown. A field with the value null is treated as absent.
 */
final class Fields {
    private final Located object;
    private final Members members;
    private final String owner;

    private Fields(Located object, String owner) {
        this.object = object;
        this.members = object.fields();
        this.owner = owner;
    }

    /** @param owner the kind of the object, for messages */
    static Fields of(Located object, String owner) {
        return new Fields(object, owner);
    }

    /** Returns the fields of a node of known type. */
    static Fields ofNode(Located object, String type) {
        Fields fields = new Fields(object, type);
        fields.ignore("type");
        // unist: the position of the node in its source text.
        fields.ignore("position");
        return fields;
    }

    /** Accepts a field and ignores its value. */
    void ignore(String name) {
        known(name);
    }

    <T> T required(String name, Function<Located, T> reader) {
        Located value = known(name);
        if (value == null) throw object.error("missing field " + Require.shown(name) + " of " + owner);
        return reader.apply(value);
    }

    <T> @Nullable T optional(String name, Function<Located, T> reader) {
        Located value = known(name);
        return value == null ? null : reader.apply(value);
    }

    <T> T optional(String name, Function<Located, T> reader, T otherwise) {
        T value = optional(name, reader);
        return value == null ? otherwise : value;
    }

    <T> List<T> list(String name, Function<Located, T> reader) {
        Located value = known(name);
        if (value == null) return List.of();
        List<Located> elements = value.elements();
        List<T> list = new ArrayList<>(elements.size());
        for (Located element : elements) list.add(reader.apply(element));
        return list;
    }

    /** Returns the value of a field, and marks the field as known; null if it is absent. */
    private @Nullable Located known(String name) {
        Located value = present(name);
        if (value != null) value.markKnown();
        return value;
    }

    private @Nullable Located present(String name) {
        Located value = members.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /** Calls a constructor after all fields are read. */
    <T> T build(Located.Maker<T> maker) {
        for (Located field : members) {
            if (!field.isNull() && !field.isKnown()) {
                throw field.error("unknown field " + Require.shown(field.name()) + " of " + owner);
            }
        }
        return withLocation(maker);
    }

    /** Calls a constructor. Adds the position of the named field, or of the object, to its exception. */
    <T> T withLocation(Located.Maker<T> maker) {
        try {
            return maker.make();
        } catch (InvalidComponentException refused) {
            Located field = present(refused.component());
            throw (field == null ? object : field).error(refused);
        } catch (IllegalArgumentException refused) {
            throw object.error(refused);
        }
    }
}
