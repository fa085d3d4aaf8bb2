package dev.lede.core.body;

import org.jspecify.annotations.Nullable;

/** A line break that is part of the text, as in a poem or a postal address. */
public record LineBreak() implements Inline {
    @Override
    public <R extends @Nullable Object> R accept(Inline.Visitor<R> visitor) {
        return visitor.lineBreak(this);
    }
}
