package dev.lede.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lede.core.url.WebUrl;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Setters of builders refuse null with the name of the parameter. */
class BuilderNullsTest {
    private final Article.Builder article = Articles.random(1).toBuilder();
    private final Site.Builder site = Site.builder("Lake Post", "https://lake.example/");

    @TestFactory
    Stream<DynamicTest> settersWithOneParameterRefuseNullWithTheNameOfTheParameter() {
        return Stream.of(article, site)
                .flatMap(builder -> Arrays.stream(builder.getClass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getParameterCount() == 1)
                        .filter(method -> !method.getParameterTypes()[0].isPrimitive())
                        .map(method ->
                                DynamicTest.dynamicTest(method.toGenericString(), () -> assertNull(builder, method))));
    }

    @Test
    void settersWithTwoParametersRefuseNullWithTheNameOfTheParameter() {
        assertRefused("language", () -> article.addTranslation(null, "/ru"));
        assertRefused("language", () -> article.addTranslation(null, WebUrl.of("/ru")));
        assertRefused("translation", () -> article.addTranslation(Locale.FRENCH, null));
        assertRefused("url", () -> article.addTranslation("ru", null));
        assertRefused("language", () -> site.addHome((String) null, "/ru"));
        assertRefused("home", () -> site.addHome("ru", null));
        assertRefused("language", () -> site.addHome((Locale) null, WebUrl.of("/ru")));
        assertRefused("home", () -> site.addHome(Locale.FRENCH, null));
        assertRefused("holder", () -> site.copyright(null, 2026));
        assertRefused("name", () -> Site.builder(null, "https://lake.example/"));
        assertRefused("url", () -> Site.builder("Lake Post", (String) null));
        assertRefused("url", () -> Site.builder("Lake Post", (WebUrl) null));
        assertRefused("url", () -> Article.builder((String) null, "en", "Ice"));
        assertRefused("language", () -> Article.builder("https://lake.example/", null, "Ice"));
        assertRefused("headline", () -> Article.builder("https://lake.example/", "en", null));
        assertRefused("url", () -> Article.builder(null, Locale.ENGLISH, "Ice"));
        assertRefused("language", () -> Article.builder(WebUrl.of("https://lake.example/"), null, "Ice"));
    }

    @Test
    void listsAndMapsRefuseNullElements() {
        assertRefused("byline contains null", () -> article.byline(Collections.singletonList(null)));
        assertRefused("byline contains null", () -> article.byline(Contributor.of("Ani"), null));
        assertRefused("tags contains null", () -> article.tags(Collections.singletonList(null)));
        assertRefused("related links contains null", () -> article.related(Collections.singletonList(null)));
        assertRefused("corrections contains null", () -> article.corrections(Collections.singletonList(null)));
        assertRefused("standfirst contains null", () -> article.standfirst(Collections.singletonList(null)));
        Map<Locale, WebUrl> translations = new HashMap<>();
        translations.put(null, WebUrl.of("/ru"));
        assertRefused("language", () -> article.translations(translations));
        assertRefused("translation", () -> article.translations(Collections.singletonMap(Locale.FRENCH, null)));
    }

    private static void assertNull(Object builder, Method setter) {
        AnnotatedType type = setter.getAnnotatedParameterTypes()[0];
        @Nullable Throwable thrown = catchThrowable(() -> setter.invoke(builder, new Object[] {null}));
        if (type.isAnnotationPresent(Nullable.class)) assertThat(thrown).isNull();
        else {
            assertThat(thrown).isInstanceOf(InvocationTargetException.class);
            assertNames(parameter(setter.getName()), thrown.getCause());
        }
    }

    /** Returns the name of a setter's parameter: the setter's own name, without {@code add}. */
    private static String parameter(String setter) {
        return setter.startsWith("add") ? Character.toLowerCase(setter.charAt(3)) + setter.substring(4) : setter;
    }

    private static void assertRefused(String name, Runnable setting) {
        assertNames(name, catchThrowable(setting::run));
    }

    /** Asserts that the message contains the name among plain words. Messages of the JVM quote code instead. */
    static void assertNames(String name, Throwable thrown) {
        String words = "[A-Za-z' ]*";
        assertThat(thrown)
                .isInstanceOf(NullPointerException.class)
                .hasMessageMatching(words + "\\b" + name + "\\b" + words);
    }
}
