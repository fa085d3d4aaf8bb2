package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Content that readers can expand and collapse.
 *
 * @param summary the visible text when collapsed; empty for the default label in the language of the page ("Details")
 * @param children the content when expanded
 */
public record Details(List<Inline> summary, List<Block> children) implements Block {
    /** Copies the list and normalizes the summary. */
    public Details {
        summary = Inlines.normalized(summary, "summary");
        children = Require.list(children, "children");
    }

    /**
     * Returns details.
     *
     * @param summary the visible text when collapsed
     * @param children the content when expanded
     * @return the details
     * @throws IllegalArgumentException if the summary has characters that HTML and XML forbid
     */
    public static Details of(String summary, Block... children) {
        return new Details(List.of(new Text(summary)), List.of(children));
    }

    /**
     * Returns a copy with the given summary.
     *
     * @param summary the summary; empty for the default label
     * @return the copy
     */
    public Details withSummary(List<Inline> summary) {
        return new Details(summary, children);
    }

    /**
     * Returns a copy with the given summary.
     *
     * @param summary the summary
     * @return the copy
     */
    public Details withSummary(String summary) {
        return new Details(Inlines.text(summary, "summary"), children);
    }

    @Override
    public List<? extends Node> contents() {
        return Contents.of(summary, children);
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.details(this);
    }
}
