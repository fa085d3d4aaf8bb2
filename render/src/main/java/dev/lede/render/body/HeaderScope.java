package dev.lede.render.body;

import dev.lede.core.body.TableCell;
import org.jspecify.annotations.Nullable;

/** The values of the attribute {@code scope} (WHATWG HTML, 4.9.10). */
public final class HeaderScope {
    private HeaderScope() {}

    /**
     * Returns the scope of a cell.
     *
     * @param header what the cell is a heading of
     * @return the value; null for a cell that is no heading, or whose scope browsers determine
     */
    public static @Nullable String of(TableCell.Header header) {
        return switch (header) {
            case NONE, AUTO -> null;
            case COLUMN -> "col";
            case ROW -> "row";
            case COLUMN_GROUP -> "colgroup";
            case ROW_GROUP -> "rowgroup";
        };
    }
}
