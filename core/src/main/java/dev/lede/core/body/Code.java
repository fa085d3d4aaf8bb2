package dev.lede.core.body;

import dev.lede.core.check.Require;
import org.jspecify.annotations.Nullable;

/**
 * Lines of code or other text whose spaces and line breaks count.
 *
 * @param lang the language of the code, for example {@code java}; null if unknown
 * @param value the lines
 */
public record Code(@Nullable String lang, String value) implements Block {
    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if {@code lang} is not 1..40 of {@code A-Z a-z 0-9 + # . _ -}, or the value has
     *     forbidden characters
     */
    public Code {
        if (lang != null) {
            Require.that(lang.matches("[A-Za-z0-9+#._-]{1,40}"), "lang", "not the name of a code language", lang);
        }
        Require.text(value, "code value");
    }

    /**
     * Lines in no known language.
     *
     * @param value the lines
     * @return the code
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public static Code of(String value) {
        return new Code(null, value);
    }

    /**
     * Returns a copy with the given lang.
     *
     * @param lang the name of the language, or null if unknown
     * @return the copy
     */
    public Code withLang(@Nullable String lang) {
        return new Code(lang, value);
    }

    @Override
    public <R extends @Nullable Object> R accept(Block.Visitor<R> visitor) {
        return visitor.code(this);
    }
}
