package dev.lede.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Checks the nodes of mdast with GFM, as the specifications of mdast and mdast-util-gfm define their fields and children:
 * a node with other fields, another parent or white space that Markdown does not keep is an error.
 */
final class MdastShape {
    private static final Set<String> FLOW =
            Set.of("paragraph", "heading", "blockquote", "list", "code", "thematicBreak", "table");

    private static final Set<String> PHRASING =
            Set.of("text", "emphasis", "strong", "delete", "inlineCode", "break", "link", "image");

    /** The fields of each node besides type and data: required ones with "!". */
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("root", List.of("children!")),
            Map.entry("paragraph", List.of("children!")),
            Map.entry("heading", List.of("depth!", "children!")),
            Map.entry("blockquote", List.of("children!")),
            Map.entry("list", List.of("ordered!", "start", "spread!", "children!")),
            Map.entry("listItem", List.of("spread!", "children!")),
            Map.entry("code", List.of("lang", "value!")),
            Map.entry("thematicBreak", List.of()),
            Map.entry("table", List.of("align!", "children!")),
            Map.entry("tableRow", List.of("children!")),
            Map.entry("tableCell", List.of("children!")),
            Map.entry("text", List.of("value!")),
            Map.entry("emphasis", List.of("children!")),
            Map.entry("strong", List.of("children!")),
            Map.entry("delete", List.of("children!")),
            Map.entry("inlineCode", List.of("value!")),
            Map.entry("break", List.of()),
            Map.entry("link", List.of("url!", "title", "children!")),
            Map.entry("image", List.of("url!", "alt", "title")));

    private final Set<String> ids = new TreeSet<>();
    private final StringBuilder text = new StringBuilder();

    private MdastShape() {}

    /** Checks a tree, and returns the text of its nodes in order, with a line break after each block. */
    static String textOf(JsonNode root) {
        assertThat(type(root)).isEqualTo("root");
        MdastShape shape = new MdastShape();
        shape.node(root, FLOW, false);
        return shape.text.toString();
    }

    private static String type(JsonNode node) {
        return node.path("type").asString("");
    }

    private void node(JsonNode node, Set<String> children, boolean inLink) {
        String type = type(node);
        fields(node, type);
        switch (type) {
            case "heading" -> assertThat(node.get("depth").intValue()).isBetween(1, 6);
            case "list" -> list(node);
            case "table" -> table(node);
            case "text" -> assertThat(node.get("value").stringValue()).isNotEmpty();
            case "inlineCode" ->
                assertThat(node.get("value").stringValue())
                        .isNotEmpty()
                        .isEqualTo(node.get("value").stringValue().strip());
            case "link" -> assertThat(inLink).as("a link in a link").isFalse();
            default -> {}
        }
        if (node.has("value")) text.append(node.get("value").stringValue());
        node.path("children").valueStream().forEach(child -> {
            assertThat(children).as("children of %s", type).contains(type(child));
            node(child, childrenOf(type(child)), inLink || type.equals("link"));
        });
        if (FLOW.contains(type) || type.equals("tableCell")) text.append('\n');
        if (childrenOf(type) == PHRASING) line(node, type);
    }

    private static Set<String> childrenOf(String type) {
        return switch (type) {
            case "root", "blockquote", "listItem" -> FLOW;
            case "list" -> Set.of("listItem");
            case "table" -> Set.of("tableRow");
            case "tableRow" -> Set.of("tableCell");
            case "code", "thematicBreak", "text", "inlineCode", "break", "image" -> Set.of();
            default -> PHRASING;
        };
    }

    private void fields(JsonNode node, String type) {
        assertThat(FIELDS).containsKey(type);
        Set<String> allowed = new TreeSet<>(Set.of("type", "data"));
        FIELDS.get(type).forEach(field -> allowed.add(field.replace("!", "")));
        assertThat(allowed).as(type).containsAll(node.propertyNames());
        FIELDS.get(type).stream()
                .filter(field -> field.endsWith("!"))
                .forEach(field -> assertThat(node.has(field.replace("!", "")))
                        .as("%s of %s", field, type)
                        .isTrue());
        if (node.has("data")) data(node.get("data"), type);
    }

    /** The fields that mdast-util-to-hast reads. Text has no element of its own. */
    private void data(JsonNode data, String type) {
        assertThat(type).isIn("heading", "text", "inlineCode", "image");
        assertThat(data.propertyNames()).hasSize(type.equals("text") ? 2 : 1);
        if (type.equals("text")) assertThat(data.get("hName").stringValue()).isEqualTo("span");
        assertThat(data.get("hProperties").propertyNames()).containsExactly("id");
        ids.add(data.get("hProperties").get("id").stringValue());
    }

    private static void list(JsonNode list) {
        assertThat(list.has("start")).isEqualTo(list.get("ordered").booleanValue());
        if (list.has("start")) {
            int items = list.get("children").size();
            assertThat(list.get("start").longValue()).isBetween(0L, 1_000_000_000L - items);
        }
        assertThat(list.get("children").isEmpty()).isFalse();
    }

    /** Rows can be shorter than the first one, as in GFM, but not longer. */
    private static void table(JsonNode table) {
        int columns = table.get("children").get(0).get("children").size();
        assertThat(table.get("align").size()).isEqualTo(columns);
        table.get("align")
                .forEach(align -> assertThat(align.isNull()
                                || Set.of("left", "center", "right").contains(align.stringValue()))
                        .isTrue());
        table.get("children")
                .forEach(row -> assertThat(row.get("children").size()).isLessThanOrEqualTo(columns));
    }

    /** Markdown has no white space at the ends of lines, and no lines in headings and cells. */
    private static void line(JsonNode parent, String type) {
        List<JsonNode> children = parent.get("children").valueStream().toList();
        if (!type.equals("tableCell")) assertThat(children).as(type).isNotEmpty();
        if (children.isEmpty()) return;
        JsonNode first = children.get(0);
        JsonNode last = children.get(children.size() - 1);
        assertThat(type(first)).isNotEqualTo("break");
        assertThat(type(last)).isNotEqualTo("break");
        if (first.has("value")) assertThat(first.get("value").stringValue()).doesNotStartWith(" ");
        if (last.has("value")) assertThat(last.get("value").stringValue()).doesNotEndWith(" ");
        for (JsonNode child : children) {
            if (type.equals("heading") || type.equals("tableCell"))
                assertThat(type(child)).isNotEqualTo("break");
            if (child.has("value")) {
                assertThat(child.get("value").stringValue()).doesNotContainPattern("[\\t\\r\\n]|  ");
            }
        }
    }
}
