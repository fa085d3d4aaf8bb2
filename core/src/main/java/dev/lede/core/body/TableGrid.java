package dev.lede.core.body;

import java.util.ArrayList;
import java.util.List;

/** Places the cells of a part of a table on its grid (WHATWG HTML, forming a table), and reduces spans that overlap. */
final class TableGrid {
    private static final int MAX_COLUMNS = TableCell.MAX_COLSPAN;

    /** For each column, the number of following rows that a cell above spans. */
    private final int[] taken;

    private TableGrid(int columns) {
        this.taken = new int[columns];
    }

    static List<TableRow> mended(List<TableRow> rows, int headRows, int footRows) {
        if (!haveSpans(rows)) return rows;
        int foot = rows.size() - footRows;
        List<TableRow> mended = new ArrayList<>(rows.size());
        addLaidOut(rows.subList(0, headRows), mended);
        addLaidOut(rows.subList(headRows, foot), mended);
        addLaidOut(rows.subList(foot, rows.size()), mended);
        return List.copyOf(mended);
    }

    private static boolean haveSpans(List<TableRow> rows) {
        for (TableRow row : rows) {
            for (TableCell cell : row.children()) if (cell.colspan() > 1 || cell.rowspan() > 1) return true;
        }
        return false;
    }

    private static void addLaidOut(List<TableRow> rows, List<TableRow> mended) {
        new TableGrid(columns(rows)).layOut(rows, mended);
    }

    /** The columns that the cells take at most. */
    private static int columns(List<TableRow> rows) {
        int columns = 0;
        for (TableRow row : rows) {
            for (TableCell cell : row.children()) columns = Math.min(columns + cell.colspan(), MAX_COLUMNS);
        }
        return columns;
    }

    private void layOut(List<TableRow> rows, List<TableRow> mended) {
        for (int row = 0; row < rows.size(); row++) {
            mended.add(layOut(rows.get(row), rows.size() - row));
            for (int column = 0; column < taken.length; column++) {
                if (taken[column] > 0) taken[column]--;
            }
        }
    }

    private TableRow layOut(TableRow row, int rowsLeft) {
        List<TableCell> cells = new ArrayList<>(row.children().size());
        int column = 0;
        for (TableCell cell : row.children()) {
            while (column < taken.length && taken[column] > 0) column++;
            TableCell fitting = cell.withSpans(fittingColspan(cell, column), Math.min(cell.rowspan(), rowsLeft));
            int end = Math.min(column + fitting.colspan(), taken.length);
            for (; column < end; column++) taken[column] = fitting.rowspan();
            cells.add(fitting);
        }
        return new TableRow(cells);
    }

    private int fittingColspan(TableCell cell, int column) {
        int end = Math.min(column + cell.colspan(), taken.length);
        int fitting = column;
        while (fitting < end && taken[fitting] == 0) fitting++;
        return Math.max(1, fitting - column);
    }
}
