package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.ShareTarget;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Compares {@code docs/hooks.md} with the hooks in pages, stylesheet and scripts. */
class HooksTest {
    private static final MarkdownPage PAGE = MarkdownPage.of("hooks.md");
    private static final String STYLE = Stylesheet.source();
    private static final String SCRIPTS = source("lede.js") + source("lede-early.js");

    /** Classes of code blocks depend on the language, so they cannot be listed. */
    private static final String LANGUAGE = "language-";

    private static final Pattern SELECTED_CLASS = Pattern.compile("\\.(lede(?:-[a-z-]+)?)(?![\\w-])");
    private static final Pattern TOGGLED_CLASS = Pattern.compile("classList\\.\\w+\\(\"([^\"]+)\"\\)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\bdata-lede-[a-z-]*[a-z]");
    private static final Pattern DATASET = Pattern.compile("\\bdataset\\.(lede\\w+)");
    private static final Pattern PROPERTY = Pattern.compile("--lede-[a-z-]+");
    private static final Pattern DECLARATION = Pattern.compile("\n  (--lede-[a-z-]+): ([^\n]+);");
    private static final Pattern DAY_AND_NIGHT = Pattern.compile("light-dark\\(([^,]+), ([^)]+)\\)");
    private static final Pattern EVENT = Pattern.compile("\"(lede:[a-z-]+)\"");
    private static final Pattern ACTION = Pattern.compile("\n    \"?([a-z-]+)\"?(?:: |,)");

    @Test
    void eachClassIsDocumented() {
        Set<String> used = found(SELECTED_CLASS, STYLE + SCRIPTS);
        used.addAll(found(TOGGLED_CLASS, SCRIPTS));
        elements()
                .flatMap(element -> element.classNames().stream())
                .map(name -> name.startsWith(LANGUAGE) ? LANGUAGE + "*" : name)
                .forEach(used::add);

        assertDocumented("Classes", used);
    }

    @Test
    void eachDataAttributeIsDocumented() {
        Set<String> used = found(ATTRIBUTE, STYLE + SCRIPTS);
        found(DATASET, SCRIPTS).stream().map(HooksTest::hyphenated).forEach(used::add);
        elements()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey)
                .filter(name -> name.startsWith("data-"))
                .forEach(used::add);

