package dev.lede.render.sanitize.read;

import dev.lede.core.check.Require;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names that a host takes away from what a sanitizer allows. What means the same goes together ({@code b} with
 * {@code strong}), and so do parts with their whole.
 *
 * @param elements the elements, under the names by which they are kept
 * @param attributes the attributes, on whatever element
 */
public record Denied(Set<String> elements, Set<String> attributes) {
    static final Denied NOTHING = new Denied(Set.of(), Set.of());

    private static final Set<String> REST = Set.of("div", "span", "p", "br");

    /** What shows something of its own: it passes the policy, and leaves a link or words where it stood. */
    private static final Set<String> MEDIA =
            Set.of("img", "picture", "source", "video", "audio", "track", "iframe", "object", "embed");

    /** Without these an element is nothing. */
    private static final Set<String> ADDRESSES = Set.of("href", "src", "data");

    /** What is nothing outside of its whole. */
    private static final Map<String, Set<String>> PARTS = Map.of(
            "figure", Set.of("figcaption"),
            "details", Set.of("summary"),
            "dl", Set.of("dt", "dd"),
            "table", Set.of("caption", "thead", "tbody", "tfoot", "tr", "td", "th"));

    /** These names and more. Names that cannot be denied are refused. */
    Denied and(Collection<String> elements, Collection<String> attributes, AllowedNames allowed) {
        Set<String> allElements = new LinkedHashSet<>(this.elements);
        for (String element : elements) allElements.add(element(element, allowed));
        Set<String> allAttributes = new LinkedHashSet<>(this.attributes);
        for (String attribute : attributes) {
            allAttributes.add(attribute(attribute, allowed));
            // What says the same in other words: an anchor's name is an id, the number of a first item a start.
            if (attribute.equalsIgnoreCase("id")) allAttributes.add("name");
            if (attribute.equalsIgnoreCase("start")) allAttributes.add("value");
        }
        return new Denied(allElements, allAttributes);
    }

    private String element(String written, AllowedNames allowed) {
        String name = Treatment.meaning(written.toLowerCase(Locale.ROOT));
        if (REST.contains(name)) {
            throw new IllegalArgumentException(
                    "cannot be denied, since it is what others become: " + Require.shown(written));
        }
        if (allowed.knows(name)) return name;
        throw new IllegalArgumentException("not an element that a body keeps: " + Require.shown(written));
    }

    private String attribute(String written, AllowedNames allowed) {
        String name = written.toLowerCase(Locale.ROOT);
        if (ADDRESSES.contains(name)) {
            throw new IllegalArgumentException(
                    "an element is nothing without it, deny the element: " + Require.shown(written));
        }
        if (allowed.hasAttribute(name) || attribute(name)) return name;
        throw new IllegalArgumentException("not an attribute that a body keeps: " + Require.shown(written));
    }

    boolean element(String name) {
        return elements.contains(name);
    }

    public boolean attribute(String name) {
        return attributes.contains(name);
    }

    /** Whether the policy does not let the element through any more. */
    boolean leaves(String name) {
        return !MEDIA.contains(name) && (element(name) || isPart(name));
    }

    /** Whether it goes with its whole, of which it is told. */
    boolean isPart(String name) {
        if (name.equals("li")) return List.of("ul", "ol").stream().allMatch(this::element);
        return PARTS.entrySet().stream()
                .anyMatch(entry -> element(entry.getKey()) && entry.getValue().contains(name));
    }
}
