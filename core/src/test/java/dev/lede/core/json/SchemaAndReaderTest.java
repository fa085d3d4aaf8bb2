package dev.lede.core.json;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lede.core.body.Node;
import dev.lede.core.check.Require;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Where the schema and the reader differ, as docs/json.md says; SchemaConstraintsTest shows that they agree elsewhere. */
class SchemaAndReaderTest {
    private static final String ARTICLE = """
            {"version":1,"url":"https://lake.example/ice","language":"en","headline":"Ice",%s}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"someday\":null",
                "\"published\":\"2026-04-02T08:30Z\"",
                "\"body\":{\"type\":\"root\",\"position\":{\"start\":{\"line\":1}},\"children\":[]}",
                "\"body\":{\"type\":\"root\",\"children\":[{\"type\":\"list\",\"spread\":true}]}",
                "\"translations\":{\"hy_AM\":\"/hy\"}",
                "\"translations\":{\"հայերեն\":\"/hy\"}",
                "\"tags\":[{\"name\":\"ice\",\"url\":\" /tags/ice and snow\"}]",
                "\"tags\":[{\"name\":\"ice\",\"url\":\"HTTPS:\\\\\\\\LAKE.example\\\\ice\"}]"
            })
    void readerNormalizesCommonDeviationsFromTheSchema(String field) {
        String json = ARTICLE.formatted(field);
        assertThat(ArticleSchema.ofArticles().errors(json)).isNotEmpty();
        assertThat(ArticleSchema.ofArticles().errors(ArticleJson.write(ArticleJson.read(json))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"published\":\"2026-02-30T08:30:00Z\"",
                "\"source\":{\"publisher\":\"x\",\"publishedOn\":\"2026-02-30\"}",
                "\"published\":\"2026-04-02T00:00:00Z\",\"updated\":\"2026-04-01T00:00:00Z\"",
                "\"translations\":{\"en\":\"/en\"}",
                "\"translations\":{\"hy\":\"/hy\",\"arm\":\"/arm\"}",
                "\"translations\":{\"und\":\"/und\"}",
                "\"tags\":[{\"name\":\"ice\",\"url\":\"https://a..%00/\"}]",
                "\"body\":{\"type\":\"root\",\"children\":[{\"type\":\"table\",\"footRows\":1}]}",
                "\"body\":{\"type\":\"root\",\"children\":[{\"type\":\"poll\",\"question\":\"\\u0000\"}]}",
                "\"body\":{\"type\":\"root\",\"children\":[{\"type\":\"poll\",\"answer\":1e1001}]}"
            })
    void readerRefusesInvalidInputThatTheSchemaAccepts(String field) {
        String json = ARTICLE.formatted(field);
        assertThat(ArticleSchema.ofArticles().errors(json)).isEmpty();
        assertThatExceptionOfType(ArticleJsonException.class).isThrownBy(() -> ArticleJson.read(json));
    }

    @Test
    void schemaRefusesTheBlankLinesThatTheReaderRefuses() {
        Pattern oneLine = Pattern.compile(
                ArticleSchema.DOCUMENT.at("/$defs/oneLine/pattern").asString());
        for (int c = 0; c <= 0xFFFF; c++) {
            if (!Require.isText(c)) continue;
            boolean lineBreak = c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
            assertThat(oneLine.matcher(Character.toString(c)).find())
                    .as("U+%04X", c)
                    .isEqualTo(!lineBreak && !Require.isInvisible(c));
        }
    }

    @Test
    void schemaIsValidAgainstItsMetaSchema() {
        assertThat(ArticleSchema.ofSchemas().errors(ArticleSchema.DOCUMENT)).isEmpty();
    }

    @Test
    void schemaDeclaresItsDialectAndId() {
        assertThat(ArticleSchema.DOCUMENT.get("$schema").asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(ArticleSchema.DOCUMENT.get("$id").asString()).endsWith("article-" + ArticleJson.VERSION + ".json");
        assertThat(ArticleSchema.DOCUMENT.at("/properties/version/const").asInt())
                .isEqualTo(ArticleJson.VERSION);
    }

    @Test
    void schemaListsAllTypesOfNodes() {
        Set<String> own = new TreeSet<>(Node.types().keySet());
        own.add(NodeTypes.ROOT);
        assertThat(enumOf("ownType")).isEqualTo(own);
        assertThat(enumOf("typeOfBlock"))
                .isEqualTo(own.stream().filter(NodeTypes::isBlock).collect(toCollection(TreeSet::new)));
        assertThat(enumOf("typeOnlyOfInline"))
                .isEqualTo(own.stream()
                        .filter(type -> NodeTypes.isInline(type) && !NodeTypes.isBlock(type))
                        .collect(toCollection(TreeSet::new)));
    }

    private static Set<String> enumOf(String definition) {
        ArrayNode names = (ArrayNode) ArticleSchema.DOCUMENT.at("/$defs/" + definition + "/enum");
        return names.valueStream().map(JsonNode::asString).collect(toCollection(TreeSet::new));
    }
}
