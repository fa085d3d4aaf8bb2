package dev.lede.render.metadata;

import dev.lede.render.Golden;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Checks JSON-LD against the properties that schema.org has for each type, including those of the types that it extends. */
final class Vocabulary {
    private static final Path FILE = Path.of("src/test/resources/dev/lede/render/metadata/schema-org.txt");

    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, Set<String>> properties = new HashMap<>();

    Vocabulary() {
        String lines = Golden.read(FILE).replace("\n    ", " ");
        for (String line : lines.split("\n", -1)) {
            if (line.isEmpty() || line.startsWith("#")) continue;
            String[] parts = line.split(":", 2);
            String[] names = parts[0].split("[ <,]+", -1);
            parents.put(names[0], Arrays.asList(names).subList(1, names.length));
            properties.put(
                    names[0], new HashSet<>(Arrays.asList(parts[1].strip().split(" ", -1))));
        }
    }

    /** Returns the properties that are unknown for the type of their object, such as {@code Person.headline}. */
    Set<String> unknown(JsonNode node) {
        Set<String> unknown = new TreeSet<>();
        addUnknown(node, "", unknown);
        return unknown;
    }

    private void addUnknown(JsonNode node, String property, Set<String> unknown) {
        if (node.isArray()) for (JsonNode element : node) addUnknown(element, property, unknown);
        if (!node.isObject()) return;
        String type = node.path("@type").asString("");
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String name = entry.getKey();
            // A role replaces the value of a property, and repeats the property.
            boolean isOfRole = type.equals("Role") && name.equals(property);
            if (!name.startsWith("@") && !isOfRole && !isKnown(type, name)) unknown.add(type + "." + name);
            addUnknown(entry.getValue(), name, unknown);
        }
    }

    private boolean isKnown(String type, String property) {
        return properties.getOrDefault(type, Set.of()).contains(property)
                || parents.getOrDefault(type, List.of()).stream().anyMatch(parent -> isKnown(parent, property));
    }
}
