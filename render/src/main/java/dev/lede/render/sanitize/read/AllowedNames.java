package dev.lede.render.sanitize.read;

import dev.lede.core.check.Require;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The names of the elements and attributes that a body keeps, without those that the host denies. Synonyms are denied
 * together ({@code b} with {@code strong}), and so are the parts of an element ({@code tr} with {@code table}).
 */
public final class AllowedNames {
    /** The key of the attributes that every element may have. */
    static final String GLOBAL = "*";

    private static final Set<String> URLS = Set.of("href", "src", "srcset", "cite", "poster", "data");

    /** Elements that others become when they lose their tags. */
    private static final Set<String> FALLBACKS = Set.of("div", "span", "p", "br");

    /** Media still pass the policy if they are denied, so that a link or their words can replace them. */
    private static final Set<String> MEDIA =
            Set.of("img", "picture", "source", "video", "audio", "track", "iframe", "object", "embed");

    /** Attributes without which an element means nothing. */
    private static final Set<String> REQUIRED = Set.of("href", "src", "data");

    /** Elements that mean nothing outside of another. */
    private static final Map<String, Set<String>> PARTS = Map.of(
            "figure", Set.of("figcaption"),
            "details", Set.of("summary"),
            "dl", Set.of("dt", "dd"),
            "table", Set.of("caption", "thead", "tbody", "tfoot", "tr", "td", "th"));

    /** All names that a body can keep. */
    private static final Map<String, Set<String>> ALL = news();

    /** The names for the body of a news article. */
    public static final AllowedNames NEWS = new AllowedNames(ALL, Set.of(), Set.of(), true);

    /** The same names, for comments of readers: their bodies have no cut. */
    public static final AllowedNames WITHOUT_CUT = new AllowedNames(ALL, Set.of(), Set.of(), false);

    private final Map<String, Set<String>> attributes;
    private final Set<String> deniedElements;
    private final Set<String> deniedAttributes;
    private final boolean cut;
    private final Supplier<OwaspGate> gates;
    private final boolean lists;

    private AllowedNames(
            Map<String, Set<String>> attributes,
            Set<String> deniedElements,
            Set<String> deniedAttributes,
            boolean cut) {
        this.attributes = attributes;
        this.deniedElements = deniedElements;
        this.deniedAttributes = deniedAttributes;
        this.cut = cut;
        this.gates = OwaspGate.of(attributes);
        this.lists = has("ul") && has("ol") && has("li");
    }

    /**
     * These names without some. Builds a new policy, because policies can be joined but not restricted.
     *
     * @throws IllegalArgumentException if a name is not allowed anyway, or cannot be denied
     */
    public AllowedNames without(Collection<String> elements, Collection<String> names) {
        Set<String> allElements = new LinkedHashSet<>(deniedElements);
        for (String element : elements) allElements.add(deniable(element));
        Set<String> allNames = new LinkedHashSet<>(deniedAttributes);
        for (String written : names) {
            String name = deniableAttribute(written);
            allNames.add(name);
            // The name of an anchor is an id, and the number of a first item is the start of its list.
            if (name.equals("id")) allNames.add("name");
            if (name.equals("start")) allNames.add("value");
        }
        Map<String, Set<String>> left = new LinkedHashMap<>();
        attributes.forEach((element, allowed) -> {
            Set<String> others = new LinkedHashSet<>(allowed);
            others.removeAll(allNames);
            if (!isRefused(element, allElements)) left.put(element, others);
        });
        return new AllowedNames(left, allElements, allNames, cut);
    }

    private String deniable(String written) {
        String name = Treatment.meaning(written.toLowerCase(Locale.ROOT));
        if (FALLBACKS.contains(name)) {
            throw new IllegalArgumentException(
                    "cannot be denied, since it is what others become: " + Require.shown(written));
        }
        if (known().contains(name)) return name;
        throw new IllegalArgumentException("not an element that a body keeps: " + Require.shown(written));
    }

    private String deniableAttribute(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        if (REQUIRED.contains(name)) {
            throw new IllegalArgumentException(
                    "an element is nothing without it, deny the element: " + Require.shown(written));
        }
        if (ALL.values().stream().anyMatch(allowed -> allowed.contains(name))) return name;
        throw new IllegalArgumentException("not an attribute that a body keeps: " + Require.shown(written));
    }

    private static Map<String, Set<String>> news() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        table.put(GLOBAL, Set.of("id", "lang", "dir"));
        allow(table, "p div h1 h2 h3 h4 h5 h6 pre hr ul table caption thead tbody tfoot tr dl dt dd");
        allow(table, "li", "value");
        allow(table, "figure figcaption aside details summary picture");
        allow(table, "strong em u del ins sub sup mark small cite kbd samp var code span br");
        allow(table, "blockquote q", "cite");
        allow(table, "ol", "start");
        allow(table, "td", "colspan", "rowspan", "align");
        allow(table, "th", "colspan", "rowspan", "align", "scope");
        allow(table, "a", "href", "title", "rel", "name");
        allow(table, "abbr", "title");
        allow(table, "time", "datetime");
        allow(table, "img", "src", "srcset", "alt", "title", "width", "height");
        allow(table, "source", "src", "srcset", "media", "type");
        allow(table, "video", "src", "poster", "width", "height");
        allow(table, "audio", "src");
        allow(table, "track", "src", "kind", "srclang", "label");
        allow(table, "iframe", "src", "title");
        allow(table, "object", "data", "type", "title", "width", "height");
        allow(table, "embed", "src", "type", "title", "width", "height");
        return table;
    }

    private static void allow(Map<String, Set<String>> table, String elements, String... attributes) {
        for (String element : elements.split(" ", -1)) table.put(element, new LinkedHashSet<>(List.of(attributes)));
    }

    /** Whether the body may have a cut. */
    public boolean hasCut() {
        return cut;
    }

    /** Whether the body may have ordered and unordered lists. */
    public boolean hasLists() {
        return lists;
    }

    /** Whether elements of the name may become nodes of a body. */
    public boolean has(String element) {
        return passes(element) && !deniesElement(element);
    }

    /** The elements that may become nodes of a body, or could if the host did not deny them. */
    static Set<String> known() {
        Set<String> known = new HashSet<>(ALL.keySet());
        known.remove(GLOBAL);
        return known;
    }

    /** Whether the policy accepts elements of the name: media too that the host denies. */
    boolean passes(String element) {
        return attributes.containsKey(element);
    }

    /** Whether the policy refuses elements of the name because the host denies them. */
    private static boolean isRefused(String element, Set<String> denied) {
        return !MEDIA.contains(element) && (denied.contains(element) || isPartOfAny(denied, element));
    }

    private static boolean isPartOfAny(Set<String> denied, String element) {
        if (element.equals("li")) return denied.contains("ul") && denied.contains("ol");
        return denied.stream()
                .anyMatch(whole -> PARTS.getOrDefault(whole, Set.of()).contains(element));
    }

    /** Whether the host denies an element by its own name, and not only as a part of another. */
    boolean deniesElement(String name) {
        return deniedElements.contains(name);
    }

    /** Whether the host denies an attribute, on all elements. */
    public boolean denies(String attribute) {
        return deniedAttributes.contains(attribute);
    }

    /** A gate for one document. */
    public OwaspGate gate() {
        return gates.get();
    }

    static boolean isUrl(String attribute) {
        return URLS.contains(attribute);
    }
}
