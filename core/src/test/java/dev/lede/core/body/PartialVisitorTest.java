package dev.lede.core.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Articles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Partial visitors pass nodes to {@code otherwise} unless a method for their type is overridden. */
class PartialVisitorTest {
    private static final Map<Class<?>, Node> ONE_OF_EACH = oneOfEach();

    @Test
    void unhandledBlocksArePassedToOtherwise() {
        Block.PartialVisitor<Object> visitor = new Block.PartialVisitor<>() {
            @Override
            protected Object otherwise(Block block) {
                return block;
            }
        };
        for (Class<?> type : Block.class.getPermittedSubclasses()) {
            Block block = (Block) ONE_OF_EACH.get(type);
            assertThat(block.accept(visitor)).as(type.getSimpleName()).isSameAs(block);
        }
    }

    @Test
    void unhandledInlinesArePassedToOtherwise() {
        Inline.PartialVisitor<Object> visitor = new Inline.PartialVisitor<>() {
            @Override
            protected Object otherwise(Inline inline) {
                return inline;
            }
        };
        for (Class<?> type : Inline.class.getPermittedSubclasses()) {
            Inline inline = (Inline) ONE_OF_EACH.get(type);
            assertThat(inline.accept(visitor)).as(type.getSimpleName()).isSameAs(inline);
        }
    }

    /** {@code contents()} returns every component that is a node or a list of nodes, so that a walk visits all nodes. */
    @Test
    void contentsContainAllNodesAmongTheComponents() {
        nodes().forEach(node -> assertThat(new ArrayList<Node>(node.contents()))
                .as("%s", node.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(nodesAmongTheComponents(node)));
    }

    private static List<Node> nodesAmongTheComponents(Node node) {
        return Arrays.stream(node.getClass().getRecordComponents())
                .flatMap(component -> {
                    try {
                        Object value = component.getAccessor().invoke(node);
                        return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(e.getMessage(), e);
                    }
                })
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .toList();
    }

    private static Stream<Node> nodes() {
        return LongStream.range(0, 100)
                .mapToObj(Articles::random)
                .flatMap(article -> article.body().nodes());
    }

    private static Map<Class<?>, Node> oneOfEach() {
        Map<Class<?>, Node> nodes = new LinkedHashMap<>();
        nodes().forEach(node -> nodes.putIfAbsent(node.getClass(), node));
        return nodes;
    }
}
