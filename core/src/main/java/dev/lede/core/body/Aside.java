package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something beside the article: background, a box of facts.
 *
 * @param children what it holds
 */
public record Aside(List<Block> children) implements Block {
    /** Copies the list. */
    public Aside {
        children = Require.list(children, "children");
    }

    /**
     * An aside.
     *
     * @param children what it holds
     * @return the aside
     */
    public static Aside of(Block... children) {
        return new Aside(List.of(children));
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.aside(this);
    }
}
