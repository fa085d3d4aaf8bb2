package dev.lede.core.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The names of the constants of enums in JSON: in lower case with hyphens. They are made once for each enum. */
final class EnumNames {
    private static final ClassValue<Map<Object, String>> NAMES = new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> kind) {
            Map<Object, String> names = new LinkedHashMap<>();
            for (Object constant : kind.getEnumConstants()) names.put(constant, name((Enum<?>) constant));
            return names;
        }
    };

    private EnumNames() {}

    static String of(Enum<?> constant) {
        return Objects.requireNonNull(NAMES.get(constant.getDeclaringClass()).get(constant));
    }

    /** Returns all names of an enum, in the order of its constants. */
    static Collection<String> of(Class<? extends Enum<?>> kind) {
        return NAMES.get(kind).values();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
