package dev.lede.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.DefinitionItem;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Node;
import dev.lede.core.markdown.MarkdownNodes;
import dev.lede.core.markdown.Wording;
import dev.lede.i18n.Messages;
import dev.lede.render.body.Players;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** commonmark-java reads the structure and text that was written, whatever the text is. */
class MarkdownRoundTripTest {
    private static final int BODIES = 5_000;
    private static final int ARTICLES = 1_000;
    private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);
    private static final Wording WORDING = new DocumentWording(MESSAGES, Players.KNOWN, null, Optional::of);

    @Test
    void generatedBodiesAreReadBack() {
        for (long seed = 0; seed < BODIES; seed++) {
            List<Block> nodes = nodes(RandomBodies.of(seed).children());
            MarkdownWriter writer = new MarkdownWriter();
            writer.blocks(nodes);
            assertReadBack(seed, writer, Structure.of(nodes));
        }
    }

    @Test
    void generatedArticlesAreReadBack() {
        for (long seed = 0; seed < ARTICLES; seed++) {
            Article article = RandomBodies.article(seed);
            ArticleBlocks parts = new ArticleBlocks(article, MESSAGES);
            List<Block> above = nodes(parts.aboveHeadline());
            List<Block> below = nodes(parts.belowHeadline());
            MarkdownWriter writer = new MarkdownWriter();
            writer.blocks(above);
            writer.headline(parts.headline());
            writer.blocks(below);
            assertReadBack(
                    seed,
                    writer,
                    Structure.of(above) + "\nh1" + Structure.ofLine(parts.headline()) + "\n" + Structure.of(below));
        }
    }

    @Test
    void everyKindOfNodeIsGenerated() {
        Set<Class<?>> generated = LongStream.range(0, 200)
                .mapToObj(RandomBodies::of)
                .flatMap(Body::nodes)
                .map(Node::getClass)
                .collect(Collectors.toSet());

        assertThat(generated)
                .containsAll(Stream.of(Block.class, Inline.class, DefinitionItem.class)
                        .flatMap(kind -> Stream.<Class<?>>of(kind.getPermittedSubclasses()))
                        .toList());
    }

    private static List<Block> nodes(List<Block> blocks) {
        return MarkdownNodes.of(blocks, WORDING);
    }

    private static void assertReadBack(long seed, MarkdownWriter writer, String structure) {
        String markdown = writer.toString();
        assertThat(ParsedMarkdown.structure(markdown))
                .as("seed %d%n%s", seed, markdown)
                .isEqualTo(structure);
    }
}
