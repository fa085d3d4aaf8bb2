package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Inlines with an id for links, or with another language or direction than the surrounding text.
 *
 * @param id the id for links to the span; null for none
 * @param language the language; null for that of the surroundings
 * @param direction the direction; null for that of the surroundings
 * @param children the inlines; may be empty, for a link target between two words
 */
public record Span(
        @Nullable String id,
        @Nullable Locale language,
        @Nullable Direction direction,
        List<Inline> children) implements Inline {
    /**
     * Checks the id and the language.
     *
     * @throws IllegalArgumentException if the id is empty, has white space or more than 200 characters, or the locale
     *     has no language
     */
    public Span {
        if (id != null) Require.id(id);
        if (language != null) language = LanguageRange.canonical(language);
        children = Inlines.normalized(children, "children");
    }

    /**
     * Returns a span of plain text in another language.
     *
     * @param language the language
     * @param text the text
     * @return the span
     * @throws IllegalArgumentException if the locale has no language, or the text has characters that HTML and XML
     *     forbid
     */
    public static Span in(Locale language, String text) {
        return new Span(null, language, null, List.of(new Text(text)));
    }

    /**
     * Returns a span without id, language and direction.
     *
     * @param children the inlines
     * @return the span
     */
    public static Span of(Inline... children) {
        return new Span(null, null, null, List.of(children));
    }

    /**
     * Returns a copy with the given id.
     *
     * @param id the id; null for none
     * @return the copy
     */
    public Span withId(@Nullable String id) {
        return new Span(id, language, direction, children);
    }

    /**
     * Returns a copy with the given language.
     *
     * @param language the language; null for that of the surroundings
     * @return the copy
     */
    public Span withLanguage(@Nullable Locale language) {
        return new Span(id, language, direction, children);
    }

    /**
     * Returns a copy with the given direction.
     *
     * @param direction the direction; null for that of the surroundings
     * @return the copy
     */
    public Span withDirection(@Nullable Direction direction) {
        return new Span(id, language, direction, children);
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Inline.Visitor<R> visitor) {
        return visitor.span(this);
    }
}
