package dev.lede.render.body;

import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.List;
import java.util.Locale;

/** Writes tables, each in a box that scrolls horizontally if the table is wider than the column. */
final class TableWriter {
    private final HtmlWriter html;
    private final BodySession context;
    private final Labels labels;

    TableWriter(HtmlWriter html, BodySession context, Labels labels) {
        this.html = html;
        this.context = context;
        this.labels = labels;
    }

    void write(Table table) {
        html.open("div").attribute("class", "lede-table").attribute("role", "group");
        // Scrollable content must be reachable by keyboard and have a name (WCAG 2.2, 2.1.1 and 4.1.2). The role is
        // group,
        // not region: regions are landmarks, and landmarks should have unique names.
        html.attribute("tabindex", 0).attribute("aria-label", labels.text("table.scroll"));
        html.with(() -> html.open("table").with(() -> {
            if (!Blank.isBlank(table.caption())) {
                html.open("caption").with(() -> context.renderInlines(table.caption()));
            }
            part("thead", table.head());
            part("tbody", table.rows());
            part("tfoot", table.foot());
        }));
    }

    private void part(String element, List<TableRow> rows) {
        if (rows.isEmpty()) return;
        html.open(element).with(() -> {
            for (TableRow row : rows) row(row);
        });
    }

    private void row(TableRow row) {
        html.open("tr").with(() -> {
            for (TableCell cell : row.children()) cell(cell);
        });
    }

    private void cell(TableCell cell) {
        html.open(cell.header() == TableCell.Header.NONE ? "td" : "th");
        String scope = HeaderScope.of(cell.header());
        if (scope != null) html.attribute("scope", scope);
        if (cell.colspan() > 1) html.attribute("colspan", cell.colspan());
        if (cell.rowspan() > 1) html.attribute("rowspan", cell.rowspan());
        if (cell.align() != null)
            html.attribute("data-lede-align", cell.align().name().toLowerCase(Locale.ROOT));
        html.with(() -> context.renderContent(cell.children()));
    }
}
