package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;

/**
 * An item of a {@link ListBlock}.
 *
 * @param children the blocks, often a paragraph and nested lists
 */
public record ListItem(List<Block> children) implements Node {
    /** Copies the list. */
    public ListItem {
        children = Require.list(children, "children");
    }

    /**
     * Returns an item of plain text.
     *
     * @param text the text
     * @return the item
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public static ListItem of(String text) {
        return new ListItem(List.of(Paragraph.of(text)));
    }

    /**
     * Returns an item.
     *
     * @param children the blocks
     * @return the item
     */
    public static ListItem of(Block... children) {
        return new ListItem(List.of(children));
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }
}
