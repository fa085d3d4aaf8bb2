package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure: an image, several images, a table or other content, with a caption and a credit.
 *
 * @param children the content
 * @param caption the caption; may be empty
 * @param credit the name of the author or source of the content; may be empty
 * @param placement the placement on wide screens
 */
public record Figure(List<Block> children, List<Inline> caption, List<Inline> credit, Placement placement)
        implements Block {
    /** The placement of a figure on wide screens. On narrow screens all figures are in the column. */
    public enum Placement {
        /** In the column of text. */
        COLUMN,
        /** Wider than the column. */
        WIDE,
        /** As wide as the page. */
        FULL,
        /** At the start of lines (left in left-to-right text), with text beside it. */
        START,
        /** At the end of lines (right in left-to-right text), with text beside it. */
        END
    }

    /** Copies the list, and normalizes the caption and the credit. */
    public Figure {
        children = Require.list(children, "children");
        caption = Inlines.normalized(caption, "caption");
        credit = Inlines.normalized(credit, "credit");
        Objects.requireNonNull(placement, "placement");
    }

    /**
     * Returns a figure in the column, without caption and credit.
     *
     * @param children the content
     * @return the figure
     */
    public static Figure of(Block... children) {
        return new Figure(List.of(children), List.of(), List.of(), Placement.COLUMN);
    }

    /**
     * Returns a copy with the given caption.
     *
     * @param caption the caption
     * @return the copy
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public Figure withCaption(String caption) {
        return new Figure(children, Inlines.text(caption, "caption"), credit, placement);
    }

    /**
     * Returns a copy with the given credit.
     *
     * @param credit the name of the author or source of the content
     * @return the copy
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public Figure withCredit(String credit) {
        return new Figure(children, caption, Inlines.text(credit, "credit"), placement);
    }

    /**
     * Returns a copy with the given placement.
     *
     * @param placement the placement on wide screens
     * @return the copy
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
