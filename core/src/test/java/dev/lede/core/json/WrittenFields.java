package dev.lede.core.json;

import dev.lede.core.body.Node;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The fields that documents contain, such as {@code heading.id}, and the fields that the schema defines. */
final class WrittenFields {
    /** Objects that are not nodes: the field that contains them, and their definition in the schema. */
    private static final Map<String, String> PARTS = Map.of(
            "section", "/$defs/section",
            "byline", "/$defs/contributor",
            "source", "/$defs/source",
            "tags", "/$defs/tag",
            "corrections", "/$defs/correction",
            "size", "/$defs/size",
            "renditions", "/$defs/rendition",
            "sources", "/$defs/mediaSources/items",
            "tracks", "/$defs/tracks/items");

    /** The number of objects by their kind. */
    private final Map<String, Integer> objects = new TreeMap<>();

    /** The number of objects that have a field, by its name. */
    private final Map<String, Integer> fields = new TreeMap<>();

    void see(JsonNode article) {
        see(article, "article");
    }

    private void see(JsonNode value, String kind) {
        if (value.isArray()) value.forEach(element -> see(element, kind));
        if (!value.isObject()) return;
        String own = value.path("type").asString(kind);
        boolean isNode = NodeTypes.isKnown(own);
        if (isNode || kind.equals("article") || PARTS.containsKey(kind)) count(isNode ? own : kind, value);
        value.properties().forEach(field -> see(field.getValue(), field.getKey()));
    }

    private void count(String kind, JsonNode object) {
        objects.merge(kind, 1, Integer::sum);
        object.propertyNames().forEach(name -> fields.merge(kind + "." + name, 1, Integer::sum));
    }

    Set<String> seen() {
        return fields.keySet();
    }

    Set<String> alwaysSeen() {
        Set<String> always = new TreeSet<>(seen());
        always.removeIf(field -> !fields.get(field).equals(objects.get(field.substring(0, field.indexOf('.')))));
        return always;
    }

    /** Returns all fields of the schema except {@code table.align}, which is read but never written. */
    static Set<String> ofSchema() {
        Set<String> all = new TreeSet<>();
        kinds().forEach((kind, definition) ->
                definition.get("properties").propertyNames().forEach(name -> all.add(kind + "." + name)));
        all.remove("table.align");
        return all;
    }

    /** Returns the required fields, and the optional ones that are always written because nodes of mdast have them. */
    static Set<String> alwaysWritten() {
        Set<String> always = new TreeSet<>(Set.of("list.ordered", "table.headRows"));
        kinds().forEach((kind, definition) ->
                definition.get("required").forEach(name -> always.add(kind + "." + name.asString())));
        Set<String> parents = new TreeSet<>(ofSchema());
        parents.removeIf(field -> !field.endsWith(".children"));
        parents.removeAll(Set.of("video.children", "audio.children", "embed.children", "corrections.children"));
        always.addAll(parents);
        return always;
    }

    private static Map<String, JsonNode> kinds() {
        Map<String, JsonNode> kinds = new TreeMap<>();
        kinds.put("article", ArticleSchema.DOCUMENT);
        PARTS.forEach((kind, pointer) -> kinds.put(kind, ArticleSchema.DOCUMENT.at(pointer)));
        for (String type : Node.types().keySet()) {
            JsonNode definition = ArticleSchema.DOCUMENT.at("/$defs/" + type);
            kinds.put(type, definition.isMissingNode() ? ArticleSchema.DOCUMENT.at("/$defs/mark") : definition);
        }
        kinds.put(NodeTypes.ROOT, ArticleSchema.DOCUMENT.at("/$defs/root"));
        return kinds;
    }
}
