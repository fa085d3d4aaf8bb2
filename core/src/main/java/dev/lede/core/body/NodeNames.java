package dev.lede.core.body;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The types of nodes: the name of the record with a lower-case first letter, which is mdast's name where mdast has the
 * node. The type of a {@link Marked} is its mark ({@code strong}), that of a custom block is the host's.
 */
final class NodeNames {
    /** Records whose type would clash with a Java name: {@code List}, {@code break}. */
    private static final Map<Class<?>, String> EXCEPTIONS = Map.of(ListBlock.class, "list", LineBreak.class, "break");

    private static final Set<Class<?>> NAMED_OTHERWISE = Set.of(Marked.class, CustomBlock.class);

    /** All types except those of custom blocks. */
    static final Map<String, Class<? extends Node>> TYPES = types();

    private static final Map<Class<?>, String> NAMES = names();

    private static final Map<Mark, String> MARKS = marks();

    private NodeNames() {}

    static String of(Node node) {
        if (node instanceof CustomBlock custom) return custom.type();
        if (node instanceof Marked marked) return Objects.requireNonNull(MARKS.get(marked.mark()));
        return Objects.requireNonNull(NAMES.get(node.getClass()));
    }

    private static String of(Class<?> record) {
        String name = record.getSimpleName();
        return EXCEPTIONS.getOrDefault(record, Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    private static String of(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Class<? extends Node>> types() {
        Map<String, Class<? extends Node>> types = new LinkedHashMap<>();
        collect(Node.class, types);
        for (Mark mark : Mark.values()) types.put(of(mark), Marked.class);
        return Collections.unmodifiableMap(types);
    }

    private static Map<Class<?>, String> names() {
        Map<Class<?>, String> names = new HashMap<>();
        TYPES.forEach((name, record) -> names.put(record, name));
        return names;
    }

    private static Map<Mark, String> marks() {
        Map<Mark, String> names = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) names.put(mark, of(mark));
        return names;
    }

    private static void collect(Class<?> kind, Map<String, Class<? extends Node>> types) {
        if (kind.isSealed()) {
            for (Class<?> permitted : kind.getPermittedSubclasses()) collect(permitted, types);
        } else if (!NAMED_OTHERWISE.contains(kind)) {
            types.put(of(kind), kind.asSubclass(Node.class));
        }
    }
}
