package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a {@link TableRow}.
 *
 * @param header whether the cell is a header, and of which cells
 * @param colspan the number of columns, 1..{@value #MAX_COLSPAN}
 * @param rowspan the number of rows, 1..{@value #MAX_ROWSPAN}
 * @param align the alignment of the text; null for the start of lines, which depends on the language
 * @param children the blocks
 */
public record TableCell(
        Header header, int colspan, int rowspan, @Nullable Align align, List<Block> children) implements Node {
    /** The maximum number of columns of a cell (WHATWG HTML, colspan). */
    public static final int MAX_COLSPAN = 1_000;

    /** The maximum number of rows of a cell (WHATWG HTML, rowspan). */
    public static final int MAX_ROWSPAN = 65_534;

    /** The scope of a header cell. */
    public enum Header {
        /** Not a header: a data cell. */
        NONE,
        /** A header of its row or column, depending on its position (WHATWG HTML, the auto state of scope). */
        AUTO,
        /** A header of its columns. */
        COLUMN,
        /** A header of its rows. */
        ROW,
        /** A header of its column group. */
        COLUMN_GROUP,
        /** A header of its row group. */
        ROW_GROUP
    }

    /** The alignment of the text of a cell. */
    public enum Align {
        /** Left. */
        LEFT,
        /** Centered. */
        CENTER,
        /** Right. */
        RIGHT
    }

    /**
     * Checks the spans.
     *
     * @throws IllegalArgumentException if a span is out of range
     */
    public TableCell {
        Objects.requireNonNull(header, "header");
        Require.range(colspan, 1, MAX_COLSPAN, "colspan");
        Require.range(rowspan, 1, MAX_ROWSPAN, "rowspan");
        children = Require.list(children, "children");
    }

    /**
     * Returns a data cell of plain text.
     *
     * @param text the text
     * @return the cell
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public static TableCell of(String text) {
        return new TableCell(Header.NONE, 1, 1, null, List.of(Paragraph.of(text)));
    }

    /**
     * Returns a data cell.
     *
     * @param children the blocks
     * @return the cell
     */
    public static TableCell of(Block... children) {
        return new TableCell(Header.NONE, 1, 1, null, List.of(children));
    }

    /**
     * Returns a header cell of plain text.
     *
     * @param header the scope of the header
     * @param text the text
     * @return the cell
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public static TableCell header(Header header, String text) {
        return new TableCell(header, 1, 1, null, List.of(Paragraph.of(text)));
    }

    /**
     * Returns a copy with the given spans.
     *
     * @param colspan the number of columns, 1..{@value #MAX_COLSPAN}
     * @param rowspan the number of rows, 1..{@value #MAX_ROWSPAN}
     * @return the copy
     * @throws IllegalArgumentException if a span is out of range
     */
    public TableCell withSpans(int colspan, int rowspan) {
        return colspan == this.colspan && rowspan == this.rowspan
                ? this
                : new TableCell(header, colspan, rowspan, align, children);
    }

    /**
     * Returns a copy with the given alignment.
     *
     * @param align the alignment; null for the start of lines
     * @return the copy
     */
    public TableCell withAlign(@Nullable Align align) {
        return new TableCell(header, colspan, rowspan, align, children);
    }

    /**
     * Returns a copy with the given header.
     *
     * @param header the scope of the header; {@link Header#NONE} for a data cell
     * @return the copy
     */
    public TableCell withHeader(Header header) {
        return new TableCell(header, colspan, rowspan, align, children);
    }

    /**
     * Returns a copy with the given colspan.
     *
     * @param colspan the number of columns, 1..{@value #MAX_COLSPAN}
     * @return the copy
     */
    public TableCell withColspan(int colspan) {
        return new TableCell(header, colspan, rowspan, align, children);
    }

    /**
     * Returns a copy with the given rowspan.
     *
     * @param rowspan the number of rows, 1..{@value #MAX_ROWSPAN}
     * @return the copy
     */
    public TableCell withRowspan(int rowspan) {
        return new TableCell(header, colspan, rowspan, align, children);
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }
}
