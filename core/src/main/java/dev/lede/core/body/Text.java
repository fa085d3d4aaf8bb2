package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Characters.
 *
 * @param value the characters; white space in it means what it means in print: one space
 */
public record Text(String value) implements Inline {
    /**
     * Checks the characters.
     *
     * @throws IllegalArgumentException naming a control character, half of a surrogate pair or a noncharacter, and where
     *     it stands
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
