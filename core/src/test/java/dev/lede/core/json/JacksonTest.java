package dev.lede.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lede.core.Article;
import dev.lede.core.Articles;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles and bodies as JSON of a host's own Jackson, as in REST controllers of Spring Boot. */
class JacksonTest {
    private static final com.fasterxml.jackson.databind.ObjectMapper TWO =
            new com.fasterxml.jackson.databind.ObjectMapper()
                    .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final tools.jackson.databind.json.JsonMapper THREE = tools.jackson.databind.json.JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    enum Jackson {
        TWO_OF_SPRING_BOOT_3 {
            @Override
            String write(Object value) throws Exception {
                return TWO.writeValueAsString(value);
            }

            @Override
            <T> T read(String json, Class<T> type) throws Exception {
                return TWO.readValue(json, type);
            }
        },
        THREE_OF_SPRING_BOOT_4 {
            @Override
            String write(Object value) {
                return THREE.writeValueAsString(value);
            }

            @Override
            <T> T read(String json, Class<T> type) {
                return THREE.readValue(json, type);
            }
        };

        abstract String write(Object value) throws Exception;

        abstract <T> T read(String json, Class<T> type) throws Exception;
    }

    /** An object of a REST controller, with articles among its fields. */
    public record Draft(String author, Article article, Body body) {}

    @ParameterizedTest
    @EnumSource
    void articlesAndBodiesHaveTheJsonOfArticleJson(Jackson jackson) throws Exception {
        for (long seed = 0; seed < 40; seed++) {
            Article article = Articles.random(seed);
            String json = jackson.write(article);
            assertThat(json).as("seed " + seed).isEqualTo(ArticleJson.write(article));
            assertThat(jackson.read(json, Article.class)).as("seed " + seed).isEqualTo(article);

            String body = jackson.write(article.body());
            assertThat(body).as("seed " + seed).isEqualTo(ArticleJson.writeBody(article.body()));
            assertThat(jackson.read(body, Body.class)).as("seed " + seed).isEqualTo(article.body());
        }
    }

    @ParameterizedTest
    @EnumSource
    void articlesAndBodiesCanBeFieldsOfOtherObjects(Jackson jackson) throws Exception {
        Draft draft = new Draft("Ani", Articles.random(3), Body.of(Paragraph.of("Ice")));
        String json = jackson.write(draft);
        assertThat(json)
                .isEqualTo("{\"author\":\"Ani\",\"article\":" + ArticleJson.write(draft.article()) + ",\"body\":"
                        + ArticleJson.writeBody(draft.body()) + "}");
        assertThat(jackson.read(json, Draft.class)).isEqualTo(draft);
        List<?> list = jackson.read(jackson.write(List.of(draft.body())), List.class);
        assertThat(list).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void errorsContainThePathWithoutALine(Jackson jackson) {
        Throwable refused = catchThrowable(() -> jackson.read("""
                {"type": "root", "children": [{"type": "heading", "depth": 9, "children": []}]}""", Body.class));
        assertThat(refused).hasMessageContaining("heading depth must be 2..6: 9 at /children/0/depth");
        assertThat(refused).hasRootCauseInstanceOf(ArticleJsonException.class);
        ArticleJsonException cause = (ArticleJsonException) refused.getCause();
        assertThat(cause.getMessage()).doesNotContain("line");
        assertThat(cause.pointer()).isEqualTo("/children/0/depth");
        assertThat(cause.line()).isZero();
        assertThat(cause.column()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void lastOfDuplicateFieldsWins(Jackson jackson) throws Exception {
        String json = "{\"type\":\"root\",\"type\":\"root\",\"children\":[]}";
        assertThat(jackson.read(json, Body.class)).isEqualTo(Body.EMPTY);
    }

    @Test
    void parsedJsonHasTheSameLimitsAsText() {
        Map<String, Object> deep = new LinkedHashMap<>();
        Object nested = "x";
        for (int level = 0; level < 5_000; level++) nested = List.of(nested);
        deep.put("type", nested);
        refused(deep, "objects and arrays nested deeper than 310");
        refused(
                Map.of("type", Collections.nCopies(ArticleJson.MAX_VALUES, true)),
                "more than " + ArticleJson.MAX_VALUES + " values");
        refused(Map.of("type", "a\u0000"), "string has the forbidden character U+0000 at 1: \"a\u0000\"");
        refused(Map.of("a\uFFFE", 1), "field name has the forbidden character U+FFFE at 1: \"a\uFFFE\"");
        refused(Map.of("type", Double.NaN), "not a JSON value: java.lang.Double at /type");
        refused(Map.of("type", new Object()), "not a JSON value: java.lang.Object at /type");
        refused(Map.of("type", Collections.singletonMap(7, "x")), "not a JSON field name: 7 at /type");
        refused(Map.of("type", "toor"), "expected a node of type \"root\": \"toor\"");
    }

    @Test
    void parsedJsonMayContainAnyTypeOfNumber() {
        Map<String, Object> custom = new LinkedHashMap<>();
        custom.put("type", "acme:numbers");
        custom.put(
                "numbers",
                Arrays.asList(1, 2L, new BigInteger("3"), 4.5, 5.5f, new BigDecimal("6.50"), true, null, "text"));
        Body body = ArticleJson.readBody(Map.of("type", "root", "children", List.of(custom)));
        assertThat(ArticleJson.writeBody(body)).contains("\"numbers\":[1,2,3,4.5,5.5,6.5,true,null,\"text\"]");
    }

    private static void refused(Map<String, ?> json, String message) {
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(() -> ArticleJson.readBody(json))
                .satisfies(refused -> assertThat(refused.getMessage()
                                .replace("\\u0000", "\u0000")
                                .replace("\\uFFFE", "\uFFFE"))
                        .startsWith(message));
    }
}
