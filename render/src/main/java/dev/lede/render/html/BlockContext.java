package dev.lede.render.html;

import dev.lede.core.body.Block;
import dev.lede.core.body.Inline;
import java.util.List;

/**
 * What a {@link BlockOverride} may call while one body is rendered: it writes the contents of a block, or the block as Lede
 * does. Belongs to one rendering on one thread. Lede implements it; hosts only call it.
 */
public interface BlockContext {
    /**
     * Writes a block as Lede does, even if its kind is overridden. Overrides still apply to the blocks inside of it.
     *
     * @param block the block
     */
    void renderDefault(Block block);

    /**
     * Writes blocks. Overrides apply.
     *
     * @param blocks the blocks, in their order
     */
    void renderBlocks(List<? extends Block> blocks);

    /**
     * Writes a line of text.
     *
     * @param inlines the inlines of the line
     */
    void renderInlines(List<Inline> inlines);
}
