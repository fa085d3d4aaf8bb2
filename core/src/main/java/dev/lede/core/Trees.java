package dev.lede.core;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Paragraph;
import java.util.List;

/**
 * Bounds the depth of an article's trees other than its body, as {@link Body} does, so that recursive code is safe.
 * Each method returns what it checked, and throws an {@link IllegalArgumentException} if nodes are nested too deep.
 */
final class Trees {
    private Trees() {}

    static List<Inline> line(List<Inline> inlines) {
        return block(new Paragraph(inlines)).children();
    }

    static <T extends Block> T block(T block) {
        return blocks(List.of(block)).get(0);
    }

    static <T extends Block> List<T> blocks(List<T> blocks) {
        // The constructor of Body checks the depth.
        new Body(List.copyOf(blocks));
        return blocks;
    }
}
