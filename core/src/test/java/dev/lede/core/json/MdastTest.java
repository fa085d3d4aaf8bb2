package dev.lede.core.json;

import static dev.lede.core.body.Dsl.a;
import static dev.lede.core.body.Dsl.body;
import static dev.lede.core.body.Dsl.br;
import static dev.lede.core.body.Dsl.em;
import static dev.lede.core.body.Dsl.h2;
import static dev.lede.core.body.Dsl.mark;
import static dev.lede.core.body.Dsl.p;
import static dev.lede.core.body.Dsl.span;
import static dev.lede.core.body.Dsl.strong;
import static dev.lede.core.body.Dsl.td;
import static dev.lede.core.body.Dsl.tr;
import static dev.lede.core.body.Dsl.ul;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.core.Articles;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.Details;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableCell.Align;
import dev.lede.core.body.Text;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.body.Time;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MdastTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    @Test
    void blocksAreWrittenWithTheFieldsOfMdast() {
        assertThat(ArticleJson.writeMdast(body(
                        p("a"),
                        new Blockquote(List.of(p("b")), List.of(), null),
                        new Code("java", "c"),
                        new Code(null, "d"),
                        new ThematicBreak())))
                .isEqualTo("{\"type\":\"root\",\"children\":["
                        + "{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"value\":\"a\"}]},"
                        + "{\"type\":\"blockquote\",\"children\":["
                        + "{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"value\":\"b\"}]}]},"
                        + "{\"type\":\"code\",\"lang\":\"java\",\"value\":\"c\"},"
                        + "{\"type\":\"code\",\"value\":\"d\"},"
                        + "{\"type\":\"thematicBreak\"}]}");
    }

    @Test
    void inlinesAreWrittenWithTheFieldsOfMdast() {
        assertThat(children(p(
                        strong("a"),
                        em("b"),
                        mark(Mark.DELETE, "c"),
                        new InlineCode("d"),
                        br(),
                        a("/e", "f"),
                        a("/k", "l").withTitle("m"),
                        Image.of("/g", "h").withTitle("i"),
                        Time.of("2026", "j"))))
                .isEqualTo("{\"type\":\"strong\",\"children\":[{\"type\":\"text\",\"value\":\"a\"}]},"
                        + "{\"type\":\"emphasis\",\"children\":[{\"type\":\"text\",\"value\":\"b\"}]},"
                        + "{\"type\":\"delete\",\"children\":[{\"type\":\"text\",\"value\":\"c\"}]},"
                        + "{\"type\":\"inlineCode\",\"value\":\"d\"},"
                        + "{\"type\":\"break\"},"
                        + "{\"type\":\"link\",\"url\":\"/e\",\"children\":[{\"type\":\"text\",\"value\":\"f\"}]},"
                        + "{\"type\":\"link\",\"url\":\"/k\",\"title\":\"m\","
                        + "\"children\":[{\"type\":\"text\",\"value\":\"l\"}]},"
                        + "{\"type\":\"image\",\"url\":\"/g\",\"alt\":\"h\",\"title\":\"i\"},"
                        + "{\"type\":\"text\",\"value\":\"j\"}");
    }

    @Test
    void listsAndItemsHaveSpread() {
        ListItem paragraphs = ListItem.of(p("a"), p("b"));
        JsonNode tree = tree(body(
                ul(p("a"), p("b")),
                new ListBlock(true, 0, List.of(ListItem.of("a"), paragraphs)),
                ListBlock.bulleted(ListItem.of(p("a"), new ListBlock(true, 2, List.of(ListItem.of("b"))))),
                ListBlock.bulleted(ListItem.of(p("a"), new ListBlock(true, 1, List.of(ListItem.of("b"))))),
                ListBlock.bulleted(ListItem.of(p("a"), ul(new ListBlock(true, 2, List.of(ListItem.of("b"))))))));

        assertThat(tree.at("/children/0").toString())
                .startsWith("{\"type\":\"list\",\"ordered\":false,\"spread\":false,\"children\":["
                        + "{\"type\":\"listItem\",\"spread\":false,\"children\":[{\"type\":\"paragraph\"");
        assertThat(tree.at("/children/1").toString())
                .startsWith("{\"type\":\"list\",\"ordered\":true,\"start\":0,\"spread\":true,");
        assertThat(tree.at("/children/1/children/0/spread").booleanValue()).isFalse();
        assertThat(tree.at("/children/1/children/1/spread").booleanValue()).isTrue();
        assertThat(tree.at("/children/2/children/0/spread").booleanValue())
                .as("a list from 2 cannot follow a line of text")
                .isTrue();
        assertThat(tree.at("/children/3/children/0/spread").booleanValue()).isFalse();
        assertThat(tree.at("/children/4/children/0/spread").booleanValue())
                .as("nor can a list that begins with such a list")
                .isTrue();
    }

    @Test
    void tablesHaveAlignmentAndNoSpans() {
        Table table = Table.of(tr(td("a"), td("b").withAlign(Align.RIGHT)), List.of(tr(td("c").withSpans(2, 1))));

        assertThat(tree(body(table)).at("/children/0").toString())
                .isEqualTo("{\"type\":\"table\",\"align\":[null,\"right\"],\"children\":["
                        + "{\"type\":\"tableRow\",\"children\":["
                        + "{\"type\":\"tableCell\",\"children\":[{\"type\":\"text\",\"value\":\"a\"}]},"
                        + "{\"type\":\"tableCell\",\"children\":[{\"type\":\"text\",\"value\":\"b\"}]}]},"
                        + "{\"type\":\"tableRow\",\"children\":["
                        + "{\"type\":\"tableCell\",\"children\":[{\"type\":\"text\",\"value\":\"c\"}]},"
                        + "{\"type\":\"tableCell\",\"children\":[{\"type\":\"text\",\"value\":\"c\"}]}]}]}");
    }

    @Test
    void idsAreWhereHtmlIsMadeFrom() {
        JsonNode tree = tree(body(
                h2("Ice").withId("ice"),
                p(span("a", "x"), span("b", new InlineCode("y")), span("c", Image.of("/z", "")), a("#ice", "ice"))));

        assertThat(tree.at("/children/0/data").toString()).isEqualTo("{\"hProperties\":{\"id\":\"ice\"}}");
        assertThat(tree.at("/children/1/children/0").toString())
                .isEqualTo(
                        "{\"type\":\"text\",\"data\":{\"hName\":\"span\",\"hProperties\":{\"id\":\"a\"}},\"value\":\"x\"}");
        assertThat(tree.at("/children/1/children/1/data").toString()).isEqualTo("{\"hProperties\":{\"id\":\"b\"}}");
        assertThat(tree.at("/children/1/children/2/data").toString()).isEqualTo("{\"hProperties\":{\"id\":\"c\"}}");
        assertThat(tree.at("/children/1/children/3/url").stringValue()).isEqualTo("#ice");
        assertThat(tree.at("/children/1/children/3").toString()).doesNotContain("data");
    }

    @Test
    void jsonIsSafeInAScriptElement() {
        assertThat(ArticleJson.writeMdast(body(p("</script>")))).contains("\\u003C/script>");
    }

    @Test
    void generatedBodiesHaveTheShapeOfMdastAndAllWords() {
        for (long seed = 0; seed < 2_000; seed++) {
            Body body = (seed < 500 ? Articles.random(seed) : Articles.small(seed)).body();
            String text = MdastShape.textOf(tree(body));
            for (String leaf : leaves(body)) {
                assertThat(WORD.matcher(leaf).results().map(word -> word.group()))
                        .as("seed %d", seed)
                        .allSatisfy(word -> assertThat(text).contains(word));
            }
        }
    }

    private static List<String> leaves(Body body) {
        return body.nodes()
                .map(node -> {
                    if (node instanceof Text words) return words.value();
                    if (node instanceof InlineCode code) return code.value();
                    return node instanceof Code code ? code.value() : "";
                })
                .toList();
    }

    @Test
    void deepestBodiesAreWritten() {
        SmallStack.run(() -> {
            assertDeep(block -> Blockquote.of(block).withAttribution("by"), Body.MAX_DEPTH - 2);
            assertDeep(block -> ul(block), Body.MAX_DEPTH / 2 - 1);
            assertDeep(block -> Table.of(tr(TableCell.of(block)), List.of()), Body.MAX_DEPTH / 3 - 1);
            assertDeep(block -> Figure.of(block).withCaption("c"), Body.MAX_DEPTH - 2);
            assertDeep(block -> Details.of("d", block), Body.MAX_DEPTH - 2);
        });
    }

    private static void assertDeep(UnaryOperator<Block> around, int depth) {
        Block block = p("deep");
        for (int level = 0; level < depth; level++) block = around.apply(block);
        assertThat(MdastShape.textOf(tree(body(block)))).contains("deep");
    }

    @Test
    void tooManyValuesAreRefused() {
        List<Block> paragraphs = Collections.nCopies(400_000, (Block) p("a"));

        assertThatIllegalArgumentException().isThrownBy(() -> ArticleJson.writeMdast(new Body(paragraphs)));
    }

    @Test
    void bodyIsRequired() {
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleJson.writeMdast(null))
                .withMessage("body");
    }

    private static String children(Paragraph paragraph) {
        String json = tree(body(paragraph)).at("/children/0/children").toString();
        return json.substring(1, json.length() - 1);
    }

    private static JsonNode tree(Body body) {
        return ArticleSchema.MAPPER.readTree(ArticleJson.writeMdast(body));
    }
}
