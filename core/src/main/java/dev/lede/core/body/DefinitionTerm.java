package dev.lede.core.body;

import java.util.List;

/**
 * A term, explained by the descriptions after it.
 *
 * @param children the text
 */
public record DefinitionTerm(List<Inline> children) implements DefinitionItem {
    /** Normalizes the text. */
    public DefinitionTerm {
        children = Inlines.normalized(children, "children");
    }

    /**
     * Returns a term of plain text.
     *
     * @param text the text
     * @return the term
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public static DefinitionTerm of(String text) {
        return new DefinitionTerm(List.of(new Text(text)));
    }

    /**
     * Returns a term.
     *
     * @param children the text
     * @return the term
     */
    public static DefinitionTerm of(Inline... children) {
        return new DefinitionTerm(List.of(children));
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }
}
