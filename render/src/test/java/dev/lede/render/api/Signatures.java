package dev.lede.render.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Types as in source code, with their type arguments and {@code @Nullable}. The names are complete, except those of
 * {@code java.lang}. {@link AnnotatedType#toString} differs between JDKs.
 */
final class Signatures {
    private Signatures() {}

    static String types(AnnotatedType... types) {
        return Arrays.stream(types).map(Signatures::type).collect(Collectors.joining(", "));
    }

    static String type(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return type(array.getAnnotatedGenericComponentType())
                    + nullable(type).stripTrailing() + "[]";
        }
        return nullable(type) + unannotated(type);
    }

    static String name(Class<?> type) {
        String name = type.getCanonicalName();
        return name.replaceFirst("^java\\.lang\\.(?=[A-Z])", "");
    }

    /** Returns {@code <R extends @Nullable Object>}, or nothing without type parameters. */
    static String parameters(TypeVariable<?>... parameters) {
        if (parameters.length == 0) return "";
        return Arrays.stream(parameters)
                .map(parameter -> parameter.getName() + bounds(" extends ", parameter.getAnnotatedBounds()))
                .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String nullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
    }

    private static String unannotated(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            return raw(generic) + "<" + types(generic.getAnnotatedActualTypeArguments()) + ">";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return "?"
                    + bounds(" super ", wildcard.getAnnotatedLowerBounds())
                    + bounds(" extends ", wildcard.getAnnotatedUpperBounds());
        }
        if (type instanceof AnnotatedTypeVariable) return type.getType().getTypeName();
        return name((Class<?>) type.getType());
    }

    private static String raw(AnnotatedParameterizedType generic) {
        return name((Class<?>) ((ParameterizedType) generic.getType()).getRawType());
    }

    private static String bounds(String keyword, AnnotatedType... bounds) {
        String written = Stream.of(bounds).map(Signatures::type).collect(Collectors.joining(" & "));
        return written.isEmpty() || written.equals("Object") ? "" : keyword + written;
    }
}
