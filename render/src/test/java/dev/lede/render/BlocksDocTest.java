package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.DefinitionDescription;
import dev.lede.core.body.DefinitionTerm;
import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Inline;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.Track;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.MarkdownPage.Example;
import dev.lede.render.MarkdownPage.Section;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares {@code docs/blocks.md} with the code: each block and inline has its section, fields and examples. */
class BlocksDocTest {
    private static final MarkdownPage PAGE = MarkdownPage.of("blocks.md");
    private static final BodyRenderer RENDERER = BodyRenderer.builder().build();
    private static final String MARKS = "marks";

    /** Parts of blocks that have fields of their own. */
    private static final Map<String, Class<?>> PARTS = Map.of(
            "listItem", ListItem.class,
            "tableRow", TableRow.class,
            "tableCell", TableCell.class,
            "definitionTerm", DefinitionTerm.class,
            "definitionDescription", DefinitionDescription.class,
            "size", Dimensions.class,
            "rendition", Rendition.class,
            "source", MediaSource.class,
            "track", Track.class);

    static List<Example> examples() {
        return PAGE.sections().stream()
                .flatMap(section -> section.examples().stream())
                .toList();
    }

    static List<FixturesTest.Kind> kinds() {
        return FixturesTest.kinds();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleBecomesTheHtmlBesideIt(Example example) {
        Body body = ArticleJson.readBody(example.body());

        assertThat(RENDERER.render(body, Locale.ENGLISH)).hasToString(example.html());
    }

    @Test
    void eachBlockHasItsSection() {
        assertThat(PAGE.sectionsUnder("Blocks"))
                .extracting(Section::title)
                .containsExactlyElementsOf(types(Block.class));
    }

    @Test
    void introductionCountsBlocksInlinesAndMarks() {
        assertThat(Golden.read(Path.of("../docs/blocks.md")))
                .contains("contains " + types(Block.class).size() + " blocks and "
                        + types(Inline.class).size() + " inlines, one of which is one of " + Mark.values().length
                        + " marks");
    }

    @Test
    void eachInlineHasItsSection() {
        assertThat(PAGE.sectionsUnder("Inlines"))
                .extracting(Section::title)
                .containsExactlyElementsOf(types(Inline.class));
    }

    @Test
    void tableOfContentsNamesEachSection() {
        assertThat(PAGE.section("Contents").names())
                .containsExactlyElementsOf(Stream.concat(types(Block.class).stream(), types(Inline.class).stream())
                        .toList());
    }

    @Test
    void eachMarkIsNamed() {
        Section marks = PAGE.section("Each mark");

        assertThat(marks.names())
                .containsExactlyElementsOf(Arrays.stream(Mark.values())
                        .map(mark -> mark.name().toLowerCase(Locale.ROOT))
                        .toList());
        for (Mark mark : Mark.values()) {
            String html = RENDERER.render(marked(mark), Locale.ENGLISH).toString();
            String element = html.replaceFirst("<p><([a-z]+)>.*", "$1");
            assertThat(marks.codeOf(mark.name().toLowerCase(Locale.ROOT))).contains("<" + element + ">");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void exampleShowsTheKind(FixturesTest.Kind kind) {
        List<Section> sections = sectionsOf(kind);

        assertThat(sections)
                .isNotEmpty()
                .allSatisfy(section -> assertThat(section.examples())
                        .as("an example of %s", kind)
                        .anyMatch(example ->
                                ArticleJson.readBody(example.body()).nodes().anyMatch(kind.node()::isInstance)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void tableNamesEachField(FixturesTest.Kind kind) {
        assertThat(sectionsOf(kind))
                .allSatisfy(section -> assertThat(new TreeSet<>(section.names()))
                        .as("fields of %s", kind)
                        .isEqualTo(fields(kind.node())));
    }

    @Test
    void eachPartHasItsFields() {
        PARTS.forEach(
                (part, record) -> assertThat(new TreeSet<>(PAGE.section(part).names()))
                        .as("fields of %s", part)
                        .isEqualTo(fields(record)));
    }

    @Test
    void noExampleLacksItsHtml() {
        assertThat(PAGE.sections())
                .allSatisfy(section -> assertThat(2L * section.examples().size())
                        .as("pieces of code in %s, which come in pairs of JSON and HTML", section.title())
                        .isEqualTo(section.fences()));
    }

    private static Body marked(Mark mark) {
        return Body.of(Paragraph.of(Marked.of(mark, "words")));
    }

    private static List<Section> sectionsOf(FixturesTest.Kind kind) {
        String title = kind.node() == Marked.class ? MARKS : kind.type();
        return PAGE.sections().stream()
                .filter(section -> section.title().equals(title))
                .toList();
    }

    /** The JSON types of all nodes, in the order of the model; marks share one section. */
    private static List<String> types(Class<?> of) {
        return Arrays.stream(of.getPermittedSubclasses())
                .map(node -> node == Marked.class ? MARKS : typeOf(node))
                .toList();
    }

    private static String typeOf(Class<?> node) {
        return kinds().stream()
                .filter(kind -> kind.node() == node)
                .map(FixturesTest.Kind::type)
                .findFirst()
                .orElseThrow();
    }

    /** The JSON fields of a node: the components of its record, except those with other names in JSON. */
    private static Set<String> fields(Class<?> record) {
        Predicate<String> isField = name -> !(record == Marked.class && name.equals("mark"))
                && !(record == CustomBlock.class && name.equals("data"));
        Set<String> fields = new TreeSet<>();
        for (var component : record.getRecordComponents()) {
            if (isField.test(component.getName())) fields.add(component.getName());
        }
        return fields;
    }
}
