package dev.lede.core;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The record types of core's API, with examples from random articles. */
final class PublicRecords {
    private static final int ENOUGH = 30;
    private static final List<Class<?>> TYPES = readTypes();

    private final Map<Class<?>, List<Record>> examples = new HashMap<>();

    PublicRecords() {
        LongStream.range(0, 100).mapToObj(Articles::random).forEach(article -> {
            Stream.of(article.section(), article.source()).forEach(this::collect);
            collect(article.byline());
            collect(article.tags());
            collect(article.corrections());
            collect(article.body());
        });
        collect(SocialProfile.of("x", "https://x.example/"));
        collect(AppLink.of("x", "https://x.example/"));
        collect(SiteSearch.of("/search", "q"));
        collect(SiteLink.of("Nature", "/nature"));
        collect(new Copyright("x", 2026));
        collect(ShareTarget.X);
    }

    static Stream<Class<?>> types() {
        return TYPES.stream();
    }

    private static List<Class<?>> readTypes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.lede.core").stream()
                        .filter(found -> found.isRecord()
                                && found.getModifiers().toString().contains("PUBLIC")
                                // This package is not exported to hosts.
                                && !found.getPackageName().equals("dev.lede.core.check"))
                        .map(JavaClass::reflect)
                        .sorted((a, b) -> a.getName().compareTo(b.getName()))
                        .<Class<?>>map(type -> type)
                        .toList();
    }

    List<Record> examples(Class<?> type) {
        return Objects.requireNonNull(examples.get(type), () -> "no example of " + type);
    }

    /** The example with the fewest absent components, so that each is tried as absent alone. */
    Record example(Class<?> type) {
        return examples(type).stream()
                .reduce((one, other) -> absent(other) < absent(one) ? other : one)
                .orElseThrow();
    }

    private static long absent(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .filter(component -> part(record, component) == null)
                .count();
    }

    private void collect(@Nullable Object value) {
        if (value instanceof Collection<?> parts) parts.forEach(this::collect);
        if (!(value instanceof Record record)) return;
        List<Record> found = examples.computeIfAbsent(record.getClass(), type -> new ArrayList<>());
        if (found.size() < ENOUGH || absent(record) == 0) found.add(record);
        for (RecordComponent component : record.getClass().getRecordComponents()) collect(part(record, component));
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException closed) {
            throw new LinkageError(closed.getMessage(), closed);
        }
    }
}
