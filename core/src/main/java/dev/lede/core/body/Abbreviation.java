package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An abbreviation, such as UNESCO.
 *
 * @param title the long form; null if the surrounding text explains it
 * @param children the short form
 */
public record Abbreviation(@Nullable String title, List<Inline> children) implements Inline {
    /**
     * Checks the title, and normalizes the children.
     *
     * @throws IllegalArgumentException if the title has a character that HTML and XML forbid
     */
    public Abbreviation {
        if (title != null) Require.text(title, "title");
        children = Inlines.normalized(children, "children");
    }

    /**
     * Returns an abbreviation with its long form.
     *
     * @param title the long form
     * @param text the short form
     * @return the abbreviation
     * @throws IllegalArgumentException if a text has a character that HTML and XML forbid
     */
    public static Abbreviation of(String title, String text) {
        return new Abbreviation(title, List.of(new Text(text)));
    }

    /**
     * Returns an abbreviation of inlines with its long form.
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
     * @param title the long form; null for none
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
