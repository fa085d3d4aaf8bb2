package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;

/**
 * A row of a {@link Table}.
 *
 * @param children its cells; none where cells of rows above reach into all of it
 */
public record TableRow(List<TableCell> children) implements Node {
    /** Copies the list. */
    public TableRow {
        children = Require.list(children, "children");
    }

    /**
     * A row.
     *
     * @param cells its cells
     * @return the row
     */
    public static TableRow of(TableCell... cells) {
        return new TableRow(List.of(cells));
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }
}
