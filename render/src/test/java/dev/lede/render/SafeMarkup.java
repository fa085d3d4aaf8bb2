package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.url.DataImage;
import dev.lede.core.url.WebUrl;
import dev.lede.render.style.StyleGroup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import tools.jackson.databind.json.JsonMapper;

/** What markup may hold whatever it was made of, as lists that nothing else is on. */
public final class SafeMarkup {
    private static final Set<String> BODY_ELEMENTS = words("p div h2 h3 h4 h5 h6 pre hr ul ol li dl dt dd table caption"
            + " thead tbody tfoot tr th td blockquote figure figcaption aside details summary picture source img video audio"
            + " track strong em u del ins sub sup mark small cite kbd samp var code span br a q abbr time svg");

    private static final Set<String> BODY_ATTRIBUTES = words(
            "id lang dir class title href rel cite src srcset sizes media"
                    + " type alt width height loading decoding fetchpriority referrerpolicy poster preload controls playsinline"
                    + " kind srclang label datetime start value colspan rowspan scope tabindex role aria-label aria-hidden hidden");

    private static final Set<String> PAGE_ELEMENTS = words("html head body title meta link script style header nav main"
            + " article section footer form label input button h1 symbol path use");

    private static final Set<String> PAGE_ATTRIBUTES = words("charset name content property hreflang method"
            + " placeholder required action aria-current aria-disabled aria-pressed viewBox d");

    private static final Set<String> ADDRESSES = words("href src cite poster action");

    /** The one share target whose address no browser opens by itself. */
    private static final String VIBER = "viber://forward?";

    private static final String STRUCTURED_DATA = "application/ld+json";

    /** The scripts of any page, and each combination of the groups of styles. */
    private static final Set<String> OWN_CODE =
            union(code(Articles.renderer().page(Articles.bare("en")).toString()), styles());

    private SafeMarkup() {}

    private static Set<String> styles() {
        List<Set<StyleGroup>> sets = new ArrayList<>(List.of(Set.of()));
        for (StyleGroup group : StyleGroup.values()) {
            for (Set<StyleGroup> some : List.copyOf(sets)) {
                Set<StyleGroup> more = new HashSet<>(some);
                more.add(group);
                sets.add(more);
            }
        }
        return sets.stream().map(StyleGroup::css).collect(Collectors.toUnmodifiableSet());
    }

    /** The rendering of a body: no script, style, form or button at all; only the label of a player is hidden. */
    public static void requireBody(String html) {
        Elements elements = Jsoup.parseBodyFragment(html).body().children();
        for (Element element : elements.select("*")) {
            require(element, BODY_ELEMENTS, BODY_ATTRIBUTES);
            if (element.hasAttr("hidden"))
                assertThat(element.is(".lede-embed-play [hidden]")).isTrue();
        }
    }

    /** The page of an article: no code but Lede's own. */
    static void requirePage(String html) {
        Document page = Jsoup.parse(html);
        Set<String> elements = union(BODY_ELEMENTS, PAGE_ELEMENTS);
        Set<String> attributes = union(BODY_ATTRIBUTES, PAGE_ATTRIBUTES);
        for (Element element : page.children().select("*")) require(element, elements, attributes);
        assertThat(OWN_CODE).containsAll(code(html));
        for (Element data : page.select("script[type=" + STRUCTURED_DATA + "]")) {
            assertThat(data.data()).doesNotContain("<", ">", "&", "\u2028", "\u2029");
            new JsonMapper().readTree(data.data());
        }
    }

    private static Set<String> code(String html) {
        return Jsoup.parse(html).select("script, style").stream()
                .filter(element -> !element.attr("type").equals(STRUCTURED_DATA))
                .map(Element::data)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void require(Element element, Set<String> elements, Set<String> attributes) {
        assertThat(element.normalName()).isIn(elements);
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (!name.startsWith("data-lede-")) assertThat(name).isIn(attributes);
        }
        requireAddresses(element);
    }

    private static void requireAddresses(Element element) {
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            if (ADDRESSES.contains(attribute.getKey())) requireAddress(value);
            if (attribute.getKey().equals("srcset")) {
                Stream.of(value.split(",\\s+", -1)).forEach(source -> requireAddress(source.split(" ", -1)[0]));
            }
        }
    }

    private static void requireAddress(String address) {
        boolean safe = address.startsWith(VIBER)
                || WebUrl.parse(address).isPresent()
                || DataImage.parse(address).isPresent();
        assertThat(safe).as("address %s", address).isTrue();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(String words) {
        return Stream.of(words.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
