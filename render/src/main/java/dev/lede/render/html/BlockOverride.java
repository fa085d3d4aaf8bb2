package dev.lede.render.html;

import dev.lede.core.body.Block;

/**
 * Writes a host's own markup for one type of block. A renderer is shared between threads, so an override must be
 * thread-safe.
 *
 * @param <T> the type of block
 */
@FunctionalInterface
public interface BlockOverride<T extends Block> {
    /**
     * Writes a block.
     *
     * @param block the block
     * @param html the writer of the page; every element opened here must be closed before this method returns
     * @param context renders the children of the block, or the block with Lede's own markup
     */
    void render(T block, HtmlWriter html, BlockContext context);
}
