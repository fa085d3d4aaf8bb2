package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;

/**
 * What the terms before it mean.
 *
 * @param children the description
 */
public record DefinitionDescription(List<Block> children) implements DefinitionItem {
    /** Copies the list. */
    public DefinitionDescription {
        children = Require.list(children, "children");
    }

    /**
     * A description of plain text.
     *
     * @param text its text
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
