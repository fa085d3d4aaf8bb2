package dev.lede.core.body;

import dev.lede.core.url.WebUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words quoted in a line of text. The quotation marks are not part of them: the language of the article decides.
 *
 * @param cite the address of what is quoted; null if unknown
 * @param children the words
 */
public record Quotation(@Nullable WebUrl cite, List<Inline> children) implements Inline {
    /** Normalizes the words. */
    public Quotation {
        children = Inlines.normalized(children, "children");
    }

    /**
     * Quoted words.
     *
     * @param text the words
     * @return the quotation
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public static Quotation of(String text) {
        return new Quotation(null, List.of(new Text(text)));
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Inline.Visitor<R> visitor) {
        return visitor.quotation(this);
    }
}
