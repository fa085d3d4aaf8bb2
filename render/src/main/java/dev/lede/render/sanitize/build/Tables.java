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
import java.util.stream.Stream;
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
        KeptNode.split(
                table.children(),
                Tables::isPart,
                part -> {
                    switch (part.name()) {
                        case "caption" -> {}
                        // Only rows at the top can be a head: what comes later is of the body.
                        case "thead" -> rows(part, path, body.isEmpty() ? head : body);
                        case "tfoot" -> rows(part, path, foot);
                        case "tr" -> body.add(row(part, path, List.of()));
                        default -> rows(part, path, body);
                    }
                },
                others -> addRowOf(others, path, body));
        int headRows = head.size();
        head.addAll(body);
        head.addAll(foot);
        boolean isEmpty = head.stream()
                .flatMap(row -> row.children().stream())
                .allMatch(cell -> cell.children().isEmpty());
        if (isEmpty && caption.isEmpty()) return builders.blocks.empty(table);
        return List.of(new Table(caption, headRows, foot.size(), head));
    }

    private static boolean isPart(KeptNode node) {
        return Stream.of("caption", "thead", "tbody", "tfoot", "tr").anyMatch(node::is);
    }

    private void rows(KeptElement section, InlinePath path, List<TableRow> rows) {
        KeptNode.split(
                section.children(),
                node -> node.is("tr"),
                row -> rows.add(row(row, path, List.of(section))),
                others -> addRowOf(others, path, rows));
    }

    /** Adds a row of one cell for what is between rows: elements over a limit have lost their tags. */
    private void addRowOf(List<KeptNode> others, InlinePath path, List<TableRow> rows) {
        List<TableCell> cells = new ArrayList<>();
        addCellOf(others, path, cells);
        if (!cells.isEmpty()) rows.add(new TableRow(cells));
    }

    private void addCellOf(List<KeptNode> others, InlinePath path, List<TableCell> cells) {
        List<Block> contents = new Flow(builders, path).blocksOf(others);
        if (!contents.isEmpty()) cells.add(new TableCell(TableCell.Header.NONE, 1, 1, null, contents));
    }

    /** The row. Rows and sections have no place for ids, languages and directions: their cells take them over. */
    private TableRow row(KeptElement row, InlinePath path, List<KeptElement> sections) {
        List<TableCell> cells = new ArrayList<>();
        KeptNode.split(
                row.children(),
                node -> node.is("td") || node.is("th"),
                cell -> cells.add(cell(cell, contents(cell, row, path, sections))),
                others -> addCellOf(others, path, cells));
        return new TableRow(cells);
    }

    private List<Block> contents(KeptElement cell, KeptElement row, InlinePath path, List<KeptElement> sections) {
        List<Block> contents = takenOver(row, builders.lists.contents(cell, path));
        for (KeptElement section : sections) contents = takenOver(section, contents);
        return contents;
    }

    private List<Block> takenOver(KeptElement from, List<Block> contents) {
        if (!from.hasIdLangOrDir() || !builders.copies.allow(from)) return contents;
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
        if (builders.names.denies("align")) return null;
        return switch (Hints.align(cell)) {
            case "left" -> TableCell.Align.LEFT;
            case "center" -> TableCell.Align.CENTER;
            case "right" -> TableCell.Align.RIGHT;
            default -> null;
        };
    }
}
