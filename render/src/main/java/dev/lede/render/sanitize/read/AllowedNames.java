package dev.lede.render.sanitize.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The names of the elements and attributes that a body keeps. */
public final class AllowedNames {
    /** Stands for all elements. */
    static final String GLOBAL = "*";

    private static final Set<String> URLS = Set.of("href", "src", "srcset", "cite", "poster", "data");

    /** What the body of a news article holds. */
    public static final AllowedNames NEWS = new AllowedNames(news(), Denied.NOTHING);

    private final Map<String, Set<String>> attributes;
    private final Denied denied;
    private final Supplier<OwaspGate> gates;

    private AllowedNames(Map<String, Set<String>> attributes, Denied denied) {
        this.attributes = attributes;
        this.denied = denied;
        this.gates = OwaspGate.of(attributes);
    }

    /** The names without some; the policy is built anew, since policies can be joined but not restricted. */
    public AllowedNames without(Collection<String> elements, Collection<String> names) {
        Denied all = denied.and(elements, names, this);
        Map<String, Set<String>> left = new LinkedHashMap<>();
        attributes.forEach((element, allowed) -> {
            Set<String> others = new LinkedHashSet<>(allowed);
            others.removeIf(all::attribute);
            if (!all.leaves(element)) left.put(element, others);
        });
        return new AllowedNames(left, all);
    }

    private static Map<String, Set<String>> news() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        table.put(GLOBAL, Set.of("id", "lang", "dir"));
        allow(table, "p div h1 h2 h3 h4 h5 h6 pre hr ul caption thead tbody tfoot tr dl dt dd");
        allow(table, "li", "value");
        allow(table, "figure figcaption aside details summary picture");
        allow(table, "strong em u del ins sub sup mark small kbd samp var code span br");
        allow(table, "cite");
        allow(table, "table");
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

    /** Whether the body may hold lists of both kinds. */
    public boolean hasLists() {
        return has("ul") && has("ol") && has("li");
    }

    /** Whether elements of the name may become something of a body. */
    public boolean has(String element) {
        return attributes.containsKey(element) && !denied.element(element);
    }

    /** Whether elements of the name may become something of a body, or might if the host did not deny them. */
    boolean knows(String element) {
        return pass(element) || denied.leaves(element);
    }

    /** Whether elements of the name go through the policy: media do, to leave a link, where the host denies them. */
    boolean pass(String element) {
        return attributes.containsKey(element);
    }

    public Denied denied() {
        return denied;
    }

    /** Whether an attribute of the name is one of some element's. */
    boolean hasAttribute(String name) {
        return attributes.values().stream().anyMatch(names -> names.contains(name));
    }

    /** A gate for one document. */
    public OwaspGate gate() {
        return gates.get();
    }

    static boolean isUrl(String attribute) {
        return URLS.contains(attribute);
    }
}
