package dev.lede.render.feed;

import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.render.body.Blank;
import dev.lede.render.html.HtmlWriter;
import java.util.List;
import java.util.Locale;

/** Writes tables for feed readers, with their header cells and spans. */
final class ContentTables {
    private final HtmlWriter html;
    private final ContentWriter content;

    ContentTables(HtmlWriter html, ContentWriter content) {
        this.html = html;
        this.content = content;
    }

    void write(Table table) {
        html.open("table").with(() -> {
            if (!Blank.isBlank(table.caption())) {
                html.open("caption").with(() -> content.writeInlines(table.caption()));
            }
            part("thead", table.head());
            part("tbody", table.rows());
            part("tfoot", table.foot());
        });
    }

    private void part(String element, List<TableRow> rows) {
        if (rows.isEmpty()) return;
        html.open(element).with(() -> rows.forEach(this::row));
    }

    private void row(TableRow row) {
        html.open("tr").with(() -> row.children().forEach(this::cell));
    }

    private void cell(TableCell cell) {
        TableCell.Header header = cell.header();
        html.open(header == TableCell.Header.NONE ? "td" : "th");
        if (header != TableCell.Header.NONE && header != TableCell.Header.AUTO) {
            html.attribute("scope", scope(header));
        }
        if (cell.colspan() > 1) html.attribute("colspan", cell.colspan());
        if (cell.rowspan() > 1) html.attribute("rowspan", cell.rowspan());
        html.with(() -> content.writeContent(cell.children()));
    }

    private static String scope(TableCell.Header header) {
        return header.name().toLowerCase(Locale.ROOT).replace("column", "col").replace("_", "");
    }
}
