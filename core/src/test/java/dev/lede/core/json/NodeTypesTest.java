package dev.lede.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lede.core.body.Block;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Node;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class NodeTypesTest {
    /** The errors of types that have a reader: they name the unknown or missing field. */
    private static final String READ = "(?s)(missing field|unknown field|a video|an audio).*";

    @Test
    void customBlockWithAReservedTypeIsRefused() {
        assertThat(Node.types().keySet()).isNotEmpty();
        for (String name : Node.types().keySet()) {
            assertThatIllegalArgumentException()
                    .as(name)
                    .isThrownBy(() -> new CustomBlock(name, Map.of(), List.of()))
                    .withMessage("not a type of custom blocks: \"" + name + "\"");
        }
    }

    @Test
    void blockReaderReadsEveryTypeOfBlock() {
        // CustomBlock has no name of its own: hosts name its types.
        int ownTypes = Block.class.getPermittedSubclasses().length - 1;
        assertThat(names(NodeTypes::isBlock)).hasSize(ownTypes);
        for (String name : names(NodeTypes::isBlock))
            assertThat(errorOf(block(name))).matches(READ);
    }

    @Test
    void inlineReaderReadsEveryTypeOfInline() {
        // Marked has no name of its own: its type is the name of its mark.
        int unmarked = Inline.class.getPermittedSubclasses().length - 1;
        assertThat(names(NodeTypes::isInline)).hasSize(unmarked + Mark.values().length);
        for (String name : names(NodeTypes::isInline))
            assertThat(errorOf(inALine(name))).matches(READ);
    }

    @Test
    void blockReaderRefusesOtherTypes() {
        for (String name : names(type -> !NodeTypes.isBlock(type) && !NodeTypes.isInline(type))) {
            assertThat(errorOf(block(name))).startsWith("a node of type \"" + name + "\" is not a block");
        }
    }

    @Test
    void inlineReaderRefusesOtherTypes() {
        for (String name : names(type -> !NodeTypes.isInline(type))) {
            assertThat(errorOf(inALine(name))).startsWith("a line of text cannot hold a node of type \"" + name + "\"");
        }
    }

    private static List<String> names(Predicate<String> kind) {
        return Node.types().keySet().stream().filter(kind).toList();
    }

    private static String block(String name) {
        return "{\"type\":\"" + name + "\",\"unknown\":1}";
    }

    private static String inALine(String name) {
        return "{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"value\":\"a\"}," + block(name) + "]}";
    }

    private static String errorOf(String child) {
        return catchThrowableOfType(
                        ArticleJsonException.class,
                        () -> ArticleJson.readBody("{\"type\":\"root\",\"children\":[" + child + "]}"))
                .getMessage();
    }
}
