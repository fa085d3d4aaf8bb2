package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table. Its first rows may be a head and its last ones a foot. Cells that would overlap, or reach beyond their part of
 * the table, are made smaller until they fit (as the WHATWG table model clips row spans), so that each table has one
 * grid.
 *
 * @param caption what the table shows; may be empty
 * @param headRows how many of the first rows are the head
 * @param footRows how many of the last rows are the foot
 * @param children all rows
 */
public record Table(List<Inline> caption, int headRows, int footRows, List<TableRow> children) implements Block {
    /**
     * Checks the counts and mends the spans.
     *
     * @throws IllegalArgumentException if a count is negative, or there are fewer rows than head and foot take
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
     * A table without caption and foot.
     *
     * @param head the row of the head
     * @param rows the other rows
     * @return the table
     */
    public static Table of(TableRow head, List<TableRow> rows) {
        return of(List.of(head), rows, List.of());
    }

    /**
     * Returns a table of head, rows and foot.
     *
     * @param head the rows of the head; may be empty
     * @param rows the rows between head and foot
     * @param foot the rows of the foot; may be empty
     * @return the table, without caption
     */
    public static Table of(List<TableRow> head, List<TableRow> rows, List<TableRow> foot) {
        List<TableRow> children = new ArrayList<>(head);
        children.addAll(rows);
        children.addAll(foot);
        return new Table(List.of(), head.size(), foot.size(), children);
    }

    /**
     * The rows of the head.
     *
     * @return the first {@link #headRows}
     */
    public List<TableRow> head() {
        return children.subList(0, headRows);
    }

    /**
     * The rows between head and foot.
     *
     * @return the rows that are neither head nor foot
     */
    public List<TableRow> rows() {
        return children.subList(headRows, children.size() - footRows);
    }

    /**
     * The rows of the foot.
     *
     * @return the last {@link #footRows}
     */
    public List<TableRow> foot() {
        return children.subList(children.size() - footRows, children.size());
    }

    /**
     * This table with another caption.
     *
     * @param caption what the table shows
     * @return the table
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
