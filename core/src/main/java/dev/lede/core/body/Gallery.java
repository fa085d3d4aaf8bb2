package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of figures with a common caption.
 *
 * @param caption the caption of the group; may be empty
 * @param children the figures
 */
public record Gallery(List<Inline> caption, List<Figure> children) implements Block {
    /** Copies the list, and normalizes the caption. */
    public Gallery {
        caption = Inlines.normalized(caption, "caption");
        children = Require.list(children, "children");
    }

    /**
     * Returns a gallery without caption.
     *
     * @param figures the figures
     * @return the gallery
     */
    public static Gallery of(Figure... figures) {
        return new Gallery(List.of(), List.of(figures));
    }

    /**
     * Returns a copy with the given caption.
     *
     * @param caption the caption; empty for none
     * @return the copy
     */
    public Gallery withCaption(List<Inline> caption) {
        return new Gallery(caption, children);
    }

    /**
     * Returns a copy with the given caption.
     *
     * @param caption the caption
     * @return the copy
     */
    public Gallery withCaption(String caption) {
        return new Gallery(Inlines.text(caption, "caption"), children);
    }

    @Override
    public List<? extends Node> contents() {
        return Contents.of(children, caption);
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.gallery(this);
    }
}
