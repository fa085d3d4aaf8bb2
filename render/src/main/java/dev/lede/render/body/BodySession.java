package dev.lede.render.body;

import dev.lede.core.body.Block;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.render.html.BlockContext;
import dev.lede.render.html.BlockOverride;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import dev.lede.render.style.StyleGroup;
import dev.lede.render.style.UsedStyles;
import java.util.List;
import java.util.Map;

/** One rendering of one body: holds the writers and their state, and is the context that overrides receive. */
public final class BodySession implements BlockContext {
    private final HtmlWriter html;
    private final Map<Class<? extends Block>, BlockOverride<Block>> overrides;
    private final BlockWriter blocks;
    private final InlineWriter inlines;
    private final ImageWriter images;
    private final UsedStyles styles;

    /** The number of blocks that contain the current position. */
    private int depth;

    /** Creates the session. Each parameter but {@code html}, {@code ids} and {@code styles} may be shared between sessions. */
    public BodySession(
            HtmlWriter html,
            Map<Class<? extends Block>, BlockOverride<Block>> overrides,
            Players players,
            OwnHosts ownHosts,
            ColumnWidths widths,
            Ids ids,
            Labels labels,
            UsedStyles styles) {
        this.html = html;
        this.overrides = overrides;
        this.styles = styles;
        this.images = new ImageWriter(html, ownHosts, widths, styles);
        this.inlines = new InlineWriter(html, this, ids, images);
        this.blocks = new BlockWriter(html, this, ids, images, players, labels);
    }

    @Override
    public void renderDefault(Block block) {
        if (Blank.isBlank(block) && !isOverriddenIn(block.contents())) return;
        block.accept(blocks);
    }

    @Override
    public void renderBlocks(List<? extends Block> blocks) {
        for (int at = 0; at < blocks.size(); at++) renderBlock(blocks.get(at));
    }

    @Override
    public void renderInlines(List<Inline> inlines) {
        this.inlines.inlines(inlines);
    }

    /** Writes inlines inside of a link: other links become text. */
    public void renderWithoutLinks(List<Inline> inlines) {
        images.inLink(() -> this.inlines.inlines(inlines));
    }

    /** Writes an image that fills a container of the given width, a value of {@code sizes}. */
    public void renderImage(Image image, String sizes) {
        images.placed(sizes, () -> images.write(image));
    }

    /** Writes the figure above the body. Its images fill at least the column. */
    public void renderLead(Figure lead) {
        images.placed(images.widths().column(), () -> renderAtTop(List.of(lead)));
    }

    /** Records that the page needs a group of styles. */
    void needs(StyleGroup group) {
        styles.add(group);
    }

    /** Writes the portrait of a contributor. */
    public void renderPortrait(Image portrait) {
        images.placed(ColumnWidths.PORTRAIT, () -> images.write(portrait));
    }

    /** Returns whether the current block is not inside another block. */
    boolean isOutermost() {
        return depth == 1;
    }

    /** Writes blocks that are visible before the reader scrolls: their first image is not loaded lazily. */
    public void renderAtTop(List<? extends Block> blocks) {
        atTop(() -> renderBlocks(blocks));
    }

    /** Writes content that is visible before the reader scrolls: its first image is not loaded lazily. */
    public void atTop(Runnable content) {
        images.atTop(content);
    }

    /** Returns whether blocks would display nothing, custom blocks that are overridden included. */
    public boolean isBlank(List<? extends Block> blocks) {
        return Blank.isBlank(blocks) && !isOverriddenIn(blocks);
    }

    /** Returns whether the nodes contain, at any depth, a custom block that an override renders. */
    private boolean isOverriddenIn(List<? extends Node> nodes) {
        if (!overrides.containsKey(CustomBlock.class)) return false;
        for (Node node : nodes) if (node instanceof CustomBlock || isOverriddenIn(node.contents())) return true;
        return false;
    }

    /** Writes the content of an item or a cell. A single paragraph is written without {@code p}, unless it is overridden. */
    void renderContent(List<Block> content) {
        if (content.size() == 1) renderBare(content.get(0));
        else renderBlocks(content);
    }

    /** Writes a block. A paragraph is written without {@code p}, unless it is overridden. */
    void renderBare(Block block) {
        boolean bare = block instanceof Paragraph && !overrides.containsKey(Paragraph.class);
        if (bare) renderInlines(((Paragraph) block).children());
        else renderBlock(block);
    }

    void renderBlock(Block block) {
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
        // The markup of a host may depend on any styles.
        styles.addAll();
        override.render(block, html, this);
        try {
            html.html(Html.EMPTY); // throws if an element was opened and not ended
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "the override for " + block.getClass().getSimpleName() + " is incomplete: " + e.getMessage(), e);
        }
    }
}
