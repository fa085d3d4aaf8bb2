package dev.lede.core.markdown;

import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Code;
import dev.lede.core.body.Heading;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Table;
import dev.lede.core.body.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * A visitor of the blocks that {@link MarkdownNodes} returns. Block quotations have no attribution and source. Tables
 * have no caption, a single head row, no foot, and no spans; each cell has one paragraph or none, and the cells of a
 * column have the same alignment. Numbered lists have numbers of 0 to 999,999,999.
 *
 * @param <R> the type of the result
 */
public abstract class MarkdownBlocks<R extends @Nullable Object> extends Block.PartialVisitor<R> {
    /** For subclasses. */
    protected MarkdownBlocks() {}

    @Override
    public abstract R paragraph(Paragraph paragraph);

    @Override
    public abstract R heading(Heading heading);

    @Override
    public abstract R blockquote(Blockquote blockquote);

    @Override
    public abstract R list(ListBlock list);

    @Override
    public abstract R code(Code code);

    @Override
    public abstract R thematicBreak(ThematicBreak thematicBreak);

    @Override
    public abstract R table(Table table);

    @Override
    protected final R otherwise(Block block) {
        throw new IllegalArgumentException("not a block of Markdown: " + block.type());
    }
}
