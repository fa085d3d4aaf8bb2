package dev.lede.core.json;

import dev.lede.core.body.Block;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableCell.Align;
import dev.lede.core.body.TableCell.Header;
import dev.lede.core.body.TableRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of Lede and of mdast. A table of mdast has no field for its head, which is always the first row, and
 * aligns cells by column. Use one instance per table.
 */
final class TableReader {
    /** The alignment of each column in mdast; empty for tables of Lede. */
    private final List<@Nullable Align> columns;

    private TableReader(List<@Nullable Align> columns) {
        this.columns = columns;
    }

    static Table table(Fields fields) {
        List<Inline> caption = InlineReader.line(fields, "caption");
        Integer given = fields.optional("headRows", Located::integer);
        int footRows = fields.optional("footRows", Located::integer, 0);
        TableReader reader =
                new TableReader(fields.optional("align", TableReader::columns, List.<@Nullable Align>of()));
        List<Located> rows = fields.optional("children", Located::elements, List.of());
        int headRows = given != null ? given : rows.size() > footRows ? 1 : 0;
        List<TableRow> children = new ArrayList<>();
        for (Located row : rows) {
            boolean labels = given == null && children.size() < headRows;
            children.add(reader.row(row, labels ? Header.COLUMN : Header.NONE));
        }
        return fields.build(() -> new Table(caption, headRows, footRows, children));
    }

    private static List<@Nullable Align> columns(Located array) {
        List<@Nullable Align> columns = new ArrayList<>();
        for (Located align : array.elements()) columns.add(align.isNull() ? null : align.one(Align.class));
        return columns;
    }

    private TableRow row(Located node, Header header) {
        Fields fields = BlockReader.node(node, "tableRow");
        List<TableCell> cells = new ArrayList<>();
        for (Located cell : fields.optional("children", Located::elements, List.<Located>of())) {
            cells.add(cell(cell, header, cells.size() < columns.size() ? columns.get(cells.size()) : null));
        }
        return fields.build(() -> new TableRow(cells));
    }

    private static TableCell cell(Located node, Header usualHeader, @Nullable Align usualAlign) {
        Fields fields = BlockReader.node(node, "tableCell");
        Header header = fields.optional("header", value -> value.one(Header.class), usualHeader);
        int colspan = fields.optional("colspan", Located::integer, 1);
        int rowspan = fields.optional("rowspan", Located::integer, 1);
        Align given = fields.optional("align", value -> value.one(Align.class));
        Align align = given == null ? usualAlign : given;
        List<Block> children = fields.optional("children", BlockReader::blocksOrLine, List.of());
        return fields.build(() -> new TableCell(header, colspan, rowspan, align, children));
    }
}