        assertDocumented("Data attributes", used);
    }

    @Test
    void eachBlockTypeInDataLedeBlockIsDocumented() {
        assertDocumented("Kinds of block", withoutVendors(values("data-lede-block")));
    }

    @Test
    void eachSlotPlaceIsDocumented() {
        Set<String> used = new TreeSet<>();
        values("data-lede-slot").forEach(place -> used.add(place.replaceFirst("\\d+$", "*")));

        assertDocumented("Slots", used);
    }

    @Test
    void eachActionIsDocumented() {
        Set<String> used = values("data-lede-action");
        String actions = SCRIPTS.substring(SCRIPTS.indexOf("const actions = {"));
        used.addAll(found(ACTION, actions.substring(0, actions.indexOf("\n  };"))));

        assertDocumented("Actions", used);
    }

    @Test
    void eachShareTargetIsDocumented() {
        String row = PAGE.section("Data attributes").lines().stream()
                .filter(line -> line.startsWith("| `data-lede-share` |"))
                .findFirst()
                .orElseThrow();
        String targets = ShareTarget.all().stream()
                .map(target -> "`" + target.id() + "`")
                .collect(Collectors.joining(", "));
        assertThat(row).contains(": " + targets + ", or one of yours");
    }

    @Test
    void eachCustomPropertyIsDocumented() {
        assertDocumented("Custom properties", found(PROPERTY, STYLE + SCRIPTS));
    }

    @Test
    void documentedValuesOfCustomPropertiesAreRight() {
        Set<String> declared = new TreeSet<>();
        Matcher declaration = DECLARATION.matcher(STYLE);
        while (declaration.find()) {
            declared.add(declaration.group(1));
            Matcher themes = DAY_AND_NIGHT.matcher(declaration.group(2));
            List<String> values =
                    themes.matches() ? List.of(themes.group(1), themes.group(2)) : List.of(declaration.group(2));
            assertThat(PAGE.section("Custom properties").codeOf(declaration.group(1)))
                    .as("value of %s", declaration.group(1))
                    .containsAll(values);
        }
        assertThat(declared).as("properties whose values were compared").isEqualTo(found(PROPERTY, STYLE));
    }

    @Test
    void eachEventIsDocumented() {
        assertDocumented("Events", found(EVENT, SCRIPTS));
    }

    @Test
    void idsHaveTheDocumentedPrefixes() {
        Set<String> prefixes = new TreeSet<>();
        elements()
                .filter(element -> element.hasAttr("id"))
                .map(element -> element.id()
                        .replaceFirst("^lede[0-9a-f]{6}-.*", "lede??????-*")
                        .replaceFirst("^lede-.*", "lede-*")
                        .replaceFirst("^ledepage-icon-.*", "ledepage-icon-*"))
                .forEach(prefixes::add);

        assertDocumented("Ids", prefixes);
    }

    @Test
    void namesOfPreferencesAreDocumented() {
        ReaderPreferences night = new ReaderPreferences(ThemeMode.NIGHT, 4);

        Set<String> used = new TreeSet<>();
        used.add(night.toSetCookie().replaceFirst("=.*", ""));
        for (String parameter : night.toQuery().split("&", -1)) used.add(parameter.replaceFirst("=.*", ""));
        used.addAll(found(Pattern.compile("[sS]torage\\.[gs]etItem\\(\"([^\"]+)\""), SCRIPTS));
        used.addAll(found(Pattern.compile("document\\.cookie = \"([^=]+)="), SCRIPTS));

        assertDocumented("Stored preferences", used);
        assertThat(String.join("\n", PAGE.section("Stored preferences").lines()))
                .contains("`" + night.toSetCookie() + "`")
                .contains("`" + night.toQuery() + "`");
    }

    private static void assertDocumented(String section, Set<String> used) {
        assertThat(PAGE.section(section).names())
                .as("the first column of docs/hooks.md, %s, against what is used", section)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(used);
    }

    /** Returns the elements of complete and minimal pages, of their fragments, and of each fixture. */
    private static Stream<Element> elements() {
        Stream<String> pages = Articles.renderers().stream().flatMap(HooksTest::markup);
        Stream<String> fixtures = Fixture.all().stream().map(fixture -> Golden.read(fixture.html()));
        return Stream.concat(pages, fixtures).flatMap(html -> Jsoup.parse(html).getAllElements().stream());
    }

    private static Stream<String> markup(ArticleRenderer renderer) {
        Article full = Articles.full("en");
        return Stream.of(
                renderer.page(full).toString(),
                renderer.page(full).toHtml(new ReaderPreferences(ThemeMode.NIGHT, ReaderPreferences.LARGEST)),
                renderer.page(Articles.full("ka")).toString(),
                renderer.page(Articles.bare("ar")).toString(),
                renderer.fragment(full).toString(),
                renderer.teasers(List.of(full, full, full)).toString(),
                renderer.teasers(List.of(full, full)).toString(),
                renderer.teasers(List.of(full), TeaserOptions.DEFAULT.withLayout(TeaserLayout.LIST))
                        .toString(),
                renderer.preview(Articles.withCut("en")).toString());
    }

    private static Set<String> values(String attribute) {
        Set<String> values = new TreeSet<>();
        elements()
                .filter(element -> element.hasAttr(attribute))
                .map(element -> element.attr(attribute))
                .forEach(values::add);
        return values;
    }

    /** Types of custom blocks belong to the host, and need not be documented. */
    private static Set<String> withoutVendors(Set<String> kinds) {
        kinds.removeIf(kind -> kind.contains(":"));
        return kinds;
    }

    private static Set<String> found(Pattern pattern, String in) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(in);
        while (matcher.find()) found.add(matcher.group(matcher.groupCount()));
        return found;
    }

    /** Returns the attribute for a property of {@code dataset} (WHATWG HTML, dataset). */
    private static String hyphenated(String name) {
        return "data-" + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String source(String name) {
        return Golden.read(Path.of("src/main/assets").resolve(name));
    }
}
