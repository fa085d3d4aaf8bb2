package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the article, repeated in large type to attract readers.
 *
 * @param children the quoted blocks
 * @param attribution the person or work that is quoted; empty if the text names it
 */
public record Pullquote(List<Block> children, List<Inline> attribution) implements Block {
    /** Copies the lists and normalizes the attribution. */
    public Pullquote {
        children = Require.list(children, "children");
        attribution = Inlines.normalized(attribution, "attribution");
    }

    /**
     * Returns a pullquote without attribution.
     *
     * @param children the quoted blocks
     * @return the pullquote
     */
    public static Pullquote of(Block... children) {
        return new Pullquote(List.of(children), List.of());
    }

    /**
     * Returns a copy with the given attribution.
     *
     * @param attribution the person or work that is quoted
     * @return the copy
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public Pullquote withAttribution(String attribution) {
        return new Pullquote(children, Inlines.text(attribution, "attribution"));
    }

    /**
     * Returns a copy with the given attribution.
     *
     * @param attribution the attribution; empty for none
     * @return the copy
     */
    public Pullquote withAttribution(List<Inline> attribution) {
        return new Pullquote(children, attribution);
    }

    @Override
    public List<? extends Node> contents() {
        return Contents.of(children, attribution);
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.pullquote(this);
    }
}
