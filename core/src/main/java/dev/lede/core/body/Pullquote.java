package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the article itself (or close to it), shown large to draw the eye.
 *
 * @param children what is quoted
 * @param attribution whom or what it is quoted from; empty if the text says so itself
 */
public record Pullquote(List<Block> children, List<Inline> attribution) implements Block {
    /** Copies the lists and normalizes the attribution. */
    public Pullquote {
        children = Require.list(children, "children");
        attribution = Inlines.normalized(attribution, "attribution");
    }

    /**
     * A quotation without attribution.
     *
     * @param children what is quoted
     * @return the quotation
     */
    public static Pullquote of(Block... children) {
        return new Pullquote(List.of(children), List.of());
    }

    /**
     * This quotation with another attribution.
     *
     * @param attribution whom or what it is quoted from
     * @return the quotation
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
