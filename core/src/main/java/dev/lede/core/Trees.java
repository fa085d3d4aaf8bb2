package dev.lede.core;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Paragraph;
import java.util.List;

/** Bounds the depth of an article's trees other than its body, as {@link Body} does, so that recursive code is safe. */
final class Trees {
    private Trees() {}

    static List<Inline> line(List<Inline> inlines) {
        Paragraph paragraph = new Paragraph(inlines);
        requireDepth(List.of(paragraph));
        return paragraph.children();
    }

    /** Throws if the blocks are nested too deep: the constructor of Body checks them. */
    static void requireDepth(List<? extends Block> blocks) {
        new Body(List.copyOf(blocks));
    }
}
