package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading. Depth 1 is the headline of the article, so headings in the body start at depth 2.
 *
 * @param depth the depth, 2..6
 * @param id the id for links to the heading; null for none
 * @param children the text
 */
public record Heading(int depth, @Nullable String id, List<Inline> children) implements Block {
    /**
     * Checks the depth and the id, and normalizes the text.
     *
     * @throws IllegalArgumentException if the depth is not 2..6, or the id is empty, has white space or more than 200
     *     characters
     */
    public Heading {
        Require.range(depth, 2, 6, "heading depth");
        if (id != null) Require.id(id);
        children = Inlines.normalized(children, "children");
    }

    /**
     * Returns a heading of plain text without id.
     *
     * @param depth the depth, 2..6
     * @param text the text
     * @return the heading
     * @throws IllegalArgumentException if the depth is not 2..6, or the text has characters that HTML and XML forbid
     */
    public static Heading of(int depth, String text) {
        return new Heading(depth, null, List.of(new Text(text)));
    }

    /**
     * Returns a heading without id.
     *
     * @param depth the depth, 2..6
     * @param children the text
     * @return the heading
     */
    public static Heading of(int depth, Inline... children) {
        return new Heading(depth, null, List.of(children));
    }

    /**
     * Returns a copy with the given id.
     *
     * @param id the id for links to the heading; null for none
     * @return the copy
     * @throws IllegalArgumentException if it is empty, has white space or more than 200 characters
     */
    public Heading withId(@Nullable String id) {
        return new Heading(depth, id, children);
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.heading(this);
    }
}
