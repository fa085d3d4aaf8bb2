package dev.lede.render.draft;

import java.util.List;

/** Thrown if a draft and its defaults lack values that an article requires. The message names all of them. */
public final class IncompleteDraftException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> missing;

    IncompleteDraftException(String draft, List<String> missing) {
        super("the draft of " + draft + " lacks " + String.join(", ", missing));
        this.missing = List.copyOf(missing);
    }

    /** {@return the names of the missing values, such as {@code headline} or {@code zone}} */
    public List<String> missing() {
        return missing;
    }
}
