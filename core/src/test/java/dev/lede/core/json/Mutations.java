package dev.lede.core.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes a document in one place at a time. */
final class Mutations {
    private Mutations() {}

    /** Passes every document with another value in one place. The document is modified in place and restored. */
    static void replaceEach(JsonNode document, List<JsonNode> values, BiConsumer<JsonNode, String> story) {
        places(document).forEach(place -> place.withEach(values, document, story));
    }

    /** Passes every document with another value in one of the named fields. */
    static void replaceNamed(
            JsonNode document, Set<String> names, List<JsonNode> values, BiConsumer<JsonNode, String> story) {
        for (Place place : places(document)) {
            if (names.contains(place.name)) place.withEach(values, document, story);
        }
    }

    /** Passes every document without one of its fields. */
    static void removeEach(JsonNode document, BiConsumer<JsonNode, String> story) {
        for (Place place : places(document)) {
            if (!(place.parent instanceof ObjectNode object)) continue;
            ObjectNode before = object.deepCopy();
            object.remove(place.name);
            story.accept(document, place.pointer + " is missing");
            object.removeAll();
            object.setAll(before);
        }
    }

    /** Passes every document with one more field. */
    static void addToEach(JsonNode document, String name, JsonNode value, BiConsumer<JsonNode, String> story) {
        objects(document).forEach(object -> {
            object.set(name, value);
            story.accept(document, name + " is added to " + object);
            object.remove(name);
        });
    }

    private static Stream<ObjectNode> objects(JsonNode document) {
        Stream<JsonNode> below = places(document).stream().map(Place::value);
        return Stream.concat(Stream.of(document), below)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "… (" + text.length() + ")";
    }

    private static List<Place> places(JsonNode document) {
        List<Place> places = new ArrayList<>();
        collect(document, "", places);
        return places;
    }

    private static void collect(JsonNode node, String pointer, List<Place> places) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                places.add(new Place(object, name, -1, pointer + "/" + name));
                collect(object.get(name), pointer + "/" + name, places);
            }
        } else if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                places.add(new Place(array, "", at, pointer + "/" + at));
                collect(array.get(at), pointer + "/" + at, places);
            }
        }
    }

    private record Place(JsonNode parent, String name, int index, String pointer) {
        JsonNode value() {
            return parent instanceof ObjectNode ? parent.get(name) : parent.get(index);
        }

        void withEach(List<JsonNode> others, JsonNode document, BiConsumer<JsonNode, String> story) {
            JsonNode before = value();
            for (JsonNode other : others) {
                put(other);
                story.accept(document, pointer + " = " + shown(other));
            }
            put(before);
        }

        private void put(JsonNode value) {
            if (parent instanceof ObjectNode object) object.set(name, value);
            else ((ArrayNode) parent).set(index, value);
        }
    }
}
