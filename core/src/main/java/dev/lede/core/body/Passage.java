package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Blocks with an id for links, or with another language or direction than the surrounding blocks.
 *
 * @param id the id for links to the passage; null for none
 * @param language the language; null for that of the surroundings
 * @param direction the direction; null for that of the surroundings
 * @param children the blocks; may be empty, for a link target between two blocks
 */
public record Passage(
        @Nullable String id,
        @Nullable Locale language,
        @Nullable Direction direction,
        List<Block> children) implements Block {
    /**
     * Checks the id and the language.
     *
     * @throws IllegalArgumentException if the id is empty, has white space or more than 200 characters, or the locale
     *     has no language
     */
    public Passage {
        if (id != null) Require.id(id);
        if (language != null) language = LanguageRange.canonical(language);
        children = Require.list(children, "children");
    }

    /**
     * Returns a passage with an id.
     *
     * @param id the id for links to the passage
     * @param children the blocks
     * @return the passage
     * @throws IllegalArgumentException if the id is empty, has white space or more than 200 characters
     */
    public static Passage of(String id, Block... children) {
        return new Passage(id, null, null, List.of(children));
    }

    /**
     * Returns a passage in another language.
     *
     * @param language the language
     * @param children the blocks
     * @return the passage
     * @throws IllegalArgumentException if the locale has no language
     */
    public static Passage in(Locale language, Block... children) {
        return new Passage(null, language, null, List.of(children));
    }

    /**
     * Returns a passage without id, language and direction.
     *
     * @param children the blocks
     * @return the passage
     */
    public static Passage of(Block... children) {
        return new Passage(null, null, null, List.of(children));
    }

    /**
     * Returns a copy with the given id.
     *
     * @param id the id; null for none
     * @return the copy
     */
    public Passage withId(@Nullable String id) {
        return new Passage(id, language, direction, children);
    }

    /**
     * Returns a copy with the given language.
     *
     * @param language the language; null for that of the surroundings
     * @return the copy
     */
    public Passage withLanguage(@Nullable Locale language) {
        return new Passage(id, language, direction, children);
    }

    /**
     * Returns a copy with the given direction.
     *
     * @param direction the direction; null for that of the surroundings
     * @return the copy
     */
    public Passage withDirection(@Nullable Direction direction) {
        return new Passage(id, language, direction, children);
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.passage(this);
    }
}
