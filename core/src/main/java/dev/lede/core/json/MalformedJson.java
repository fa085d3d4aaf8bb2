package dev.lede.core.json;

import dev.lede.core.check.Require;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says what makes a text no JSON. Jackson's own words are for programmers: they name its classes and options. */
final class MalformedJson {
    /** What Jackson names: a character by its code, or what it has read in quotes. */
    private static final Pattern CHARACTER = Pattern.compile("\\(code (\\d{1,7})|^Unexpected close marker '(.)'");

    private static final Pattern WORD = Pattern.compile("^(?:Unrecognized|Non-standard) token '(.*?)'", Pattern.DOTALL);

    /** Where a character is unexpected, by what Jackson says that it expected. */
    private static final List<Map.Entry<String, String>> PLACES = List.of(
            Map.entry("in numeric value", " in a number"),
            Map.entry("a hex-digit", " in an escape"),
            Map.entry("expecting a colon", " instead of a colon"),
            Map.entry("expecting comma", " instead of a comma"),
            Map.entry("to start property name", " instead of a field name in double quotes"),
            Map.entry("a valid value", " instead of a value"),
            Map.entry("expected a value", " instead of a value"),
            Map.entry("has to be escaped", " in a string: it must be written as an escape"),
            Map.entry("Unrecognized character escape", " after a backslash"));

    private MalformedJson() {}

    static String problem(JacksonException malformed) {
        return "malformed JSON: " + detail(malformed);
    }

    private static String detail(JacksonException malformed) {
        if (malformed instanceof UnexpectedEndOfInputException) return "the text ends too early";
        if (malformed instanceof StreamConstraintsException) {
            return "a number of more than " + ArticleJson.MAX_NUMBER_LENGTH + " characters";
        }
        String words = malformed.getOriginalMessage();
        if (words.contains("Leading zeroes")) return "a number that begins with 0";
        Matcher word = WORD.matcher(words);
        if (word.find()) return "unknown word " + Require.shown(word.group(1));
        Matcher character = CHARACTER.matcher(words);
        return character.find() ? "unexpected " + shown(character) + place(words) : "unexpected text";
    }

    private static String place(String words) {
        return PLACES.stream()
                .filter(place -> words.contains(place.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String shown(Matcher character) {
        if (character.group(2) != null) return "'" + character.group(2) + "'";
        int code = Integer.parseInt(character.group(1));
        return (code > ' ' && code < 0x7F) || Character.isLetterOrDigit(code)
                ? "'" + Character.toString(code) + "'"
                : String.format(Locale.ROOT, "U+%04X", code);
    }
}
