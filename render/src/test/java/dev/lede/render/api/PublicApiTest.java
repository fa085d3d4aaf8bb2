package dev.lede.render.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.lede.core.Article;
import dev.lede.i18n.Messages;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.Golden;
import java.io.Closeable;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API that hosts compile against is the one in {@code docs/api}, where the diff of a change shows what it breaks. */
class PublicApiTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern EXPORTED = Pattern.compile("(?m)^    exports ([a-z0-9.]+);");
    private static final Set<String> PACKAGES =
            Stream.of("i18n", "core", "render").flatMap(PublicApiTest::exports).collect(Collectors.toUnmodifiableSet());

    /** Where the classes of the modules are, and those of tests are not. */
    private static final Set<String> LIBRARY = Stream.of(Messages.class, Article.class, ArticleRenderer.class)
            .map(PublicApiTest::placeOf)
            .collect(Collectors.toUnmodifiableSet());

    @ParameterizedTest
    @ValueSource(strings = {"i18n", "core", "render"})
    void apiIsTheCommittedOne(String module) {
        List<String> api = lines(exports(module));
        Path committed = PROJECT.resolve("docs/api").resolve(module + ".txt");

        if (Golden.isUpdate()) Golden.assertIsIn(committed, String.join("\n", api));

        assertThat(difference(Golden.read(committed).lines().toList(), api))
                .as("the API of %s against %s; -Dlede.golden=update writes it", module, committed)
                .isEmpty();
    }

    @Test
    void linesAreJavaWithCompleteNames() {
        assertThat(lines(Stream.of("dev.lede.core", "dev.lede.core.body", "dev.lede.render")))
                .contains(
                        "dev.lede.core.Contributor.of(String, String) : static dev.lede.core.Contributor",
                        "dev.lede.core.Contributor.Kind.PERSON : constant",
                        "dev.lede.core.body.Block.accept(dev.lede.core.body.Block.Visitor<R>) :"
                                + " abstract <R extends @Nullable Object> R",
                        "dev.lede.render.ArticlePage.toBytes(dev.lede.render.ReaderPreferences) : byte[]");
        assertThat(new ApiType(Closeable.class, type -> false).lines())
                .containsExactly(
                        "java.io.Closeable : interface extends AutoCloseable",
                        "java.io.Closeable.close() : abstract void throws java.io.IOException");
    }

    @Test
    void differencesAreTheLinesThatWentAndCame() {
        assertThat(difference(List.of("a", "b", "c"), List.of("a", "c", "d"))).containsExactly("- b", "+ d");
    }

    private static List<String> lines(Stream<String> packages) {
        return new ClassFileImporter()
                .importPackages(packages.toList()).stream()
                        .map(JavaClass::reflect)
                        .filter(type -> LIBRARY.contains(placeOf(type)) && isExported(type))
                        .flatMap(type -> new ApiType(type, PublicApiTest::isExported).lines())
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static String placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().toString();
    }

    private static boolean isExported(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        boolean isVisible = (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
        return isVisible && PACKAGES.contains(type.getPackageName()) && (around == null || isExported(around));
    }

    private static Stream<String> exports(String module) {
        return EXPORTED.matcher(Golden.read(PROJECT.resolve(module).resolve("src/main/java/module-info.java")))
                .results()
                .map(export -> export.group(1));
    }

    private static List<String> difference(List<String> before, List<String> after) {
        return Stream.concat(
                        before.stream().filter(line -> !after.contains(line)).map(line -> "- " + line),
                        after.stream().filter(line -> !before.contains(line)).map(line -> "+ " + line))
                .toList();
    }
}
