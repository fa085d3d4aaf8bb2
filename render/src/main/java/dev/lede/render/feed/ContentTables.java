package dev.lede.render.feed;

import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.render.body.Blank;
import dev.lede.render.body.HeaderScope;
import dev.lede.render.html.HtmlWriter;
import java.util.List;

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
        html.open(cell.header() == TableCell.Header.NONE ? "td" : "th");
        String scope = HeaderScope.of(cell.header());
        if (scope != null) html.attribute("scope", scope);
        if (cell.colspan() > 1) html.attribute("colspan", cell.colspan());
        if (cell.rowspan() > 1) html.attribute("rowspan", cell.rowspan());
        html.with(() -> content.writeContent(cell.children()));
    }
}
