package dev.lede.core.body;

import dev.lede.core.url.WebUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in a line of text. The quotation marks are not part of it; they depend on the language of the article.
 *
 * @param cite the URL of the source; null if unknown
 * @param children the quoted inlines
 */
public record Quotation(@Nullable WebUrl cite, List<Inline> children) implements Inline {
    /** Normalizes the children. */
    public Quotation {
        children = Inlines.normalized(children, "children");
    }

    /**
     * Returns a quotation of plain text.
     *
     * @param text the quoted text
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
     * @param cite the URL of the source; null if unknown
     * @return the copy
     */
    public Quotation withCite(@Nullable WebUrl cite) {
        return new Quotation(cite, children);
    }

    /**
     * Returns a copy with the given cite.
     *
     * @param cite the URL of the source
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
