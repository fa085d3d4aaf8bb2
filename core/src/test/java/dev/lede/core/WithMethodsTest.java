package dev.lede.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Public records have {@code with…} methods, so that a new component does not break callers. */
class WithMethodsTest {
    private final PublicRecords records = new PublicRecords();

    @TestFactory
    Stream<DynamicTest> eachOptionalComponentHasAWithMethod() {
        return components(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(component -> DynamicTest.dynamicTest(
                        name(component),
                        () -> assertThat(component.getDeclaringRecord().getMethods())
                                .anyMatch(method -> sets(method, component))));
    }

    @TestFactory
    Stream<DynamicTest> withMethodChangesOnlyItsComponent() {
        return components(component -> Arrays.stream(
                                component.getDeclaringRecord().getMethods())
                        .anyMatch(method -> sets(method, component)))
                .map(component -> DynamicTest.dynamicTest(name(component), () -> assertChangesOnly(component)));
    }

    private void assertChangesOnly(RecordComponent changed) throws ReflectiveOperationException {
        Class<?> record = changed.getDeclaringRecord();
        Method with = Arrays.stream(record.getMethods())
                .filter(method -> sets(method, changed))
                .findAny()
                .orElseThrow();
        int changes = 0;
        List<Record> examples = records.examples(record);
        for (Record before : examples.subList(0, Math.min(10, examples.size()))) {
            for (Record other : records.examples(record)) {
                Object value = changed.getAccessor().invoke(other);
                Record after = changed(before, with, value);
                if (after == null) continue;
                if (!after.equals(before)) changes++;
                for (RecordComponent component : record.getRecordComponents()) {
                    Record expected = component.getName().equals(changed.getName()) ? other : before;
                    assertThat(component.getAccessor().invoke(after))
                            .as(component.getName())
                            .isEqualTo(component.getAccessor().invoke(expected));
                }
            }
        }
        assertThat(changes).as("values that differ").isPositive();
    }

    /** Returns the changed record; null if the value excludes another component, as a width excludes a density. */
    private static @Nullable Record changed(Record before, Method with, Object value)
            throws ReflectiveOperationException {
        try {
            return (Record) with.invoke(before, value);
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).isInstanceOf(IllegalArgumentException.class);
            return null;
        }
    }

    private static boolean sets(Method method, RecordComponent component) {
        String name = component.getName();
        return method.getName().equals("with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {component.getType()});
    }

    private static Stream<RecordComponent> components(Predicate<RecordComponent> condition) {
        return PublicRecords.types()
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .filter(condition);
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
