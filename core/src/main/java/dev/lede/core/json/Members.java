package dev.lede.core.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, in order. Most objects have few fields: comparing their names is faster than a map, whose
 * creation takes 12 % of the time of reading. Large objects have a map, since the input is untrusted.
 */
final class Members implements Iterable<Located> {
    private static final int FEW = 16;

    private final List<Located> fields = new ArrayList<>(4);

    /** The fields by name; null for an object of few fields. */
    private @Nullable Map<String, Located> byName;

    /** Returns the value of a field, which may be null in JSON; null if there is no such field. */
    @Nullable
    Located get(String name) {
        if (byName != null) return byName.get(name);
        for (Located field : fields) {
            if (field.name().equals(name)) return field;
        }
        return null;
    }

    /** Adds a field whose name is not yet in the object. */
    void add(Located field) {
        fields.add(field);
        if (fields.size() == FEW) {
            byName = new HashMap<>();
            for (Located each : fields) byName.put(each.name(), each);
        } else if (byName != null) {
            byName.put(field.name(), field);
        }
    }

    @Override
    public Iterator<Located> iterator() {
        return fields.iterator();
    }
}
