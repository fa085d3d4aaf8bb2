package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at beside the text, with what is said about it: a picture, a table, a quotation, several pictures.
 *
 * @param children what is shown
 * @param caption what is said about it; may be empty
 * @param credit who made it; may be empty
 * @param placement where it stands
 */
public record Figure(List<Block> children, List<Inline> caption, List<Inline> credit, Placement placement)
        implements Block {
    /** Where a figure stands on a wide screen; on a narrow one all stand in the column. */
    public enum Placement {
        /** In the column of text. */
        COLUMN,
        /** Wider than the column. */
        WIDE,
        /** As wide as the page. */
        FULL,
        /** At the side where lines begin, with text beside it. */
        START,
        /** At the side where lines end, with text beside it. */
        END
    }

    /** Copies the lists and normalizes caption and credit. */
    public Figure {
        children = Require.list(children, "children");
        caption = Inlines.normalized(caption, "caption");
        credit = Inlines.normalized(credit, "credit");
        Objects.requireNonNull(placement, "placement");
    }

    /**
     * A figure in the column.
     *
     * @param children what is shown
     * @return the figure, without caption and credit
     */
    public static Figure of(Block... children) {
        return new Figure(List.of(children), List.of(), List.of(), Placement.COLUMN);
    }

    /**
     * This figure with another caption.
     *
     * @param caption what is said about it
     * @return the figure
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public Figure withCaption(String caption) {
        return new Figure(children, Inlines.text(caption, "caption"), credit, placement);
    }

    /**
     * This figure with another credit.
     *
     * @param credit who made it
     * @return the figure
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public Figure withCredit(String credit) {
        return new Figure(children, caption, Inlines.text(credit, "credit"), placement);
    }

    /**
     * This figure elsewhere.
     *
     * @param placement where it stands
     * @return the figure
     */
    public Figure withPlacement(Placement placement) {
        return new Figure(children, caption, credit, placement);
    }

    /**
     * Returns a copy with the given caption.
     *
     * @param caption the caption; empty for none
     * @return the copy
     */
    public Figure withCaption(List<Inline> caption) {
        return new Figure(children, caption, credit, placement);
    }

    /**
     * Returns a copy with the given credit.
     *
     * @param credit the credit; empty for none
     * @return the copy
     */
    public Figure withCredit(List<Inline> credit) {
        return new Figure(children, caption, credit, placement);
    }

    @Override
    public List<? extends Node> contents() {
        return Contents.of(children, caption, credit);
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.figure(this);
    }
}
