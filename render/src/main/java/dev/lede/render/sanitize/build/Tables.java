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

/** Builds tables: head, body and foot in this order, whatever their order in the HTML. */
final class Tables {
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
                        // Only the first rows of a Table can be its head, so a thead after a body belongs to the body.
                        case "thead" -> addRows(part, path, body.isEmpty() ? head : body);
                        case "tfoot" -> addRows(part, path, foot);
                        case "tr" -> body.add(row(part, path, List.of()));
                        default -> addRows(part, path, body);
                    }
                },
                others -> addRowOf(others, path, body));
        int headRows = head.size();
        List<TableRow> rows = head;
        rows.addAll(body);
        rows.addAll(foot);
        if (areEmpty(rows) && caption.isEmpty()) return builders.blocks.empty(table);
        return List.of(new Table(caption, headRows, foot.size(), rows));
    }

    private static boolean areEmpty(List<TableRow> rows) {
        for (TableRow row : rows) {
            for (TableCell cell : row.children()) if (!cell.children().isEmpty()) return false;
        }
        return true;
    }

    private static boolean isPart(KeptNode node) {
        if (!(node instanceof KeptElement element)) return false;
        return switch (element.name()) {
            case "caption", "thead", "tbody", "tfoot", "tr" -> true;
            default -> false;
        };
    }

    private void addRows(KeptElement section, InlinePath path, List<TableRow> rows) {
        KeptNode.split(
                section.children(),
                node -> node.is("tr"),
                row -> rows.add(row(row, path, List.of(section))),
                others -> addRowOf(others, path, rows));
    }

    /** Adds a row of one cell for content between rows, which remains of elements beyond a limit. */
    private void addRowOf(List<KeptNode> others, InlinePath path, List<TableRow> rows) {
        List<TableCell> cells = new ArrayList<>();
        addCellOf(others, path, cells);
        if (!cells.isEmpty()) rows.add(new TableRow(cells));
    }

    private void addCellOf(List<KeptNode> others, InlinePath path, List<TableCell> cells) {
        List<Block> contents = builders.blocksOf(others, path);
        if (!contents.isEmpty()) cells.add(new TableCell(TableCell.Header.NONE, 1, 1, null, contents));
    }

    /** @param sections the section of the row, if there is one */
    private TableRow row(KeptElement row, InlinePath path, List<KeptElement> sections) {
        List<TableCell> cells = new ArrayList<>();
        KeptNode.split(
                row.children(),
                node -> node.is("td") || node.is("th"),
                cell -> cells.add(cell(cell, contents(cell, row, path, sections))),
                others -> addCellOf(others, path, cells));
        return new TableRow(cells);
    }

    /** The blocks of a cell, with the ids, languages and directions that a TableRow and a Table's sections cannot hold. */
    private List<Block> contents(KeptElement cell, KeptElement row, InlinePath path, List<KeptElement> sections) {
        List<Block> contents = withAttributesOf(row, builders.lists.contents(cell, path));
        for (KeptElement section : sections) contents = withAttributesOf(section, contents);
        return contents;
    }

    private List<Block> withAttributesOf(KeptElement element, List<Block> contents) {
        if (!element.hasIdLangOrDir() || !builders.copies.allows(element)) return contents;
        return builders.blocks.withGlobalAttributes(element, contents);
    }

    private TableCell cell(KeptElement cell, List<Block> contents) {
        int colspan = builders.values.span(cell, "colspan", TableCell.MAX_COLSPAN, 1);
        // A rowspan of 0 spans all rows that are left (WHATWG HTML).
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
