package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.regex.Pattern;

/** Checks media types and media queries. */
final class MediaNames {
    private static final String LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    /** Restricted names (RFC 6838, section 4.2). */
    private static final boolean[] IN_NAME = table(LETTERS_AND_DIGITS + "_!#$&^.+-");

    /** Restricted names with the parameters of RFC 9110. */
    private static final Pattern WITH_PARAMETERS = Pattern.compile("[\\w!#$&^.+-]{1,100}/[\\w!#$&^.+-]{1,100}"
            + "( ?; ?[\\w!#$&^.+-]{1,40}=([\\w!#$&^.+-]{1,100}|\"[\\w .,!#$&^+-]{1,100}\")){0,4}");

    /** The characters of media queries, without those of escapes, strings and comments. */
    private static final boolean[] IN_QUERY = table(LETTERS_AND_DIGITS + " (),.:/<>=_-");

    private MediaNames() {}

    static void requireType(String type) {
        int slash = type.indexOf('/');
        // Most types have no parameters.
        boolean isType = (isOf(IN_NAME, type, 0, slash, 100) && isOf(IN_NAME, type, slash + 1, type.length(), 100))
                || WITH_PARAMETERS.matcher(type).matches();
        Require.that(isType, "type", "not a media type", type);
    }

    static void requireQuery(String query) {
        boolean isQuery = !query.isBlank() && isOf(IN_QUERY, query, 0, query.length(), 300);
        Require.that(isQuery, "media", "not a media query", query);
    }

    /** Whether a part of a text has at least one and not more than most characters, all of them allowed. */
    private static boolean isOf(boolean[] allowed, String text, int start, int end, int most) {
        if (end <= start || end - start > most) return false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c >= allowed.length || !allowed[c]) return false;
        }
        return true;
    }

    private static boolean[] table(String characters) {
        boolean[] table = new boolean[128];
        for (char c : characters.toCharArray()) table[c] = true;
        return table;
    }
}
