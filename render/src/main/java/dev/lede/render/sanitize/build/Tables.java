package dev.lede.render.sanitize.build;

import dev.lede.core.body.Block;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.render.sanitize.read.Hints;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Builds tables: the head, the body and the foot in this order, wherever they stand in the HTML. */
public final class Tables {
    private final Builders builders;

    Tables(Builders builders) {
        this.builders = builders;
    }

    List<Block> of(KeptElement table, InlinePath path) {
        List<Inline> caption = Caption.lineOf(builders, table.children("caption"), path);
        List<TableRow> head = new ArrayList<>();
        List<TableRow> body = new ArrayList<>();
        List<TableRow> foot = new ArrayList<>();
        List<KeptNode> between = new ArrayList<>();
        for (KeptNode child : table.children()) {
            if (!(child instanceof KeptElement part) || !isPart(part)) {
                between.add(child);
                continue;
            }
            addBetween(between, path, body);
            switch (part.name()) {
                case "caption" -> {}
                // Only rows at the top can be a head: what comes later is of the body.
                case "thead" -> rows(part, path, body.isEmpty() ? head : body);
                case "tfoot" -> rows(part, path, foot);
                case "tr" -> body.add(row(part, path, List.of()));
                default -> rows(part, path, body);
            }
        }
        addBetween(between, path, body);
        int headRows = head.size();
        head.addAll(body);
        head.addAll(foot);
        boolean isEmpty = head.stream()
                .flatMap(row -> row.children().stream())
                .allMatch(cell -> cell.children().isEmpty());
        if (isEmpty && caption.isEmpty()) return builders.blocks.empty(table);
        return List.of(new Table(caption, headRows, foot.size(), head));
    }

    private static boolean isPart(KeptElement element) {
        return switch (element.name()) {
            case "caption", "thead", "tbody", "tfoot", "tr" -> true;
            default -> false;
        };
    }

    private void rows(KeptElement section, InlinePath path, List<TableRow> rows) {
        List<KeptNode> between = new ArrayList<>();
        for (KeptNode child : section.children()) {
            if (!(child instanceof KeptElement row) || !row.is("tr")) {
                between.add(child);
                continue;
            }
            addBetween(between, path, rows);
            rows.add(row(row, path, List.of(section)));
        }
        addBetween(between, path, rows);
    }

    /** What stands between rows, as their tags were over a limit: a row of one cell. */
    private void addBetween(List<KeptNode> between, InlinePath path, List<TableRow> rows) {
        List<TableCell> cells = new ArrayList<>();
        addCellOf(between, path, cells);
        if (!cells.isEmpty()) rows.add(new TableRow(cells));
    }

    private void addCellOf(List<KeptNode> between, InlinePath path, List<TableCell> cells) {
        List<Block> contents = new Flow(builders, path).blocksOf(between);
        between.clear();
        if (!contents.isEmpty()) cells.add(new TableCell(TableCell.Header.NONE, 1, 1, null, contents));
    }

    /** The row. Rows and sections have no place for ids, languages and directions: their cells take them over. */
    private TableRow row(KeptElement row, InlinePath path, List<KeptElement> sections) {
        List<TableCell> cells = new ArrayList<>();
        List<KeptNode> between = new ArrayList<>();
        for (KeptNode child : row.children()) {
            if (!(child instanceof KeptElement cell) || !(cell.is("td") || cell.is("th"))) {
                between.add(child);
                continue;
            }
            addCellOf(between, path, cells);
            List<Block> contents = new Flow(builders, path.styledBy(cell, builders.names)).blocksOf(cell.children());
            contents = builders.passages.around(cell, contents);
            contents = takenOver(row, contents);
            for (KeptElement section : sections) contents = takenOver(section, contents);
            cells.add(cell(cell, contents));
        }
        addCellOf(between, path, cells);
        return new TableRow(cells);
    }

    private List<Block> takenOver(KeptElement from, List<Block> contents) {
        if (!builders.passages.areNeeded(from) || !builders.copies.allow(from)) return contents;
        return builders.passages.around(from, contents);
    }

    private TableCell cell(KeptElement cell, List<Block> contents) {
        int colspan = builders.values.span(cell, "colspan", TableCell.MAX_COLSPAN, 1);
        // Zero rows are all rows that are left (WHATWG HTML, rowspan).
        int rowspan = builders.values.span(cell, "rowspan", TableCell.MAX_ROWSPAN, TableCell.MAX_ROWSPAN);
        return new TableCell(header(cell), colspan, rowspan, align(cell), contents);
    }

    private TableCell.Header header(KeptElement cell) {
        if (!cell.is("th")) return TableCell.Header.NONE;
        return switch (cell.written("scope").toLowerCase(Locale.ROOT)) {
            case "col" -> TableCell.Header.COLUMN;
            case "row" -> TableCell.Header.ROW;
            case "colgroup" -> TableCell.Header.COLUMN_GROUP;
            case "rowgroup" -> TableCell.Header.ROW_GROUP;
            default -> TableCell.Header.AUTO;
        };
    }

    private TableCell.@Nullable Align align(KeptElement cell) {
        if (builders.names.denied().attribute("align")) return null;
        return switch (Hints.align(cell)) {
            case "left" -> TableCell.Align.LEFT;
            case "center" -> TableCell.Align.CENTER;
            case "right" -> TableCell.Align.RIGHT;
            default -> null;
        };
    }
}
