package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a {@link TableRow}.
 *
 * @param header whether the cell labels others, and which
 * @param colspan how many columns it takes, 1..{@value #MAX_COLSPAN}
 * @param rowspan how many rows it takes, 1..{@value #MAX_ROWSPAN}
 * @param align where its text stands; null if the table's language decides
 * @param children what the cell holds
 */
public record TableCell(
        Header header, int colspan, int rowspan, @Nullable Align align, List<Block> children) implements Node {
    /** The most columns that a cell takes (WHATWG HTML, colspan). */
    public static final int MAX_COLSPAN = 1_000;

    /** The most rows that a cell takes (WHATWG HTML, rowspan). */
    public static final int MAX_ROWSPAN = 65_534;

    /** What a cell labels. */
    public enum Header {
        /** Nothing: the cell holds data. */
        NONE,
        /** What its place suggests: the rest of its row or column (WHATWG HTML, the auto state of scope). */
        AUTO,
        /** The cells of its columns. */
        COLUMN,
        /** The cells of its rows. */
        ROW,
        /** The columns of its group. */
        COLUMN_GROUP,
        /** The rows of its group. */
        ROW_GROUP
    }

    /** Where the text of a cell stands. */
    public enum Align {
        /** At the left. */
        LEFT,
        /** In the middle. */
        CENTER,
        /** At the right. */
        RIGHT
    }

    /**
     * Checks the spans.
     *
     * @throws IllegalArgumentException if a span is out of its range
     */
    public TableCell {
        Objects.requireNonNull(header, "header");
        Require.range(colspan, 1, MAX_COLSPAN, "colspan");
        Require.range(rowspan, 1, MAX_ROWSPAN, "rowspan");
        children = Require.list(children, "children");
    }

    /**
     * A cell of data.
     *
     * @param text its text
     * @return the cell
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public static TableCell of(String text) {
        return new TableCell(Header.NONE, 1, 1, null, List.of(Paragraph.of(text)));
    }

    /**
     * A cell of data.
     *
     * @param children what it holds
     * @return the cell
     */
    public static TableCell of(Block... children) {
        return new TableCell(Header.NONE, 1, 1, null, List.of(children));
    }

    /**
     * A cell that labels others.
     *
     * @param header which ones
     * @param text its text
     * @return the cell
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public static TableCell header(Header header, String text) {
        return new TableCell(header, 1, 1, null, List.of(Paragraph.of(text)));
    }

    /**
     * This cell over other numbers of columns and rows.
     *
     * @param colspan how many columns
     * @param rowspan how many rows
     * @return the cell
     * @throws IllegalArgumentException if a span is out of its range
     */
    public TableCell withSpans(int colspan, int rowspan) {
        return colspan == this.colspan && rowspan == this.rowspan
                ? this
                : new TableCell(header, colspan, rowspan, align, children);
    }

    /**
     * This cell with its text elsewhere.
     *
     * @param align where its text stands
     * @return the cell
     */
    public TableCell withAlign(@Nullable Align align) {
        return new TableCell(header, colspan, rowspan, align, children);
    }

    /**
     * Returns a copy with the given header.
     *
     * @param header what the cell labels
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
