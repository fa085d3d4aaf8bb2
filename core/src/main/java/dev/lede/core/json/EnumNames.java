package dev.lede.core.json;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The names of the constants of an enum in JSON: in lower case with hyphens. They are kept for each enum.
 *
 * @param all the names, in the order of the constants
 */
record EnumNames(List<String> all) {
    private static final ClassValue<EnumNames> KEPT = new ClassValue<>() {
        @Override
        protected EnumNames computeValue(Class<?> kind) {
            return new EnumNames(
                    Stream.of(kind.getEnumConstants()).map(EnumNames::name).toList());
        }
    };

    static EnumNames of(Class<? extends Enum<?>> kind) {
        return KEPT.get(kind);
    }

    static String of(Enum<?> constant) {
        return KEPT.get(constant.getDeclaringClass()).all.get(constant.ordinal());
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
