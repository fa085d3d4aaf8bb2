package dev.lede.render.html;

import dev.lede.core.body.Block;

/**
 * A host's own markup for a kind of block.
 *
 * @param <T> the kind
 */
@FunctionalInterface
public interface BlockOverride<T extends Block> {
    /**
     * Writes a block.
     *
     * @param block the block
     * @param html where to write it; every element that is opened must be closed when this returns
     * @param context writes what the block contains, or the block as Lede would
     */
    void render(T block, HtmlWriter html, BlockContext context);
}
