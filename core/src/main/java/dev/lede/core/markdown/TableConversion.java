package dev.lede.core.markdown;

import dev.lede.core.body.Block;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableCell.Align;
import dev.lede.core.body.TableCell.Header;
import dev.lede.core.body.TableRow;
import dev.lede.core.markdown.FilledTable.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts tables to the nodes of Markdown, so that each value stays in its row and column:
 *
 * <ul>
 *   <li>A cell with spans is repeated in each row and column that it covers. Rows and columns in which no cell begins are
 *       left out: they only repeat others.
 *   <li>The head rows become one, with the texts of each column joined. A table without head rows gets an empty one, which
 *       GFM requires.
 *   <li>The blocks of a cell become one line.
 *   <li>The alignment of a column is that of its cells, if it is the same.
 *   <li>If repeated cells would make the table many times as large, it becomes a list with an item for each row.
 * </ul>
 */
final class TableConversion {
    private final MarkdownNodes nodes;
    private final Session session;

    TableConversion(MarkdownNodes nodes, Session session) {
        this.nodes = nodes;
        this.session = session;
    }

    List<Block> of(Table table) {
        List<List<Cell>> head = cells(table.head());
        List<List<Cell>> rows = cells(table.rows());
        List<List<Cell>> foot = cells(table.foot());
        FilledTable filled = session.inCell ? null : FilledTable.of(head, rows, foot);
        if (filled != null) return table(filled.head(), filled.rows(), filled.columns());
        List<List<Cell>> all = new ArrayList<>(head);
        all.addAll(rows);
        all.addAll(foot);
        return list(all);
    }

    private List<List<Cell>> cells(List<TableRow> rows) {
        List<List<Cell>> converted = new ArrayList<>(rows.size());
        for (TableRow row : rows) {
            converted.add(row.children().stream().map(this::cell).toList());
        }
        return converted;
    }

    private Cell cell(TableCell cell) {
        boolean wasInCell = session.inCell;
        boolean wasOneLine = session.isOneLine;
        boolean wasUnique = session.isUnique;
        session.inCell = true;
        session.isOneLine = true;
        session.isUnique &= cell.colspan() == 1 && cell.rowspan() == 1;
        List<Inline> line = CellConversion.line(nodes.blocks(cell.children()));
        session.inCell = wasInCell;
        session.isOneLine = wasOneLine;
        session.isUnique = wasUnique;
        return new Cell(cell, line);
    }

    private static List<Block> table(List<List<@Nullable Cell>> head, List<List<@Nullable Cell>> rows, int columns) {
        if (isBlank(head) && isBlank(rows)) return List.of();
        List<@Nullable Align> aligns = aligns(head, rows, columns);
        List<TableRow> children = new ArrayList<>(rows.size() + 1);
        children.add(head(head, aligns));
        for (List<@Nullable Cell> row : rows) children.add(row(row, aligns));
        return List.of(new Table(List.of(), 1, 0, children));
    }

    private static boolean isBlank(List<List<@Nullable Cell>> rows) {
        return rows.stream().flatMap(List::stream).allMatch(cell -> cell == null || cell.line.isEmpty());
    }

    private static TableRow head(List<List<@Nullable Cell>> head, List<@Nullable Align> aligns) {
        List<TableCell> cells = new ArrayList<>(aligns.size());
        for (int column = 0; column < aligns.size(); column++) {
            List<List<Inline>> lines = new ArrayList<>();
            Cell before = null;
            for (List<@Nullable Cell> row : head) {
                Cell cell = column < row.size() ? row.get(column) : null;
                if (cell != null && cell != before) lines.add(cell.line);
                before = cell;
            }
            cells.add(cell(Header.COLUMN, CellConversion.joined(lines), aligns.get(column)));
        }
        return new TableRow(cells);
    }

    private static TableRow row(List<@Nullable Cell> row, List<@Nullable Align> aligns) {
        List<TableCell> cells = new ArrayList<>(row.size());
        for (int column = 0; column < row.size(); column++) {
            Cell cell = row.get(column);
            cells.add(cell(Header.NONE, cell == null ? List.of() : cell.line, aligns.get(column)));
        }
        return new TableRow(cells);
    }

    private static TableCell cell(Header header, List<Inline> line, @Nullable Align align) {
        return new TableCell(header, 1, 1, align, line.isEmpty() ? List.of() : List.of(new Paragraph(line)));
    }

    /** Returns the alignment of each column: that of the rows, or of the head if the rows have none. */
    private static List<@Nullable Align> aligns(
            List<List<@Nullable Cell>> head, List<List<@Nullable Cell>> rows, int columns) {
        List<@Nullable Align> aligns = aligns(rows, columns);
        List<@Nullable Align> ofHead = aligns(head, columns);
        for (int column = 0; column < columns; column++) {
            if (aligns.get(column) == null) aligns.set(column, ofHead.get(column));
        }
        return aligns;
    }

    private static List<@Nullable Align> aligns(List<List<@Nullable Cell>> rows, int columns) {
        List<@Nullable Align> aligns = new ArrayList<>(columns);
        for (int column = 0; column < columns; column++) aligns.add(null);
        BitSet mixed = new BitSet();
        for (List<@Nullable Cell> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                Cell cell = row.get(column);
                Align align = cell == null ? null : cell.source.align();
                if (align == null) continue;
                Align other = aligns.get(column);
                if (other != null && other != align) mixed.set(column);
                aligns.set(column, align);
            }
        }
        mixed.stream().forEach(column -> aligns.set(column, null));
        return aligns;
    }

    /** Returns a list with an item for each row, in which cells are not repeated. */
    private static List<Block> list(List<List<Cell>> rows) {
        List<List<Block>> items = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Inline> line =
                    CellConversion.joined(row.stream().map(cell -> cell.line).toList());
            if (!line.isEmpty()) items.add(List.of(new Paragraph(line)));
        }
        return Lists.of(false, 1, items);
    }
}
