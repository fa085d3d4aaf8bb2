package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Blocks that can be linked to, or are in another language or direction than those around them.
 *
 * @param id what links to the passage name; null if nothing can link to it
 * @param language its language; null for that of what is around
 * @param direction its direction; null for that of what is around
 * @param children the blocks; may be empty, as the target of a link between two blocks
 */
public record Passage(
        @Nullable String id,
        @Nullable Locale language,
        @Nullable Direction direction,
        List<Block> children) implements Block {
    /**
     * Checks the id and the language.
     *
     * @throws IllegalArgumentException if the id is empty, has white space or more than 200 characters, or the language
     *     has no name
     */
    public Passage {
        if (id != null) Require.id(id);
        if (language != null) language = LanguageRange.canonical(language);
        children = Require.list(children, "children");
    }

    /**
     * Blocks to link to.
     *
     * @param id what links to the passage name
     * @param children the blocks
     * @return the passage
     * @throws IllegalArgumentException if the id is empty, has white space or more than 200 characters
     */
    public static Passage of(String id, Block... children) {
        return new Passage(id, null, null, List.of(children));
    }

    /**
     * Blocks in another language.
     *
     * @param language their language
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
     * @param id the id, or null for none
     * @return the copy
     */
    public Passage withId(@Nullable String id) {
        return new Passage(id, language, direction, children);
    }

    /**
     * Returns a copy with the given language.
     *
     * @param language the language, or null for that of the surroundings
     * @return the copy
     */
    public Passage withLanguage(@Nullable Locale language) {
        return new Passage(id, language, direction, children);
    }

    /**
     * Returns a copy with the given direction.
     *
     * @param direction the direction, or null for that of the surroundings
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
