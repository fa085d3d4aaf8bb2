package dev.lede.core.body;

import org.jspecify.annotations.Nullable;

/** A break between parts of the article without a heading, rendered as a line or asterisks. */
public record ThematicBreak() implements Block {
    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.thematicBreak(this);
    }
}
