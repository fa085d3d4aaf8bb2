package dev.lede.core.json;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tests each constraint of the schema with documents that have one error each, made from a document with all fields. Each
 * constraint refuses at least one document. Reader and schema agree about all documents, except for those listed in two
 * short tables.
 */
class SchemaConstraintsTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Values that violate a keyword. The test fails for a keyword without an entry. */
    private static final Map<String, List<JsonNode>> BREAKING = Map.of(
            "type", values(null, true, 7, 2.5, "x", JSON.arrayNode(), JSON.objectNode()),
            "enum", values("no-such-thing", "Left", 9),
            "const", values("no-such-thing", 2),
            "minItems", values(JSON.arrayNode()),
            // Keys of an article's data.
            "additionalProperties",
                    values(
                            JSON.objectNode().put("desk", 1),
                            JSON.objectNode().put("acme:", 1),
                            JSON.objectNode().put("7:x", 1),
                            JSON.objectNode().put("acme:x y", 1),
                            JSON.objectNode().put("acme:" + "x".repeat(96), 1)),
            "not", values("text", "listItem", "root"));

    /** Values that violate a pattern. */
    private static final Map<String, List<JsonNode>> BREAKING_PATTERN = Map.ofEntries(
            Map.entry("/$defs/code/properties/lang", values("", "a b", "x".repeat(41))),
            Map.entry("/$defs/rendition/properties/media", values("", " ", "print; x")),
            Map.entry("/$defs/embed/properties/provider", values("YouTube", "-x", "x".repeat(41))),
            Map.entry("/$defs/customBlock/properties/type", values("", "no good", "7up", "x".repeat(101))),
            Map.entry("/$defs/time/properties/datetime", values("", "tomorrow", "1".repeat(61))),
            Map.entry("/$defs/characters", values("a\u0000", "\u001F", "\u0085x", "\uFFFE", "\uFDD0")),
            Map.entry("/$defs/oneLine", values("", " \u00A0\u200B", "a\nb", "a\u2028b", "a\u0007")),
            Map.entry("/$defs/identifier", values("", "a b", "a\tb", "\u0001")),
            Map.entry("/$defs/language", values("", "e", "en-", "hy_AM", "en-123456789", "?")),
            Map.entry("/$defs/linkAddress", values("", "javascript:alert(1)", "mailto:", "tel:x", "https:///", "a b")),
            Map.entry(
                    "/$defs/address", values("mailto:a@b.example", "tel:1", "data:text/html,x", "HTTPS://x.example/")),
            Map.entry("/$defs/absoluteAddress", values("/x", "//x.example/", "#x", "https:x")),
            Map.entry("/$defs/imageSource/then", values("data:image/svg+xml;base64,eA==", "data:image/png,x")),
            Map.entry("/$defs/mediaType", values("", "image", "image/", "a/b; c")),
            Map.entry(
                    "/$defs/moment",
                    values("2026-04-02", "2026-04-02T08:30:00", "2026-04-02T24:00:00Z", "0000-01-01T00:00:00Z")),
            Map.entry("/$defs/day", values("1.3.2026", "2026-13-01", "2026-3-1", "0000-01-01")));

    /** Definitions that only select between other constraints. They refuse nothing by themselves. */
    private static final Set<String> SELECTORS =
            Set.of("/$defs/ownType/enum", "/$defs/typeOfBlock/enum", "/$defs/typeOnlyOfInline/enum");

    /** Values that the schema refuses and the reader accepts, because browsers and sites use them. */
    private static final Map<String, String> ACCEPTED_DEVIATIONS = Map.of(
            "/$defs/linkAddress/pattern", "URLs are parsed as in browsers: spaces, upper-case schemes",
            "/$defs/address/pattern", "URLs are parsed as in browsers",
            "/$defs/absoluteAddress/pattern", "URLs are parsed as in browsers",
            "/$defs/language/pattern", "names of languages that sites use");

    /** Values that the reader refuses and that a schema cannot describe. */
    private static final List<String> BEYOND_THE_SCHEMA = List.of(
            "a table of .* rows cannot have .* in its foot",
            "updated .* is before published",
            "a translation into the article's own language",
            "(string|field name) has the forbidden character");

    private static final List<JsonNode> BREAKING_VALUES = breakingValues();
    private static final List<JsonNode> TOO_LONG = tooLong();
    private static final List<JsonNode> TOO_MANY = tooMany();
    private static final ArticleSchema BODIES = ArticleSchema.ofBodies();

    private final Map<String, String> cases = new TreeMap<>();
    private final List<String> disagreements = new ArrayList<>();
    private int refused;
    private int accepted;

    @Test
    void eachConstraintRefusesSomethingAndTheReaderAgrees() {
        for (JsonNode sample : samples()) {
            judge(sample, "as it is");
            assertThat(disagreements).isEmpty();
            BiConsumer<JsonNode, String> judge = this::judge;
            Mutations.replaceEach(sample, BREAKING_VALUES, judge);
            Mutations.replaceNamed(sample, Set.of("url", "poster", "id", "media"), TOO_LONG, judge);
            Mutations.replaceNamed(sample, Set.of("byline", "tags", "translations", "related"), TOO_MANY, judge);
            Mutations.removeEach(sample, judge);
            Mutations.addToEach(sample, "someday", JSON.numberNode(1), judge);
            Mutations.addToEach(sample, "width", JSON.numberNode(1), judge);
        }
        for (JsonNode noArticle : values(7, "x", JSON.arrayNode())) judge(noArticle, "a document " + noArticle);
        breakDefinitionsAlone();
        System.out.printf(
                "Schema: %d constraints, %d documents refused and %d accepted by schema and reader alike%n",
                constraints().size(), refused, accepted);
        assertThat(disagreements).isEmpty();
        Set<String> withoutCase = new TreeSet<>(constraints());
        withoutCase.removeAll(cases.keySet());
        assertThat(withoutCase).as("constraints that refuse nothing").isEmpty();
        assertThat(constraints()).containsAll(cases.keySet());
    }

    @Test
    void eachKeywordAndPatternHasALineInTheTables() {
        Set<String> generic = Set.of(
                "required",
                "additionalProperties",
                "minimum",
                "maximum",
                "exclusiveMinimum",
                "maxLength",
                "maxItems",
                "maxProperties",
                "pattern",
                "propertyNames");
        for (String constraint : constraints()) {
            String keyword = keywordOf(constraint);
            assertThat(BREAKING.containsKey(keyword) || generic.contains(keyword))
                    .as(constraint)
                    .isTrue();
            String owner = constraint.substring(0, constraint.lastIndexOf('/'));
            if (keyword.equals("pattern")) assertThat(BREAKING_PATTERN).containsKey(owner);
        }
    }

    @Test
    void acceptedDeviationsAreConstraintsOfTheSchema() {
        for (String deviation : ACCEPTED_DEVIATIONS.keySet())
            assertThat(constraints()).contains(deviation);
    }

    /** Tests {@code type} in definitions that are selected by {@code type}: only the definition itself can refuse it. */
    private void breakDefinitionsAlone() {
        for (Map.Entry<String, JsonNode> definition :
                ArticleSchema.DOCUMENT.get("$defs").properties()) {
            if (!definition.getValue().has("properties")) continue;
            ArticleSchema alone = ArticleSchema.of(definition.getKey());
            for (JsonNode wrong : values(7, JSON.objectNode(), JSON.objectNode().put("type", "no-such-type"))) {
                alone.broken(wrong).forEach(constraint -> cases.putIfAbsent(constraint, wrong.toString()));
            }
        }
    }

    private void judge(JsonNode document, String what) {
        boolean isArticle = !document.path("type").asString("").equals("root");
        ArticleSchema schema = isArticle ? ArticleSchema.ofArticles() : BODIES;
        Set<String> broken = schema.broken(document);
        broken.forEach(constraint -> cases.putIfAbsent(constraint, what));
        String json = document.toString();
        String error = errorOf(json, isArticle);
        if (broken.isEmpty()) {
            if (error.isEmpty()) accepted++;
            else if (BEYOND_THE_SCHEMA.stream().noneMatch(problem -> error.matches("(?s)" + problem + ".*"))) {
                disagreements.add(what + ": valid, but the reader reports " + error);
            }
        } else if (!error.isEmpty()) {
            refused++;
        } else if (!ACCEPTED_DEVIATIONS.keySet().containsAll(withoutBranches(broken))) {
            disagreements.add(what + ": read, but the schema refuses it: " + broken);
        } else {
            assertThat(schema.errors(writtenAgain(json, isArticle))).as(what).isEmpty();
        }
    }

    /** Returns the constraints without those inside {@code anyOf}, whose other branch accepts null. */
    private static Set<String> withoutBranches(Set<String> broken) {
        return broken.stream()
                .filter(constraint -> !constraint.contains("/anyOf/"))
                .collect(toCollection(TreeSet::new));
    }

    private static String errorOf(String json, boolean isArticle) {
        try {
            writtenAgain(json, isArticle);
            return "";
        } catch (ArticleJsonException refused) {
            assertThat(refused.line()).isPositive();
            assertThat(refused.column()).isPositive();
            return String.valueOf(refused.getMessage());
        }
    }

    private static String writtenAgain(String json, boolean isArticle) {
        return isArticle
                ? ArticleJson.write(ArticleJson.read(json))
                : ArticleJson.writeBody(ArticleJson.readBody(json));
    }

    /**
     * The article without its body, each block of the body by itself (small documents are validated quickly), and the
     * examples of docs/json.md for types that the article lacks.
     */
    private static List<JsonNode> samples() {
        ObjectNode article = Samples.everything();
        List<JsonNode> samples = new ArrayList<>();
        for (JsonNode block : article.get("body").get("children")) samples.add(rootOf(block));
        for (JsonNode example : JsonDocumentationTest.bodies()) {
            String type = example.at("/children/0/type").asString();
            if (!article.toString().contains("{\"type\":\"" + type + "\"")) samples.add(example);
        }
        article.set("body", rootOf(JSON.objectNode().put("type", "thematicBreak")));
        samples.add(article);
        return samples;
    }

    private static ObjectNode rootOf(JsonNode block) {
        ObjectNode root = JSON.objectNode().put("type", "root");
        root.putArray("children").add(block);
        return root;
    }

    private static List<JsonNode> breakingValues() {
        Set<JsonNode> values = new LinkedHashSet<>();
        BREAKING.values().forEach(values::addAll);
        BREAKING_PATTERN.values().forEach(values::addAll);
        for (String constraint : constraints()) {
            JsonNode bound = ArticleSchema.DOCUMENT.at(constraint);
            switch (keywordOf(constraint)) {
                case "minimum" ->
                    values.add(JSON.numberNode(bound.bigIntegerValue().subtract(BigInteger.ONE)));
                case "maximum" ->
                    values.add(JSON.numberNode(bound.bigIntegerValue().add(BigInteger.ONE)));
                case "exclusiveMinimum" -> values.add(JSON.numberNode(bound.decimalValue()));
                default -> {}
            }
        }
        return new ArrayList<>(values);
    }

    private static List<JsonNode> tooLong() {
        List<JsonNode> values = new ArrayList<>();
        for (String constraint : constraints()) {
            if (!keywordOf(constraint).equals("maxLength")) continue;
            int most = ArticleSchema.DOCUMENT.at(constraint).asInt();
            values.addAll(values(
                    "x".repeat(most + 1),
                    "https://x.example/" + "x".repeat(most),
                    "data:image/png;base64," + "A".repeat(most + 2)));
        }
        return values;
    }

    private static List<JsonNode> tooMany() {
        ArrayNode names = JSON.arrayNode();
        ArrayNode links = JSON.arrayNode();
        for (int at = 0; at <= 1_000; at++) {
            names.add(JSON.objectNode().put("name", "x"));
            links.add(JSON.objectNode().put("type", "relatedLink").put("url", "/x"));
        }
        ObjectNode translations = JSON.objectNode();
        for (int at = 0; at <= 500; at++) translations.put("fr-x-a" + at, "/x");
        return values(names, links, translations);
    }

    /** Returns the JSON Pointers of all constraints that can refuse a document, without those that only select. */
    private static Set<String> constraints() {
        Set<String> constraints = new TreeSet<>();
        collect(ArticleSchema.DOCUMENT, "", constraints);
        constraints.removeAll(SELECTORS);
        return constraints;
    }

    private static void collect(JsonNode schema, String pointer, Set<String> constraints) {
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            String at = pointer + "/" + keyword.getKey();
            JsonNode value = keyword.getValue();
            switch (keyword.getKey()) {
                case "$schema",
                        "$id",
                        "$ref",
                        "title",
                        "description",
                        "default",
                        "format",
                        "if",
                        "patternProperties" -> {}
                case "type",
                        "enum",
                        "const",
                        "pattern",
                        "minimum",
                        "maximum",
                        "exclusiveMinimum",
                        "maxLength",
                        "maxItems",
                        "maxProperties",
                        "minItems",
                        "not" -> constraints.add(at);
                case "required" -> value.forEach(name -> constraints.add(at + "/" + name.asString()));
                case "additionalProperties" -> {
                    if (value.isObject()) collect(value, at, constraints);
                    else if (!value.asBoolean()) constraints.add(at);
                }
                case "properties", "$defs" ->
                    value.properties().forEach(each -> collect(each.getValue(), at + "/" + each.getKey(), constraints));
                case "propertyNames" -> {
                    constraints.add(at);
                    collect(value, at, constraints);
                }
                case "items", "then", "else" -> collect(value, at, constraints);
                case "anyOf", "allOf" -> {
                    for (int i = 0; i < value.size(); i++) collect(value.get(i), at + "/" + i, constraints);
                }
                default -> throw new AssertionError("a keyword that this test does not know: " + at);
            }
        }
    }

    private static String keywordOf(String constraint) {
        int last = constraint.lastIndexOf('/');
        return constraint.substring(0, last).endsWith("/required") ? "required" : constraint.substring(last + 1);
    }

    private static List<JsonNode> values(Object... values) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Object value : values == null ? new Object[] {null} : values) nodes.add(node(value));
        return nodes;
    }

    private static JsonNode node(Object value) {
        if (value instanceof JsonNode node) return node;
        return ArticleSchema.MAPPER.valueToTree(value);
    }
}
