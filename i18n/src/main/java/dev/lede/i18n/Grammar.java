package dev.lede.i18n;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a language file other than its texts.
 *
 * @param autonym     the name of the language in the language itself; empty if the file does not contain it
 * @param pluralRules the plural rules
 * @param numbers     the format of numbers
 * @param dates       the format of dates and times
 * @param lists       the format of lists
 */
record Grammar(String autonym, PluralRules pluralRules, NumberStyle numbers, DateStyle dates, ListStyle lists) {
    private static final Set<String> GROUPS = Set.of("plural", "number", "date", "list");

    /**
     * Reads the groups of a language file.
     *
     * @param source   the whole file
     * @param fallback the settings for absent groups; null if all groups are required
     * @throws IllegalArgumentException if a group is incomplete, or a rule or pattern is invalid; the message contains
     *     the key
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

    /** Whether a key of a language file is a setting and not a text. */
    static boolean owns(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key.equals("autonym") : GROUPS.contains(key.substring(0, dot));
    }

    /**
     * Returns a required setting.
     *
     * @throws IllegalArgumentException if it is missing
     */
    static String required(String group, String name, Map<String, String> settings) {
        String value = settings.get(name);
        if (value == null) throw new IllegalArgumentException(group + "." + name + " is missing");
        return value;
    }

    /**
     * Returns a required pattern.
     *
     * @param fields the allowed placeholders
     * @throws IllegalArgumentException if it is missing or has other placeholders
     */
    static Template pattern(String group, String name, Map<String, String> settings, Set<String> fields) {
        String key = group + "." + name;
        Template pattern = Template.parse(key, required(group, name, settings));
        for (String field : pattern.placeholders()) {
            if (!fields.contains(field)) {
                throw new IllegalArgumentException(key + ": unknown placeholder {" + field + "}; known are "
                        + String.join(", ", fields.stream().sorted().toList()));
            }
        }
        return pattern;
    }

    /**
     * Checks that all settings are known, to detect misspelled names.
     *
     * @throws IllegalArgumentException if a setting is unknown; the message contains its key
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
