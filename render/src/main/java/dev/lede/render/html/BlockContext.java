package dev.lede.render.html;

import dev.lede.core.body.Block;
import dev.lede.core.body.Inline;
import java.util.List;

/**
 * Renders blocks and inlines for a {@link BlockOverride}: the children of its block, or the block with Lede's own markup.
 *
 * <p>A context is valid during one rendering and must be used on the thread of that rendering only. Lede implements this
 * interface; hosts only call it.
 */
public interface BlockContext {
    /**
     * Writes a block with Lede's own markup, even if its type is overridden. Overrides still apply to the blocks inside it.
     * A blank block writes nothing, unless it contains custom blocks and those are overridden.
     *
     * @param block the block
     */
    void renderDefault(Block block);

    /**
     * Writes blocks, in order. Overrides apply.
     *
     * @param blocks the blocks
     */
    void renderBlocks(List<? extends Block> blocks);

    /**
     * Writes inlines, in order.
     *
     * @param inlines the inlines
     */
    void renderInlines(List<Inline> inlines);
}
