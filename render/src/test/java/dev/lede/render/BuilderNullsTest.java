package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lede.core.body.Paragraph;
import dev.lede.render.embed.EmbedProvider;
import dev.lede.render.feed.Feeds;
import dev.lede.render.feed.Sitemaps;
import dev.lede.render.sanitize.BodySanitizer;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Setters of builders refuse null and name the parameter. */
class BuilderNullsTest {
    @TestFactory
    Stream<DynamicTest> settersNameWhatIsNull() {
        return Stream.of(
                        ArticleRenderer.builder(Articles.site()),
                        BodyRenderer.builder(),
                        BodySanitizer.builder(),
                        EmbedProvider.builder("films", "Films", "[a-z]+"),
                        Feeds.builder(Articles.site()),
                        Sitemaps.builder(Articles.site()),
                        Theme.builder())
                .flatMap(builder -> Arrays.stream(builder.getClass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .flatMap(method -> IntStream.range(0, method.getParameterCount())
                                .filter(at -> !method.getParameterTypes()[at].isPrimitive())
                                .mapToObj(at -> DynamicTest.dynamicTest(
                                        method.toGenericString() + ", parameter " + at,
                                        () -> assertNull(builder, method, at)))));
    }

    /** Matches our own messages; messages of the JVM quote code. */
    private static void assertNull(Object builder, Method setter, int parameter) {
        Object[] arguments = Arrays.stream(setter.getParameterTypes())
                .map(BuilderNullsTest::example)
                .toArray();
        arguments[parameter] = null;
        @Nullable Throwable thrown = catchThrowable(() -> setter.invoke(builder, arguments));
        assertThat(thrown).isNotNull();
        assertThat(thrown.getCause()).isInstanceOf(NullPointerException.class).hasMessageMatching("[A-Za-z -]+");
    }

    private static @Nullable Object example(Class<?> type) {
        if (type == String.class) return "#123456";
        if (type == String[].class) return new String[] {"x.example"};
        if (type == Class.class) return Paragraph.class;
        if (type == int.class) return 1;
        return null;
    }
}
