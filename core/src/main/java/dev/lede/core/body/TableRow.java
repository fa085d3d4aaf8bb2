package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;

/**
 * A row of a {@link Table}.
 *
 * @param children the cells; empty if cells of the rows above span the whole row
 */
public record TableRow(List<TableCell> children) implements Node {
    /** Copies the list. */
    public TableRow {
        children = Require.list(children, "children");
    }

    /**
     * Returns a row.
     *
     * @param cells the cells
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
