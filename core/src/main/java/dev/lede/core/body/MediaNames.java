package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.regex.Pattern;

/** The forms of media types and media queries. */
final class MediaNames {
    /** RFC 6838, section 4.2: restricted names, with parameters as RFC 9110 writes them. */
    private static final Pattern TYPE = Pattern.compile("[\\w!#$&^.+-]{1,100}/[\\w!#$&^.+-]{1,100}"
            + "( ?; ?[\\w!#$&^.+-]{1,40}=([\\w!#$&^.+-]{1,100}|\"[\\w .,!#$&^+-]{1,100}\")){0,4}");

    /** Media queries without escapes, strings, comments or functions but {@code calc}-free comparisons. */
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9 (),.:/<>=_-]{1,300}");

    private MediaNames() {}

    static void requireType(String type) {
        Require.that(TYPE.matcher(type).matches(), "type", "not a media type", type);
    }

    static void requireQuery(String query) {
        boolean isQuery = !query.isBlank() && QUERY.matcher(query).matches();
        Require.that(isQuery, "media", "not a media query", query);
    }
}
