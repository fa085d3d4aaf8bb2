package dev.lede.core.markdown;

import dev.lede.core.body.Inline;
import dev.lede.core.body.TableCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table without spans: a cell with spans is in each row and column that it covers, as in the table model of WHATWG HTML.
 * Rows and columns in which no cell begins are left out. Spans that overlap have been reduced by {@link
 * dev.lede.core.body.Table}.
 */
final class FilledTable {
    /**
     * How many times as large as the original a table can become. Tables of articles stay far below; without a limit, a
     * small table can have millions of cells.
     */
    private static final int MAX_GROWTH = 20;

    /** The size that a table can have in any case, in characters. */
    private static final int SMALL = 1_000;

    private final List<List<Run>> head;
    private final List<List<Run>> rows;

    /** The columns of the original table in which cells begin, in order. */
    private final long[] columns;

    private FilledTable(List<List<Run>> head, List<List<Run>> rows) {
        this.head = head;
        this.rows = rows;
        TreeSet<Long> starts = new TreeSet<>();
        for (List<List<Run>> part : List.of(head, rows)) {
            for (List<Run> row : part) {
                for (Run run : row) starts.add(run.start());
            }
        }
        this.columns = starts.stream().mapToLong(Long::longValue).toArray();
    }

    /** A cell: equal only to itself, since others can have the same content. */
    static final class Cell {
        final TableCell source;

        /** The content in one line. */
        final List<Inline> line;

        private final long size;

        Cell(TableCell source, List<Inline> line) {
            this.source = source;
            this.line = line;
            this.size = LineSize.of(line);
        }
    }

    /** The columns that a cell covers in one row, and the first row below the cell. */
    private record Run(Cell cell, long start, long end, int below) {}

    /** Returns the table of head, rows and foot; null if it would be too large. */
    static @Nullable FilledTable of(List<List<Cell>> head, List<List<Cell>> rows, List<List<Cell>> foot) {
        long cells = 0;
        long size = 0;
        for (List<List<Cell>> part : List.of(head, rows, foot)) {
            for (List<Cell> row : part) {
                cells += row.size();
                for (Cell cell : row) size += cell.size;
            }
        }
        List<List<Run>> headRuns = layOut(head, SMALL + MAX_GROWTH * cells);
        List<List<Run>> bodyRuns = layOut(rows, SMALL + MAX_GROWTH * cells);
        List<List<Run>> footRuns = layOut(foot, SMALL + MAX_GROWTH * cells);
        if (headRuns == null || bodyRuns == null || footRuns == null) return null;
        bodyRuns.addAll(footRuns);
        FilledTable table = new FilledTable(headRuns, bodyRuns);
        return table.size() > SMALL + MAX_GROWTH * size ? null : table;
    }

    /** Returns the runs of each row of a part, which no span leaves; null if there are more runs than the maximum. */
    private static @Nullable List<List<Run>> layOut(List<List<Cell>> part, long most) {
        List<List<Run>> rows = new ArrayList<>(part.size());
        List<Run> above = List.of();
        long runs = 0;
        for (int row = 0; row < part.size(); row++) {
            List<Run> placed = place(part.get(row), above, row);
            runs += placed.size();
            if (runs > most) return null;
            if (!part.get(row).isEmpty()) rows.add(placed);
            int next = row + 1;
            above = placed.stream().filter(run -> run.below() > next).toList();
        }
        return rows;
    }

    /** Places the cells of a row between those that span it from above, which are in the order of their columns. */
    private static List<Run> place(List<Cell> cells, List<Run> above, int row) {
        List<Run> placed = new ArrayList<>(cells.size() + above.size());
        Iterator<Run> spanning = above.iterator();
        Run next = spanning.hasNext() ? spanning.next() : null;
        long column = 0;
        for (Cell cell : cells) {
            while (next != null && next.start() == column) {
                placed.add(next);
                column = next.end();
                next = spanning.hasNext() ? spanning.next() : null;
            }
            long end = column + cell.source.colspan();
            placed.add(new Run(cell, column, end, row + cell.source.rowspan()));
            column = end;
        }
        if (next != null) placed.add(next);
        spanning.forEachRemaining(placed::add);
        return placed;
    }

    int columns() {
        return columns.length;
    }

    /** Returns the cells of each head row, one for each column up to the last cell; null where there is none. */
    List<List<@Nullable Cell>> head() {
        return head.stream().map(this::filled).toList();
    }

    /** Returns the cells of each row of body and foot, as {@link #head} does. */
    List<List<@Nullable Cell>> rows() {
        return rows.stream().map(this::filled).toList();
    }

    private List<@Nullable Cell> filled(List<Run> row) {
        List<@Nullable Cell> filled = new ArrayList<>();
        for (Run run : row) {
            while (filled.size() < column(run.start())) filled.add(null);
            while (filled.size() < column(run.end())) filled.add(run.cell());
        }
        return filled;
    }

    /** Returns the number of columns before a column of the original table. */
    private int column(long original) {
        int found = Arrays.binarySearch(columns, original);
        return found >= 0 ? found : -found - 1;
    }

    private long size() {
        long size = 0;
        for (List<List<Run>> part : List.of(head, rows)) {
            for (List<Run> row : part) {
                size += column(row.get(row.size() - 1).end());
                for (Run run : row) size += run.cell().size * (column(run.end()) - column(run.start()));
            }
        }
        return size;
    }
}
