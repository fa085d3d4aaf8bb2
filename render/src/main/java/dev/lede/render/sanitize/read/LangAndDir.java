package dev.lede.render.sanitize.read;

import dev.lede.core.body.Direction;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads the values of {@code lang} and {@code dir}. */
public final class LangAndDir {
    private LangAndDir() {}

    /** Whether the value of {@code lang} or {@code dir} is valid. */
    static boolean isValid(String attribute, String value) {
        return attribute.equals("lang")
                ? language(value).isPresent()
                : direction(value).isPresent();
    }

    /** Reads a language tag (BCP 47); empty if it is ill-formed or names no language. */
    public static Optional<Locale> language(String tag) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(tag).build();
            return language.getLanguage().isEmpty() ? Optional.empty() : Optional.of(language);
        } catch (IllformedLocaleException notOne) {
            return Optional.empty();
        }
    }

    /** Reads a direction (WHATWG HTML, the dir attribute). */
    public static Optional<Direction> direction(String value) {
        for (Direction direction : Direction.values()) {
            if (direction.name().equalsIgnoreCase(value)) return Optional.of(direction);
        }
        return Optional.empty();
    }
}
