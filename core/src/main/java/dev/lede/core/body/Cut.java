package dev.lede.core.body;

import org.jspecify.annotations.Nullable;

/**
 * The end of the free part of an article, or the place of "read more": {@code <!--more-->} in WordPress, {@code
 * <!--members-only-->} in Ghost. A page of the whole article shows nothing for it; {@link
 * Body#preview} ends there.
 *
 * <p>A {@link Body} has at most one cut, which is one of its own blocks: its constructor removes all but the first, and
 * moves one that is inside of another block to the place before that block. A {@link Passage} is divided instead.
 */
public record Cut() implements Block {
    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.cut(this);
    }
}
