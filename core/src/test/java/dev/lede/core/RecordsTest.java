package dev.lede.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every public record. */
class RecordsTest {
    private final Map<Class<?>, Record> examples = examples();

    @TestFactory
    Stream<DynamicTest> nullIsRefusedByItsNameUnlessItMeansSomething() {
        return records()
                .flatMap(record -> Arrays.stream(record.getRecordComponents())
                        .filter(component -> !component.getType().isPrimitive())
                        .map(component -> DynamicTest.dynamicTest(
                                record.getSimpleName() + "." + component.getName(),
                                () -> assertNull(record, component))));
    }

    @TestFactory
    Stream<DynamicTest> listsAndMapsAreCopiedAndCannotBeChanged() {
        return records()
                .flatMap(record -> Arrays.stream(record.getRecordComponents())
                        .filter(component -> component.getType() == List.class
                                || component.getType() == Map.class
                                || component.getType() == Set.class)
                        .map(component -> DynamicTest.dynamicTest(
                                record.getSimpleName() + "." + component.getName(),
                                () -> assertImmutable(component.getAccessor().invoke(examples.get(record))))));
    }

    private void assertNull(Class<?> record, RecordComponent component) throws ReflectiveOperationException {
        Constructor<?> constructor = canonical(record);
        Object[] values = values(record);
        values[
                Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                        .indexOf(component.getName())] = null;
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (nullable) {
            constructor.newInstance(values);
        } else {
            assertThatNullPointerException()
                    .isThrownBy(() -> make(constructor, values))
                    .withMessageContaining(component.getName())
                    // The JVM's own message names a parameter only where javac was told to keep names.
                    .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("Cannot "));
        }
    }

    private static void assertImmutable(Object collection) {
        Throwable refused = collection instanceof Map<?, ?> map
                ? catchThrowable(map::clear)
                : catchThrowable(((Collection<?>) collection)::clear);
        assertThat(refused).isInstanceOf(UnsupportedOperationException.class);
    }

    private static void make(Constructor<?> constructor, Object[] values) throws Throwable {
        try {
            constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }

    private Object[] values(Class<?> record) throws ReflectiveOperationException {
        assertThat(examples).as("generated records").containsKey(record);
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            values.add(component.getAccessor().invoke(examples.get(record)));
        }
        return values.toArray();
    }

    private static Constructor<?> canonical(Class<?> record) throws NoSuchMethodException {
        return record.getDeclaredConstructor(Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }

    private static Stream<? extends Class<?>> records() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.lede.core").stream()
                        .filter(found -> found.isRecord()
                                && found.getModifiers().toString().contains("PUBLIC"))
                        .map(JavaClass::reflect)
                        .sorted((a, b) -> a.getName().compareTo(b.getName()));
    }

    private static Map<Class<?>, Record> examples() {
        Map<Class<?>, Record> examples = new HashMap<>();
        LongStream.range(0, 200).mapToObj(Articles::random).forEach(article -> {
            Stream.of(article.section(), article.source()).forEach(part -> collect(part, examples));
            collect(article.byline(), examples);
            collect(article.tags(), examples);
            collect(article.corrections(), examples);
            collect(article.body(), examples);
        });
        collect(SocialProfile.of("x", "https://x.example/"), examples);
        collect(AppLink.of("x", "https://x.example/"), examples);
        collect(SiteSearch.of("/search", "q"), examples);
        collect(new Copyright("x", 2026), examples);
        collect(ShareTarget.X, examples);
        return examples;
    }

    /** Prefers, of records of one kind, one without null: so each null is tried alone. */
    private static void collect(@Nullable Object value, Map<Class<?>, Record> examples) {
        if (value instanceof List<?> list) list.forEach(element -> collect(element, examples));
        if (!(value instanceof Record record)) return;
        Set<@Nullable Object> values = new HashSet<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object part = component.getAccessor().invoke(record);
                values.add(part);
                collect(part, examples);
            } catch (ReflectiveOperationException closed) {
                throw new LinkageError(closed.getMessage(), closed);
            }
        }
        if (values.contains(null)) examples.putIfAbsent(record.getClass(), record);
        else examples.put(record.getClass(), record);
    }
}
