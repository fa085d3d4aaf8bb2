package dev.lede.render.body;

import dev.lede.core.body.Block;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.render.html.BlockContext;
import dev.lede.render.html.BlockOverride;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.List;
import java.util.Map;

/** One rendering of one body: what its blocks share, and what overrides may call. */
public final class BodySession implements BlockContext {
    private final HtmlWriter html;
    private final Map<Class<? extends Block>, BlockOverride<Block>> overrides;
    private final BlockWriter blocks;
    private final InlineWriter inlines;
    private final ImageWriter pictures;

    /** How many blocks are around what is being written. */
    private int depth;

    public BodySession(
            HtmlWriter html,
            Map<Class<? extends Block>, BlockOverride<Block>> overrides,
            Players players,
            OwnHosts own,
            ColumnWidths widths,
            Ids ids,
            Labels labels) {
        this.html = html;
        this.overrides = overrides;
        this.pictures = new ImageWriter(html, own, widths);
        this.inlines = new InlineWriter(html, ids, pictures);
        this.blocks = new BlockWriter(html, this, ids, pictures, players, labels);
    }

    @Override
    public void renderDefault(Block block) {
        if (Blank.isBlank(block) && !isOverriddenIn(block.contents())) return;
        block.accept(blocks);
    }

    @Override
    public void renderBlocks(List<? extends Block> blocks) {
        for (Block block : blocks) renderBlock(block);
    }

    @Override
    public void renderInlines(List<Inline> inlines) {
        for (Inline inline : inlines) inline.accept(this.inlines);
    }

    /** Writes the figure above the body, which is as wide as the column at least. */
    public void renderLead(Figure lead) {
        pictures.placed(pictures.widths().column(), () -> renderAtTop(List.of(lead)));
    }

    /** Whether the block that is being written stands inside of no other. */
    boolean isOutermost() {
        return depth == 1;
    }

    /** Writes blocks that are seen before the reader scrolls: their first picture is not put off. */
    public void renderAtTop(List<? extends Block> blocks) {
        pictures.atTop(() -> renderBlocks(blocks));
    }

    /** Whether blocks would show nothing, overrides and all. */
    public boolean isBlank(List<? extends Block> blocks) {
        return Blank.isBlank(blocks) && !isOverriddenIn(blocks);
    }

    /** A custom block says nothing by itself, but its override may, however deep it stands. */
    private boolean isOverriddenIn(List<? extends Node> nodes) {
        return overrides.containsKey(CustomBlock.class)
                && nodes.stream().anyMatch(node -> node instanceof CustomBlock || isOverriddenIn(node.contents()));
    }

    /** Writes what an item or a cell holds: a paragraph that is all of it stands bare, unless the host writes those. */
    void renderContent(List<Block> content) {
        boolean bare = content.size() == 1 && !overrides.containsKey(Paragraph.class);
        if (bare && content.get(0) instanceof Paragraph only) renderInlines(only.children());
        else renderBlocks(content);
    }

    private void renderBlock(Block block) {
        depth++;
        render(block);
        depth--;
    }

    private void render(Block block) {
        BlockOverride<Block> override = overrides.get(block.getClass());
        if (override == null) {
            renderDefault(block);
            return;
        }
        override.render(block, html, this);
        try {
            html.html(Html.EMPTY); // throws if an element has begun
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "the override for " + block.getClass().getSimpleName() + " is not done: " + e.getMessage(), e);
        }
    }
}
