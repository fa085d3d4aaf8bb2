package dev.lede.i18n;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a language file says about the language itself, beside the texts.
 *
 * @param autonym     the language's name in itself; empty if the file does not give it
 * @param pluralRules how counts choose a form
 * @param numbers     how numbers are written
 * @param dates       how dates and times are written
 * @param lists       how names are joined
 */
record Grammar(String autonym, PluralRules pluralRules, NumberStyle numbers, DateStyle dates, ListStyle lists) {
    private static final Set<String> GROUPS = Set.of("plural", "number", "date", "list");

    /**
     * Reads the groups of a language file.
     *
     * @param source   the whole file
     * @param fallback what stands in for a group that is not there; null if none may be absent
     * @throws IllegalArgumentException if a group is incomplete or a rule or pattern is bad; the message names the key
     */
    static Grammar of(Map<String, String> source, @Nullable Grammar fallback) {
        Map<String, String> numbers = group("number", source);
        Map<String, String> dates = group("date", source);
        Map<String, String> lists = group("list", source);
        return new Grammar(
                source.getOrDefault("autonym", ""),
                PluralRules.of(group("plural", source)),
                numbers.isEmpty() && fallback != null ? fallback.numbers : NumberStyle.of(numbers),
                dates.isEmpty() && fallback != null ? fallback.dates : DateStyle.of(dates),
                lists.isEmpty() && fallback != null ? fallback.lists : ListStyle.of(lists));
    }

    /** Whether a key of a language file belongs here and not to the texts. */
    static boolean owns(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key.equals("autonym") : GROUPS.contains(key.substring(0, dot));
    }

    /**
     * A setting that must be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    static String required(String group, String name, Map<String, String> settings) {
        String value = settings.get(name);
        if (value == null) throw new IllegalArgumentException(group + "." + name + " is missing");
        return value;
    }

    /**
     * A pattern that must be there.
     *
     * @param fields the placeholders that it may have
     * @throws IllegalArgumentException if it is missing or has other placeholders
     */
    static Template pattern(String group, String name, Map<String, String> settings, Set<String> fields) {
        String key = group + "." + name;
        Template pattern = Template.parse(key, required(group, name, settings));
        for (String field : pattern.placeholders()) {
            if (!fields.contains(field)) {
                throw new IllegalArgumentException(key + ": unknown field {" + field + "}, there are "
                        + String.join(", ", fields.stream().sorted().toList()));
            }
        }
        return pattern;
    }

    /**
     * Refuses settings that nobody reads: they are spelled wrong.
     *
     * @throws IllegalArgumentException if there is one; the message names it
     */
    static void requireKnown(String group, Map<String, String> settings, Set<String> known) {
        for (String name : settings.keySet()) {
            if (!known.contains(name)) throw new IllegalArgumentException("unknown key: " + group + "." + name);
        }
    }

    private static Map<String, String> group(String name, Map<String, String> source) {
        Map<String, String> group = new LinkedHashMap<>();
        source.forEach((key, value) -> {
            if (key.startsWith(name + ".")) group.put(key.substring(name.length() + 1), Objects.requireNonNull(value));
        });
        return Collections.unmodifiableMap(group);
    }
}
