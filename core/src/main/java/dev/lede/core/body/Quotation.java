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

    /**
     * Returns a quotation without URL.
     *
     * @param children the quoted inlines
     * @return the quotation
     */
    public static Quotation of(Inline... children) {
        return new Quotation(null, List.of(children));
    }

    /**
     * Returns a copy with the given cite.
     *
     * @param cite the URL of the quotation, or null if unknown
     * @return the copy
     */
    public Quotation withCite(@Nullable WebUrl cite) {
        return new Quotation(cite, children);
    }

    /**
     * Returns a copy with the given cite.
     *
     * @param cite the URL of the quotation
     * @return the copy
     */
    public Quotation withCite(String cite) {
        return new Quotation(WebUrl.of(cite), children);
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
