package dev.lede.core.body;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Text with a mark. The same mark inside of it has no effect, and is removed.
 *
 * @param mark the mark
 * @param children the marked inlines
 */
public record Marked(Mark mark, List<Inline> children) implements Inline {
    /** Removes the mark from the children, at any depth. */
    public Marked {
        Objects.requireNonNull(mark, "mark");
        children = Inlines.withoutMark(children, mark);
    }

    /**
     * Returns plain text with a mark.
     *
     * @param mark the mark
     * @param text the text
     * @return the marked text
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public static Marked of(Mark mark, String text) {
        return new Marked(mark, List.of(new Text(text)));
    }

    /**
     * Returns inlines with a mark.
     *
     * @param mark the mark
     * @param children the inlines
     * @return the marked inlines
     */
    public static Marked of(Mark mark, Inline... children) {
        return new Marked(mark, List.of(children));
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Inline.Visitor<R> visitor) {
        return visitor.marked(this);
    }
}
