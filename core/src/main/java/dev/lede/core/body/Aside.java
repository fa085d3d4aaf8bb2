package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aside: content beside the article, such as background or a box of facts.
 *
 * @param children the blocks
 */
public record Aside(List<Block> children) implements Block {
    /** Copies the list. */
    public Aside {
        children = Require.list(children, "children");
    }

    /**
     * Returns an aside.
     *
     * @param children the blocks
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
