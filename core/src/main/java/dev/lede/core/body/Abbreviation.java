package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A short form.
 *
 * @param title the long form; null if the text explains it
 * @param children the short form
 */
public record Abbreviation(@Nullable String title, List<Inline> children) implements Inline {
    /**
     * Checks the title.
     *
     * @throws IllegalArgumentException naming a forbidden character
     */
    public Abbreviation {
        if (title != null) Require.text(title, "title");
        children = Inlines.normalized(children, "children");
    }

    /**
     * A short form with its long one.
     *
     * @param title the long form
     * @param text the short form
     * @return the abbreviation
     * @throws IllegalArgumentException naming a forbidden character
     */
    public static Abbreviation of(String title, String text) {
        return new Abbreviation(title, List.of(new Text(text)));
    }

    /**
     * Returns an abbreviation with its long form.
     *
     * @param title the long form
     * @param children the short form
     * @return the abbreviation
     */
    public static Abbreviation of(String title, Inline... children) {
        return new Abbreviation(title, List.of(children));
    }

    /**
     * Returns a copy with the given title.
     *
     * @param title the long form, or null for none
     * @return the copy
     */
    public Abbreviation withTitle(@Nullable String title) {
        return new Abbreviation(title, children);
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Inline.Visitor<R> visitor) {
        return visitor.abbreviation(this);
    }
}
