package dev.lede.core.body;

import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage quoted from elsewhere.
 *
 * @param children what is quoted
 * @param attribution whom or what it is quoted from; empty if the text says so itself
 * @param cite the address of what is quoted; null if unknown
 */
public record Blockquote(
        List<Block> children,
        List<Inline> attribution,
        @Nullable WebUrl cite) implements Block {
    /** Copies the lists and normalizes the attribution. */
    public Blockquote {
        children = Require.list(children, "children");
        attribution = Inlines.normalized(attribution, "attribution");
    }

    /**
     * A quotation without attribution.
     *
     * @param children what is quoted
     * @return the quotation
     */
    public static Blockquote of(Block... children) {
        return new Blockquote(List.of(children), List.of(), null);
    }

    /**
     * This quotation with another attribution.
     *
     * @param attribution whom or what it is quoted from
     * @return the quotation
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public Blockquote withAttribution(String attribution) {
        return new Blockquote(children, Inlines.text(attribution, "attribution"), cite);
    }

    /**
     * Returns a copy with the given attribution.
     *
     * @param attribution the attribution; empty for none
     * @return the copy
     */
    public Blockquote withAttribution(List<Inline> attribution) {
        return new Blockquote(children, attribution, cite);
    }

    /**
     * Returns a copy with the given cite.
     *
     * @param cite the URL of the quotation, or null if unknown
     * @return the copy
     */
    public Blockquote withCite(@Nullable WebUrl cite) {
        return new Blockquote(children, attribution, cite);
    }

    /**
     * Returns a copy with the given cite.
     *
     * @param cite the URL of the quotation
     * @return the copy
     */
    public Blockquote withCite(String cite) {
        return new Blockquote(children, attribution, WebUrl.of(cite));
    }

    @Override
    public List<? extends Node> contents() {
        return Contents.of(children, attribution);
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.blockquote(this);
    }
}
