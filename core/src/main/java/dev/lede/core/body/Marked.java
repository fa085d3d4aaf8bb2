package dev.lede.core.body;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words with a mark. The mark inside of itself says nothing and goes.
 *
 * @param mark what is done to the words
 * @param children the words
 */
public record Marked(Mark mark, List<Inline> children) implements Inline {
    /** Takes the mark out of the children, at any depth. */
    public Marked {
        Objects.requireNonNull(mark, "mark");
        children = Inlines.withoutMark(children, mark);
    }

    /**
     * Plain words with a mark.
     *
     * @param mark what is done to the words
     * @param text the words
     * @return the marked words
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public static Marked of(Mark mark, String text) {
        return new Marked(mark, List.of(new Text(text)));
    }

    /**
     * Returns marked inlines.
     *
     * @param mark the mark
     * @param children what is marked
     * @return the marked
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
