package dev.lede.core.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of articles, compiled once by an independent validator. */
final class ArticleSchema {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The schema as JSON. */
    static final JsonNode DOCUMENT = MAPPER.readTree(ArticleJson.schema());

    private static final String ID = DOCUMENT.get("$id").asString();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, ArticleJson.schema())));
    private static final ArticleSchema ARTICLE = new ArticleSchema(REGISTRY.getSchema(SchemaLocation.of(ID)));

    private final Schema schema;

    private ArticleSchema(Schema schema) {
        this.schema = schema;
    }

    static ArticleSchema ofArticles() {
        return ARTICLE;
    }

    /** Returns a definition of the schema. */
    static ArticleSchema of(String definition) {
        return new ArticleSchema(REGISTRY.getSchema(SchemaLocation.of(ID + "#/$defs/" + definition)));
    }

    static ArticleSchema ofSchemas() {
        return new ArticleSchema(
                REGISTRY.getSchema(SchemaLocation.of(DOCUMENT.get("$schema").asString())));
    }

    static ArticleSchema ofBodies() {
        return of("root");
    }

    /** Returns the errors of a document; empty if it is valid. */
    List<Error> errors(JsonNode document) {
        return schema.validate(document);
    }

    List<Error> errors(String json) {
        return errors(MAPPER.readTree(json));
    }

    /**
     * Returns the constraints that a document violates, as JSON Pointers into the schema:
     * {@code /$defs/heading/properties/depth/minimum}. Those of {@code required} end with the missing field.
     */
    Set<String> broken(JsonNode document) {
        Set<String> broken = new TreeSet<>();
        for (Error error : errors(document)) {
            String pointer = error.getSchemaLocation().getFragment().toString();
            broken.add(error.getKeyword().equals("required") ? pointer + "/" + error.getProperty() : pointer);
        }
        return broken;
    }
}
