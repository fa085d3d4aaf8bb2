package dev.lede.render.sanitize.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/** The names of elements and attributes that pass the second gate, as a table and as the OWASP policy made of it. */
public final class AllowedNames {
    /** Carries the number of an element through the policy, so that its source can be found behind it. */
    static final String NUMBER = "lede-number";

    /** What names begin with that only the gates give. */
    private static final String NEUTRAL_PREFIX = "lede-";

    private static final String GLOBAL = "*";

    /**
     * Attributes whose URLs OWASP would rewrite ({@code (} to {@code %28}) or drop ({@code data:}). They pass under neutral
     * names, and the package {@code build} checks their values.
     */
    private static final Set<String> ADDRESSES = Set.of("href", "src", "srcset", "cite", "poster", "data");

    private static final String ADDRESS_PREFIX = "lede-address-";

    /** What the body of a news article holds. */
    public static final AllowedNames NEWS = new AllowedNames(news(), Denied.NOTHING);

    private final Map<String, Set<String>> attributes;
    private final Denied denied;
    private final PolicyFactory policy;

    private AllowedNames(Map<String, Set<String>> attributes, Denied denied) {
        this.attributes = attributes;
        this.denied = denied;
        this.policy = policyOf(attributes);
    }

    /**
     * The names without some. A union of policies could not tighten one: the policy is made anew, of fewer names.
     *
     * @throws IllegalArgumentException saying the name, if it is none that can be denied
     */
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

    private static PolicyFactory policyOf(Map<String, Set<String>> table) {
        HtmlPolicyBuilder builder = new HtmlPolicyBuilder();
        table.forEach((element, attributes) -> {
            String[] names = attributes.stream().map(AllowedNames::inPolicy).toArray(String[]::new);
            if (element.equals(GLOBAL)) {
                builder.allowAttributes(names).globally();
                return;
            }
            // Some elements are dropped without attributes, and some swallow text, unless told otherwise.
            builder.allowElements(element).allowWithoutAttributes(element).allowTextIn(element);
            if (names.length > 0) builder.allowAttributes(names).onElements(element);
        });
        return builder.allowAttributes(NUMBER).globally().toFactory();
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

    /** What hosts have taken away. */
    public Denied denied() {
        return denied;
    }

    /** Whether an attribute of the name is one of some element's. */
    boolean hasAttribute(String name) {
        return attributes.values().stream().anyMatch(names -> names.contains(name));
    }

    /** The policy, before a receiver. */
    HtmlStreamEventReceiver before(HtmlStreamEventReceiver receiver) {
        return policy.apply(receiver);
    }

    /** The name under which an attribute passes the policy. */
    static String inPolicy(String attribute) {
        return ADDRESSES.contains(attribute) ? ADDRESS_PREFIX + attribute : attribute;
    }

    /** The name that an attribute had before the policy. */
    static String beforePolicy(String attribute) {
        return attribute.startsWith(ADDRESS_PREFIX) ? attribute.substring(ADDRESS_PREFIX.length()) : attribute;
    }

    /** Whether an attribute that an author wrote would be taken for one of the gates' own. */
    static boolean isForged(String attribute) {
        return attribute.startsWith(NEUTRAL_PREFIX);
    }

    static boolean isAddress(String attribute) {
        return ADDRESSES.contains(attribute);
    }
}
