package dev.lede.core.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph.
 *
 * @param children its text
 */
public record Paragraph(List<Inline> children) implements Block {
    /** Normalizes the text, as {@link Body} describes. */
    public Paragraph {
        children = Inlines.normalized(children, "children");
    }

    /**
     * Returns a paragraph of plain text.
     *
     * @param text the text
     * @return the paragraph
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public static Paragraph of(String text) {
        return new Paragraph(List.of(new Text(text)));
    }

    /**
     * A paragraph.
     *
     * @param children its text
     * @return the paragraph
     */
    public static Paragraph of(Inline... children) {
        return new Paragraph(List.of(children));
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
