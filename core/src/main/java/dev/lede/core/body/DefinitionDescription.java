package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;

/**
 * A description of the terms before it.
 *
 * @param children the blocks
 */
public record DefinitionDescription(List<Block> children) implements DefinitionItem {
    /** Copies the list. */
    public DefinitionDescription {
        children = Require.list(children, "children");
    }

    /**
     * Returns a description of plain text.
     *
     * @param text the text
     * @return the description
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public static DefinitionDescription of(String text) {
        return new DefinitionDescription(List.of(Paragraph.of(text)));
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }
}
