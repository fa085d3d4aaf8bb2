package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Code in a line of text.
 *
 * @param value the code
 */
public record InlineCode(String value) implements Inline {
    /**
     * Checks the characters.
     *
     * @throws IllegalArgumentException if the value has a character that HTML and XML forbid; the message contains it
     *     and its index
     */
    public InlineCode {
        Objects.requireNonNull(value, "value");
        Require.text(value, "code value");
    }

    @Override
    public <R extends @Nullable Object> R accept(Inline.Visitor<R> visitor) {
        return visitor.inlineCode(this);
    }
}
