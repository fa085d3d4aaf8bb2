package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Characters.
 *
 * @param value the characters; a run of white space is rendered as one space
 */
public record Text(String value) implements Inline {
    /**
     * Checks the characters.
     *
     * @throws IllegalArgumentException if the value has a character that HTML and XML forbid: a control character, an
     *     unpaired surrogate or a noncharacter; the message contains it and its index
     */
    public Text {
        Objects.requireNonNull(value, "value");
        Require.text(value, "text value");
    }

    @Override
    public <R extends @Nullable Object> R accept(Inline.Visitor<R> visitor) {
        return visitor.text(this);
    }
}
