package dev.lede.render.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the texts and numbers of flat JSON objects that WordPress stores. Other values are ignored. */
final class JsonScalars {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonScalars() {}

    /** The objects in the text: one, or those in an array. In malformed JSON, those before the error. */
    static List<Map<String, String>> in(String json) {
        List<Map<String, String>> objects = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) token = parser.nextToken();
            while (token == JsonToken.START_OBJECT) {
                objects.add(object(parser));
                token = parser.nextToken();
            }
        } catch (JacksonException malformed) {
            return objects;
        }
        return objects;
    }

    private static Map<String, String> object(JsonParser parser) {
        Map<String, String> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == null) return values;
            if (value.isScalarValue()) values.put(name, parser.getString());
            else parser.skipChildren();
        }
        return values;
    }
}
