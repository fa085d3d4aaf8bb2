package dev.lede.render.api;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type of the API as lines: one for the type, one for each public or protected member. Members that Java adds to each
 * record and enum have no lines.
 *
 * @param type the type
 * @param isExported whether hosts can use a type by its name
 */
record ApiType(Class<?> type, Predicate<Class<?>> isExported) {
    private static final Set<String> OF_EACH_OBJECT = Set.of("equals", "hashCode", "toString");

    Stream<String> lines() {
        String name = Signatures.name(type);
        Stream<String> members = declaring().flatMap(this::members);
        return Stream.concat(Stream.of(name + " : " + declaration()), members.map(member -> name + "." + member));
    }

    /** Hosts can call the public methods of a supertype that they cannot name. */
    private Stream<Class<?>> declaring() {
        return Stream.concat(Stream.of(type), hidden(type));
    }

    private Stream<Class<?>> hidden(Class<?> below) {
        return Stream.concat(Stream.ofNullable(below.getSuperclass()), Arrays.stream(below.getInterfaces()))
                .filter(above -> above.getName().startsWith("dev.lede.") && !isExported.test(above))
                .flatMap(above -> Stream.concat(Stream.of(above), hidden(above)));
    }

    private String declaration() {
        List<String> words = new ArrayList<>();
        if (Modifier.isProtected(type.getModifiers())) words.add("protected");
        if (type.isSealed()) words.add("sealed");
        words.addAll(ofClass());
        words.add(kind() + Signatures.parameters(type.getTypeParameters()) + components());
        AnnotatedType above = type.getAnnotatedSuperclass();
        if (above != null && !type.isRecord() && !type.isEnum() && !Object.class.equals(above.getType())) {
            words.add("extends " + Signatures.type(above));
        }
        AnnotatedType[] interfaces = type.getAnnotatedInterfaces();
        if (interfaces.length > 0) {
            words.add((type.isInterface() ? "extends " : "implements ") + Signatures.types(interfaces));
        }
        if (type.isSealed()) words.add("permits " + names(type.getPermittedSubclasses()));
        return String.join(" ", words);
    }

    /** Records and most enums are final, interfaces are abstract. */
    private List<String> ofClass() {
        if (type.isRecord() || type.isEnum() || type.isInterface()) return List.of();
        return modifiers(type.getModifiers() & (Modifier.ABSTRACT | Modifier.FINAL));
    }

    private String kind() {
        if (type.isAnnotation()) return "@interface";
        if (type.isInterface()) return "interface";
        if (type.isEnum()) return "enum";
        return type.isRecord() ? "record" : "class";
    }

    private String components() {
        if (!type.isRecord()) return "";
        return Arrays.stream(type.getRecordComponents())
                .map(component -> Signatures.type(component.getAnnotatedType()) + " " + component.getName())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private Stream<String> members(Class<?> declaring) {
        Stream<String> fields = Arrays.stream(declaring.getDeclaredFields())
                .filter(this::isUsable)
                .map(this::line);
        Stream<String> constructors = Arrays.stream(declaring.getDeclaredConstructors())
                .filter(found -> declaring.equals(type) && isUsable(found) && !isCanonical(found))
                .map(this::line);
        Stream<String> methods = Arrays.stream(declaring.getDeclaredMethods())
                .filter(found -> isUsable(found) && !isImplied(found))
                .map(this::line);
        return Stream.of(fields, constructors, methods).flatMap(lines -> lines);
    }

    private boolean isUsable(Member member) {
        int modifiers = member.getModifiers();
        boolean isInherited = Modifier.isProtected(modifiers) && !Modifier.isFinal(type.getModifiers());
        return !member.isSynthetic() && (Modifier.isPublic(modifiers) || isInherited);
    }

    private boolean isCanonical(Constructor<?> constructor) {
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(component -> component.getType())
                                .toArray());
    }

    private boolean isImplied(Method method) {
        String name = method.getName();
        if (OF_EACH_OBJECT.contains(name)) return true;
        if (type.isEnum()) return name.equals("values") || name.equals("valueOf");
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method));
    }

    private String line(Field field) {
        if (field.isEnumConstant()) return field.getName() + " : constant";
        return field.getName() + " : " + described(field, Signatures.type(field.getAnnotatedType()));
    }

    private String line(Constructor<?> constructor) {
        return "new" + parameters(constructor) + " : " + described(constructor, "constructor") + thrown(constructor);
    }

    private String line(Method method) {
        String result = Signatures.parameters(method.getTypeParameters())
                + " "
                + (method.isDefault() ? "default " : "")
                + Signatures.type(method.getAnnotatedReturnType());
        return method.getName() + parameters(method) + " : " + described(method, result.strip()) + thrown(method);
    }

    private static String parameters(Executable called) {
        String types = Signatures.types(called.getAnnotatedParameterTypes());
        return "(" + (called.isVarArgs() ? types.replaceFirst("\\[]$", "...") : types) + ")";
    }

    private static String thrown(Executable called) {
        AnnotatedType[] exceptions = called.getAnnotatedExceptionTypes();
        return exceptions.length == 0 ? "" : " throws " + Signatures.types(exceptions);
    }

    private <M extends Member & AnnotatedElement> String described(M member, String type) {
        List<String> words = new ArrayList<>();
        if (member.isAnnotationPresent(Deprecated.class)) words.add("@Deprecated");
        words.addAll(modifiers(member.getModifiers()));
        words.add(type);
        return String.join(" ", words);
    }

    /** Without {@code public}, the default here, and modifiers that only matter to the implementation. */
    private static List<String> modifiers(int modifiers) {
        int ofApi = Modifier.PROTECTED | Modifier.ABSTRACT | Modifier.STATIC | Modifier.FINAL;
        return Stream.of(Modifier.toString(modifiers & ofApi).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String names(Class<?>... types) {
        return Arrays.stream(types).map(Signatures::name).collect(Collectors.joining(", "));
    }
}
