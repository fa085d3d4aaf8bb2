package dev.lede.core.body;

import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation from another source.
 *
 * @param children the quoted blocks
 * @param attribution the person or work that is quoted; empty if the text names it
 * @param cite the URL of the source; null if unknown
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
     * Returns a quotation without attribution and URL.
     *
     * @param children the quoted blocks
     * @return the quotation
     */
    public static Blockquote of(Block... children) {
        return new Blockquote(List.of(children), List.of(), null);
    }

    /**
     * Returns a copy with the given attribution.
     *
     * @param attribution the person or work that is quoted
     * @return the copy
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
     * @param cite the URL of the source; null if unknown
     * @return the copy
     */
    public Blockquote withCite(@Nullable WebUrl cite) {
        return new Blockquote(children, attribution, cite);
    }

    /**
     * Returns a copy with the given cite.
     *
     * @param cite the URL of the source
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
