package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Inline;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Node;
import dev.lede.core.json.ArticleJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every kind of node has fixtures, and from each body come the JSON, the HTML and the text beside it. The HTML of each kind
 * is in docs/blocks.md, too, which is written by hand: see {@link BlocksDocTest}.
 */
class FixturesTest {
    private static final BodyRenderer RENDERER = BodyRenderer.builder().build();
    private static final JsonMapper JSON = new JsonMapper();

    /** What the text form of a kind must hold, where its fixtures have no words of their own. */
    private static final Map<String, String> WITHOUT_WORDS =
            Map.of("image", "alternative texts are no part of what a reader sees");

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    /** Each type of block and inline, by JSON type; each mark counts as a type. */
    static List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (Class<?> block : Block.class.getPermittedSubclasses()) kinds.add(new Kind(typeOf(block), block));
        for (Class<?> inline : Inline.class.getPermittedSubclasses()) {
            if (inline != Marked.class) kinds.add(new Kind(typeOf(inline), inline));
        }
        for (Mark mark : Mark.values()) kinds.add(new Kind(mark.name().toLowerCase(Locale.ROOT), Marked.class));
        return kinds;
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void bodyBecomesItsHtml(Fixture fixture) {
        Golden.assertIsIn(fixture.html(), html(fixture));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void bodyBecomesItsText(Fixture fixture) {
        Golden.assertIsIn(fixture.text(), fixture.body().text());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void bodyIsWrittenAsItWasRead(Fixture fixture) {
        Body body = fixture.body();
        String written = ArticleJson.writeBody(body);

        assertThat(ArticleJson.readBody(written)).isEqualTo(body);
        // As text, since the order of the fields is a part of the form.
        assertThat(JSON.readTree(written))
                .hasToString(JSON.readTree(fixture.json()).toString());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void renderingIsBalanced(Fixture fixture) {
        String html = html(fixture);

        // A browser that reads what we wrote sees the elements that we meant, none implied and none dropped.
        assertThat(Markup.elements(Jsoup.parseBodyFragment(html).body())).isEqualTo(Markup.startTags(html));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void kindHasFixtures(Kind kind) {
        List<Fixture> fixtures = Fixture.of(kind.type());
        assertThat(fixtures).as("fixtures/%s/", kind.type()).isNotEmpty();

        assertThat(fixtures)
                .as("a fixture whose body holds a %s", kind.node().getSimpleName())
                .anyMatch(fixture -> fixture.body().nodes().anyMatch(kind.node()::isInstance));
        assertThat(fixtures)
                .as("a fixture whose JSON says %s", kind.type())
                .anyMatch(fixture ->
                        isCustom(kind) || typesIn(JSON.readTree(fixture.json())).contains(kind.type()));
        assertThat(fixtures)
                .as("a fixture with HTML")
                .anyMatch(fixture -> !html(fixture).isBlank());
        assertThat(fixtures)
                .as("a fixture with a text form, or a reason in WITHOUT_WORDS")
                .anyMatch(fixture -> WITHOUT_WORDS.containsKey(kind.type())
                        || !fixture.body().text().isBlank());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void folderIsNamedAfterAKind(Fixture fixture) {
        assertThat(kinds()).extracting(Kind::type).contains(fixture.type());
    }

    private static String html(Fixture fixture) {
        return RENDERER.render(fixture.body(), Locale.ENGLISH).toString();
    }

    private static boolean isCustom(Kind kind) {
        return kind.type().equals("customBlock");
    }

    private static Set<String> typesIn(JsonNode tree) {
        Set<String> types = new TreeSet<>();
        if (tree.path("type").isString()) types.add(tree.path("type").asString());
        tree.valueStream().forEach(child -> types.addAll(typesIn(child)));
        return types;
    }

    /** Returns the JSON type of a record: its name, with two exceptions. */
    private static String typeOf(Class<?> node) {
        if (node == ListBlock.class) return "list";
        if (node == LineBreak.class) return "break";
        String name = node.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    record Kind(String type, Class<?> node) {
        Kind {
            assertThat(Node.class).isAssignableFrom(node);
        }

        @Override
        public String toString() {
            return type;
        }
    }
}
