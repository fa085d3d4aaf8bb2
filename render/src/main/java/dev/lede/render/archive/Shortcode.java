package dev.lede.render.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shortcode of WordPress: {@code [name key="value" value]}, with or without content up to {@code [/name]}.
 *
 * @param name the name
 * @param attributes the attributes with a name, in lower case
 * @param values the attributes without a name
 * @param content the HTML up to the end; empty if there is none
 */
record Shortcode(String name, Map<String, String> attributes, List<String> values, String content) {
    private static final String QUOTED = "\"([^\"]*)\"|'([^']*)'|[“”„″]([^“”„″]*)[“”„″]";
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w-]{1,60})\\s{0,9}=\\s{0,9}(?:" + QUOTED + "|([^\\s'\"]+))|" + QUOTED + "|(\\S+)");

    /** Reads the attributes as {@code shortcode_parse_atts} does, and typographic quotation marks, too. */
    static Shortcode of(String name, String attributes, String content) {
        Map<String, String> named = new HashMap<>();
        List<String> values = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(attributes.replace("&quot;", "\"").replace("&#8221;", "\""));
        while (attribute.find()) {
            String key = attribute.group(1);
            if (key == null) values.add(first(attribute, 6, 9).strip());
            else
                named.putIfAbsent(
                        key.toLowerCase(Locale.ROOT), first(attribute, 2, 5).strip());
        }
        return new Shortcode(name, Map.copyOf(named), List.copyOf(values), content);
    }

    private static String first(Matcher attribute, int from, int to) {
        for (int group = from; group <= to; group++) {
            String value = attribute.group(group);
            if (value != null) return value;
        }
        return "";
    }

    /** The value of an attribute; empty if it is missing. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }
}
