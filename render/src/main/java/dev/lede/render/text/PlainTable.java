package dev.lede.render.text;

import dev.lede.core.body.Inline;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableCell.Align;
import dev.lede.core.body.TableRow;
import dev.lede.render.labels.Contained;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The text of a table, with aligned columns, or as a record for each row if the columns are too wide. */
final class PlainTable {
    private static final String GAP = "  ";

    /** The maximum width of a heading that is repeated in each record. */
    private static final int MAX_HEADING = 40;

    private final List<String> head;
    private final List<List<String>> rows;
    private final List<@Nullable Align> aligns;
    private final int[] widths;

    /** The columns whose heading each record repeats. */
    private final BitSet headed = new BitSet();

    private PlainTable(List<String> head, List<List<String>> rows, List<@Nullable Align> aligns) {
        this.head = head;
        this.rows = rows;
        this.aligns = aligns;
        this.widths = new int[head.size()];
        widen(head);
        for (int column = 0; column < widths.length; column++) {
            headed.set(column, widths[column] > 0 && widths[column] <= MAX_HEADING);
        }
        rows.forEach(this::widen);
    }

    private void widen(List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            widths[column] = Math.max(widths[column], TextWidth.of(row.get(column)));
        }
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isEmpty);
    }

    static PlainTable of(Table table, Function<List<Inline>, String> line) {
        TableRow head = table.children().get(0);
        List<@Nullable Align> aligns = new ArrayList<>();
        for (TableCell cell : head.children()) aligns.add(cell.align());
        List<String> headings = texts(head, line);
        return new PlainTable(
                headings, table.rows().stream().map(row -> texts(row, line)).toList(), aligns);
    }

    private static List<String> texts(TableRow row, Function<List<Inline>, String> line) {
        return row.children().stream().map(cell -> text(cell, line)).toList();
    }

    private static String text(TableCell cell, Function<List<Inline>, String> line) {
        if (cell.children().isEmpty()) return "";
        return Contained.of(line.apply(((Paragraph) cell.children().get(0)).children()));
    }

    /** Returns the width of the table with aligned columns. */
    long width() {
        long width = (long) GAP.length() * (widths.length - 1);
        for (int column : widths) width += column;
        return width;
    }

    /** Returns the lines of the table with aligned columns: the head, a line of hyphens, and the rows. */
    List<String> aligned() {
        List<String> lines = new ArrayList<>(rows.size() + 2);
        if (!isBlank(head)) {
            lines.add(aligned(head));
            lines.add(hyphens());
        }
        for (List<String> row : rows) if (!isBlank(row)) lines.add(aligned(row));
        return lines;
    }

    private String hyphens() {
        List<String> hyphens = new ArrayList<>(widths.length);
        for (int width : widths) hyphens.add("-".repeat(width));
        return String.join(GAP, hyphens);
    }

    private String aligned(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            if (column > 0) line.append(GAP);
            String text = row.get(column);
            int room = widths[column] - TextWidth.of(text);
            int before = before(aligns.get(column), room);
            line.append(" ".repeat(before)).append(text).append(" ".repeat(room - before));
        }
        return line.toString().stripTrailing();
    }

    private static int before(@Nullable Align align, int room) {
        if (align == null || align == Align.LEFT) return 0;
        return align == Align.RIGHT ? room : room / 2;
    }

    /**
     * Returns the lines of each row: one for each cell that is not empty, with its heading. Headings are a record of their
     * own if one of them is in no other.
     */
    List<List<String>> records() {
        List<List<String>> records = new ArrayList<>(rows.size() + 1);
        BitSet shown = new BitSet();
        for (List<String> row : rows) if (!isBlank(row)) records.add(record(row, shown));
        for (int column = 0; column < head.size(); column++) {
            if (head.get(column).isEmpty() || shown.get(column)) continue;
            records.add(0, head.stream().filter(heading -> !heading.isEmpty()).toList());
            break;
        }
        return records;
    }

    private List<String> record(List<String> row, BitSet shown) {
        List<String> record = new ArrayList<>(row.size());
        for (int column = 0; column < row.size(); column++) {
            String text = row.get(column);
            if (text.isEmpty()) continue;
            record.add(headed.get(column) ? head.get(column) + " — " + text : text);
            if (headed.get(column)) shown.set(column);
        }
        return record;
    }
}
