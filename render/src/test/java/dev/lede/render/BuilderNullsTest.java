package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lede.core.body.Paragraph;
import dev.lede.render.archive.GhostExport;
import dev.lede.render.archive.WordPressExport;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.embed.EmbedProvider;
import dev.lede.render.extract.ArticleExtractor;
import dev.lede.render.feed.Feeds;
import dev.lede.render.feed.Sitemaps;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Sanitized;
import dev.lede.render.text.TextRenderer;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Setters of builders refuse null, unless a parameter may be null, and name the parameter. */
class BuilderNullsTest {
    @TestFactory
    Stream<DynamicTest> settersNameWhatIsNull() {
        return Stream.of(
                        ArticleDraft.builder(),
                        ArticleExtractor.builder(),
                        ArticleRenderer.builder(Articles.site()),
                        BodyRenderer.builder(),
                        BodySanitizer.builder(),
                        EmbedProvider.builder("films", "Films", "[a-z]+"),
                        Feeds.builder(Articles.site()),
                        GhostExport.builder(),
                        Sitemaps.builder(Articles.site()),
                        TextRenderer.builder(),
                        Theme.builder(),
                        WordPressExport.builder())
                .flatMap(builder -> Arrays.stream(builder.getClass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .flatMap(method -> IntStream.range(0, method.getParameterCount())
                                .filter(at -> !method.getParameterTypes()[at].isPrimitive())
                                .filter(at ->
                                        !method.getAnnotatedParameterTypes()[at].isAnnotationPresent(Nullable.class))
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
        if (type == DraftField.class) return DraftField.HEADLINE;
        if (type == DraftNotice.Rule.class) return DraftNotice.Rule.TOO_LONG;
        if (type == Object.class) return "a value of a field";
        if (type == Sanitized.class) return BodySanitizer.news().sanitize("");
        return null;
    }
}
