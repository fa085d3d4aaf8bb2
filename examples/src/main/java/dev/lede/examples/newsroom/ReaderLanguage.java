package dev.lede.examples.newsroom;

import dev.lede.i18n.Languages;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language to answer a reader in: that of the path, else the browser's, else English. */
final class ReaderLanguage {
    /** No browser sends more; what is longer says nothing. */
    private static final int MAX_HEADER = 500;

    private ReaderLanguage() {}

    /**
     * The language that a path begins with, by any of its names: {@code hy} for {@code /hy/}, {@code /arm/railway.html} and
     * {@code /hye}.
     */
    static Optional<Locale> ofPath(String path) {
        String name = path.substring(1).replaceFirst("/.*", "");
        return name.isEmpty() ? Optional.empty() : Languages.parse(name).flatMap(ReaderLanguage::served);
    }

    /**
     * The language that the browser would like best.
     *
     * @param acceptLanguage the header (RFC 9110, section 12.5.4); nonsense counts as none
     */
    static Locale ofHeader(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > MAX_HEADER) return Locale.ENGLISH;
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> Languages.parse(range.getRange()).flatMap(ReaderLanguage::served).stream())
                    .findFirst()
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }

    private static Optional<Locale> served(Locale language) {
        return Languages.nearest(language, Newsroom.LANGUAGES);
    }
}
