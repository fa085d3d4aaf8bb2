package dev.lede.core;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Paragraph;
import java.util.List;

/** An article's trees beside its body: bounded as a {@link Body} is, so that whatever walks them may recur. */
final class Trees {
    private Trees() {}

    static List<Inline> line(List<Inline> inlines) {
        Paragraph paragraph = new Paragraph(inlines);
        requireDepth(List.of(paragraph));
        return paragraph.children();
    }

    /** Makes a body of the blocks, which refuses those that are too deep. */
    static void requireDepth(List<? extends Block> blocks) {
        new Body(List.copyOf(blocks));
    }
}
