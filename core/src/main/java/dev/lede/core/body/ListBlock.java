package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bulleted or numbered list.
 *
 * @param ordered whether the items are numbered
 * @param start the number of the first item; 1 in a bulleted list
 * @param children the items
 */
public record ListBlock(boolean ordered, int start, List<ListItem> children) implements Block {
    /**
     * Checks the start.
     *
     * @throws IllegalArgumentException if the start of a bulleted list is not 1
     */
    public ListBlock {
        if (!ordered && start != 1) throw new IllegalArgumentException("a bulleted list has no start: " + start);
        children = Require.list(children, "children");
    }

    /**
     * Returns a bulleted list.
     *
     * @param items the items
     * @return the list
     */
    public static ListBlock bulleted(ListItem... items) {
        return new ListBlock(false, 1, List.of(items));
    }

    /**
     * Returns a numbered list that starts with 1.
     *
     * @param items the items
     * @return the list
     */
    public static ListBlock numbered(ListItem... items) {
        return new ListBlock(true, 1, List.of(items));
    }

    /**
     * Returns a copy with the given start.
     *
     * @param start the number of the first item; 1 in a bulleted list
     * @return the copy
     */
    public ListBlock withStart(int start) {
        return new ListBlock(ordered, start, children);
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.list(this);
    }
}
