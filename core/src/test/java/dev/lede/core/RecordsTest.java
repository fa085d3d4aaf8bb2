package dev.lede.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules for all public records. */
class RecordsTest {
    private final PublicRecords records = new PublicRecords();

    @TestFactory
    Stream<DynamicTest> nullIsRefusedWithTheNameOfTheComponentUnlessItIsOptional() {
        return PublicRecords.types()
                .flatMap(record -> Arrays.stream(record.getRecordComponents())
                        .filter(component -> !component.getType().isPrimitive())
                        .map(component -> DynamicTest.dynamicTest(
                                record.getSimpleName() + "." + component.getName(),
                                () -> assertNull(record, component))));
    }

    @TestFactory
    Stream<DynamicTest> listsAndMapsAreImmutableCopies() {
        return PublicRecords.types()
                .flatMap(record -> Arrays.stream(record.getRecordComponents())
                        .filter(component -> component.getType() == List.class
                                || component.getType() == Map.class
                                || component.getType() == Set.class)
                        .map(component -> DynamicTest.dynamicTest(
                                record.getSimpleName() + "." + component.getName(),
                                () -> assertImmutable(component.getAccessor().invoke(records.example(record))))));
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
            BuilderNullsTest.assertNames(component.getName(), catchThrowable(() -> make(constructor, values)));
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
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            values.add(component.getAccessor().invoke(records.example(record)));
        }
        return values.toArray();
    }

    private static Constructor<?> canonical(Class<?> record) throws NoSuchMethodException {
        return record.getDeclaredConstructor(Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }
}
