package dev.lede.core.json;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.node.ObjectNode;

/** JSON documents that several tests share. */
final class Samples {
    private Samples() {}

    /** An article with every field, and nodes of many kinds. New kinds may be left to the examples of docs/json.md. */
    static ObjectNode everything() {
        try (InputStream json = Samples.class.getResourceAsStream("everything.json")) {
            return (ObjectNode) ArticleSchema.MAPPER.readTree(json);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
