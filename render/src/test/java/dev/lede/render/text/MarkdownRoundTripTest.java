package dev.lede.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.markdown.MarkdownNodes;
import dev.lede.core.markdown.Wording;
import dev.lede.i18n.Messages;
import dev.lede.render.body.Players;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** commonmark-java reads the structure and text that was written, whatever the text is. */
class MarkdownRoundTripTest {
    private static final int BODIES = 5_000;
    private static final Wording WORDING =
            new DocumentWording(Messages.of(Locale.ENGLISH), Players.KNOWN, null, Optional::of);

    @Test
    void generatedBodiesAreReadBack() {
        for (long seed = 0; seed < BODIES; seed++) {
            Body body = RandomBodies.of(seed);
            List<Block> nodes = MarkdownNodes.of(body.children(), WORDING);
            MarkdownWriter writer = new MarkdownWriter();
            writer.blocks(nodes);
            String markdown = writer.toString();
            assertThat(ParsedMarkdown.structure(markdown))
                    .as("seed %d%n%s", seed, markdown)
                    .isEqualTo(Structure.of(nodes));
        }
    }
}
