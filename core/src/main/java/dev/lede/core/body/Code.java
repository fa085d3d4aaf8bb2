package dev.lede.core.body;

import dev.lede.core.check.Require;
import org.jspecify.annotations.Nullable;

/**
 * A block of code, or other text in which spaces and line breaks are significant.
 *
 * @param lang the programming language, for example {@code java}; null if unknown
 * @param value the code
 */
public record Code(@Nullable String lang, String value) implements Block {
    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if {@code lang} is not 1..40 characters of {@code A-Z a-z 0-9 + # . _ -}, or the
     *     value has characters that HTML and XML forbid
     */
    public Code {
        if (lang != null) {
            Require.that(lang.matches("[A-Za-z0-9+#._-]{1,40}"), "lang", "not the name of a code language", lang);
        }
        Require.text(value, "code value");
    }

    /**
     * Returns a code block in an unknown language.
     *
     * @param value the code
     * @return the code
     * @throws IllegalArgumentException if the text has characters that HTML and XML forbid
     */
    public static Code of(String value) {
        return new Code(null, value);
    }

    /**
     * Returns a copy with the given language.
     *
     * @param lang the programming language; null if unknown
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
