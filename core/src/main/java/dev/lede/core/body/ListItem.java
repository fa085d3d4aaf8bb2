package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;

/**
 * An item of a {@link ListBlock}.
 *
 * @param children what the item holds: a paragraph, often, and lists inside of it
 */
public record ListItem(List<Block> children) implements Node {
    /** Copies the list. */
    public ListItem {
        children = Require.list(children, "children");
    }

    /**
     * An item of plain text.
     *
     * @param text its text
     * @return the item
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public static ListItem of(String text) {
        return new ListItem(List.of(Paragraph.of(text)));
    }

    /**
     * An item.
     *
     * @param children what the item holds
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
