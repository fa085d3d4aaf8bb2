package dev.lede.core.body;

import java.util.List;

/**
 * A term that the descriptions after it explain.
 *
 * @param children its text
 */
public record DefinitionTerm(List<Inline> children) implements DefinitionItem {
    /** Normalizes the text. */
    public DefinitionTerm {
        children = Inlines.normalized(children, "children");
    }

    /**
     * A term of plain text.
     *
     * @param text its text
     * @return the term
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public static DefinitionTerm of(String text) {
        return new DefinitionTerm(List.of(new Text(text)));
    }

    /**
     * Returns a term.
     *
     * @param children the term
     * @return the definition term
     */
    public static DefinitionTerm of(Inline... children) {
        return new DefinitionTerm(List.of(children));
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }
}
