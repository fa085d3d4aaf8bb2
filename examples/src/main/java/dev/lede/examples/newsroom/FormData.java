package dev.lede.examples.newsroom;

import java.util.HashMap;
import java.util.Map;

/** The fields of a form that was sent (WHATWG URL, application/x-www-form-urlencoded). */
final class FormData {
    private final Map<String, String> values = new HashMap<>();

    private FormData() {}

    /**
     * Parses the body of a request. Of several values of a field, the first one counts.
     *
     * @throws RefusedException if a value is not encoded in UTF-8
     */
    static FormData parse(String body) {
        FormData form = new FormData();
        for (String field : body.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) form.values.putIfAbsent(field.substring(0, equals), decoded(field.substring(equals + 1)));
        }
        return form;
    }

    private static String decoded(String value) {
        return Paths.decodedValue(value).orElseThrow(() -> new RefusedException(Problem.BAD_REQUEST));
    }

    /** Returns the value of a field; empty if there is none. */
    String value(String name) {
        return values.getOrDefault(name, "");
    }
}
