package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table, with optional head and foot rows. Spans of cells that would overlap other cells, or reach beyond the head,
 * the foot or the rows between them, are reduced (as row spans are in the table model of WHATWG HTML), so that each
 * table has a consistent grid.
 *
 * @param caption the caption; may be empty
 * @param headRows the number of rows at the start that are the head
 * @param footRows the number of rows at the end that are the foot
 * @param children all rows
 */
public record Table(List<Inline> caption, int headRows, int footRows, List<TableRow> children) implements Block {
    /**
     * Checks the counts, and reduces the spans.
     *
     * @throws IllegalArgumentException if a count is negative, or head and foot have more rows than the table
     */
    public Table {
        caption = Inlines.normalized(caption, "caption");
        children = Require.list(children, "children");
        if (headRows < 0 || footRows < 0 || headRows > children.size() - footRows) {
            throw new IllegalArgumentException("a table of " + children.size() + " rows cannot have " + headRows
                    + " in its head and " + footRows + " in its foot");
        }
        children = TableGrid.mended(children, headRows, footRows);
    }

    /**
     * Returns a table without caption and foot.
     *
     * @param head the head row
     * @param rows the other rows
     * @return the table
     */
    public static Table of(TableRow head, List<TableRow> rows) {
        return of(List.of(head), rows, List.of());
    }

    /**
     * Returns a table of head, rows and foot, without caption.
     *
     * @param head the head rows; may be empty
     * @param rows the rows between head and foot
     * @param foot the foot rows; may be empty
     * @return the table
     */
    public static Table of(List<TableRow> head, List<TableRow> rows, List<TableRow> foot) {
        List<TableRow> children = new ArrayList<>(head);
        children.addAll(rows);
        children.addAll(foot);
        return new Table(List.of(), head.size(), foot.size(), children);
    }

    /**
     * Returns the head rows.
     *
     * @return the first {@link #headRows} rows
     */
    public List<TableRow> head() {
        return children.subList(0, headRows);
    }

    /**
     * Returns the rows between head and foot.
     *
     * @return the rows
     */
    public List<TableRow> rows() {
        return children.subList(headRows, children.size() - footRows);
    }

    /**
     * Returns the foot rows.
     *
     * @return the last {@link #footRows} rows
     */
    public List<TableRow> foot() {
        return children.subList(children.size() - footRows, children.size());
    }

    /**
     * Returns a copy with the given caption.
     *
     * @param caption the caption
     * @return the copy
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public Table withCaption(String caption) {
        return new Table(Inlines.text(caption, "caption"), headRows, footRows, children);
    }

    /**
     * Returns a copy with the given caption.
     *
     * @param caption the caption; empty for none
     * @return the copy
     */
    public Table withCaption(List<Inline> caption) {
        return new Table(caption, headRows, footRows, children);
    }

    @Override
    public List<? extends Node> contents() {
        return Contents.of(caption, children);
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.table(this);
    }
}
