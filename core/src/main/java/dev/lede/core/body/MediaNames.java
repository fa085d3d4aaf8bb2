package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.regex.Pattern;

/** Checks media types and media queries. */
final class MediaNames {
    /** Restricted names (RFC 6838, section 4.2), with the parameters of RFC 9110. */
    private static final Pattern TYPE = Pattern.compile("[\\w!#$&^.+-]{1,100}/[\\w!#$&^.+-]{1,100}"
            + "( ?; ?[\\w!#$&^.+-]{1,40}=([\\w!#$&^.+-]{1,100}|\"[\\w .,!#$&^+-]{1,100}\")){0,4}");

    /** The characters of media queries, without those of escapes, strings and comments. */
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
