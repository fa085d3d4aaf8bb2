package dev.lede.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** docs/json.md has a section for each type of node, with examples that are read and written back unchanged. */
class JsonDocumentationTest {
    private static final String PAGE = page();
    private static final Pattern SECTION =
            Pattern.compile("^### (\\S+)\\n(.*?)(?=^##|\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern EXAMPLE =
            Pattern.compile("^```json( read)?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\|(.*)\\|(.*)\\|$", Pattern.MULTILINE);

    @Test
    void eachTypeOfNodeHasASectionWithAnExampleOfIt() {
        Map<String, String> sections = sections();
        for (String type : Stream.concat(Node.types().keySet().stream(), Stream.of(NodeTypes.ROOT))
                .toList()) {
            assertThat(sections).containsKey(type);
            assertThat(EXAMPLE.matcher(sections.get(type)).results())
                    .as(type)
                    .anyMatch(
                            example -> parsed(example).path("type").asString("").equals(type));
        }
    }

    @Test
    void tablesListTheFieldsOfTheSchema() {
        sections().forEach((type, section) -> {
            JsonNode definition = ArticleSchema.DOCUMENT.at("/$defs/" + type);
            if (definition.isMissingNode()) return;
            TreeSet<String> fields = new TreeSet<>(definition.get("properties").propertyNames());
            fields.remove("type");
            assertThat(rows(section)).as(type).containsAll(fields);
            definition.get("required").forEach(required -> {
                if (required.asString().equals("type")) return;
                assertThat(ROW.matcher(section).results())
                        .as("%s of %s is said to be required", required, type)
                        .anyMatch(row -> row.group(1).equals(required.asString())
                                && row.group().contains("**required**"));
            });
        });
        String article = PAGE.substring(PAGE.indexOf("## The article"), PAGE.indexOf("## The body"));
        assertThat(rows(article))
                .containsExactlyElementsOf(
                        ArticleSchema.DOCUMENT.get("properties").propertyNames());
    }

    static List<MatchResult> examples() {
        return EXAMPLE.matcher(PAGE).results().toList();
    }

    /** The examples of nodes, each in the smallest body that can hold it. */
    static List<JsonNode> bodies() {
        return examples().stream()
                .map(JsonDocumentationTest::parsed)
                .filter(node -> !node.has("version"))
                .map(JsonDocumentationTest::inItsPlace)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsValidAndWrittenBackUnchanged(MatchResult example) {
        boolean isWritten = example.group(1) == null;
        JsonNode document = inItsPlace(parsed(example));
        String json = document.toString();
        boolean isArticle = document.has("version");
        ArticleSchema schema = isArticle ? ArticleSchema.ofArticles() : ArticleSchema.ofBodies();
        assertThat(schema.errors(document)).isEmpty();
        String written = writtenAgain(json, isArticle);
        assertThat(writtenAgain(written, isArticle)).isEqualTo(written);
        if (isWritten) assertThat(written).isEqualTo(json);
        else assertThat(written).isNotEqualTo(json);
    }

    @Test
    void documentedLimitsAreThoseOfTheReader() {
        for (int limit : List.of(ArticleJson.MAX_LENGTH, ArticleJson.MAX_VALUES, ArticleJson.MAX_NUMBER_LENGTH)) {
            assertThat(PAGE).contains("| " + String.format(Locale.ROOT, "%,d", limit) + " |");
        }
        assertThat(PAGE).contains("| " + ArticleJson.MAX_NESTING + " |");
    }

    private static String writtenAgain(String json, boolean isArticle) {
        return isArticle
                ? ArticleJson.write(ArticleJson.read(json))
                : ArticleJson.writeBody(ArticleJson.readBody(json));
    }

    /** Returns the smallest body that contains a node. */
    private static JsonNode inItsPlace(JsonNode node) {
        String type = node.path("type").asString("");
        return switch (type) {
            case "", "root" -> node;
            case "listItem" -> inItsPlace(parent("list", node));
            case "tableCell" -> inItsPlace(parent("tableRow", node));
            case "tableRow" -> inItsPlace(parent("table", node));
            case "definitionTerm", "definitionDescription" -> inItsPlace(parent("definitionList", node));
            default ->
                NodeTypes.isInline(type) && !NodeTypes.isBlock(type)
                        ? inItsPlace(parent("paragraph", node))
                        : parent("root", node);
        };
    }

    private static ObjectNode parent(String type, JsonNode child) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("type", type);
        if (type.equals("list")) node.put("ordered", false);
        if (type.equals("table")) node.put("headRows", 0);
        node.putArray("children").add(child);
        return node;
    }

    private static JsonNode parsed(MatchResult example) {
        return ArticleSchema.MAPPER.readTree(example.group(2));
    }

    private static List<String> rows(String section) {
        return ROW.matcher(section).results().map(row -> row.group(1)).toList();
    }

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        SECTION.matcher(PAGE).results().forEach(section -> sections.put(section.group(1), section.group(2)));
        return sections;
    }

    private static String page() {
        try {
            return Files.readString(Path.of("..", "docs", "json.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
