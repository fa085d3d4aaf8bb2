package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of terms and their descriptions, or of questions and answers. A description belongs to the terms before it.
 *
 * @param children terms and descriptions in order
 */
public record DefinitionList(List<DefinitionItem> children) implements Block {
    /** Copies the list. */
    public DefinitionList {
        children = Require.list(children, "children");
    }

    /**
     * Returns a definition list.
     *
     * @param children terms and descriptions in order
     * @return the list
     */
    public static DefinitionList of(DefinitionItem... children) {
        return new DefinitionList(List.of(children));
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.definitionList(this);
    }
}
