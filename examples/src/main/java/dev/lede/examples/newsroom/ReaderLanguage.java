package dev.lede.examples.newsroom;

import dev.lede.i18n.Languages;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Selects the language of a response: that of the path, else that of the browser, else English. */
final class ReaderLanguage {
    /** Browsers send shorter headers; longer ones are ignored. */
    private static final int MAX_HEADER = 500;

    private ReaderLanguage() {}

    /**
     * Returns the language that a path begins with, under any of its names: {@code hy} for {@code /hy/},
     * {@code /arm/railway.html} and {@code /hye}.
     */
    static Optional<Locale> ofPath(String path) {
        String name = path.substring(1).replaceFirst("/.*", "");
        return name.isEmpty() ? Optional.empty() : Languages.parse(name).flatMap(ReaderLanguage::served);
    }

    /**
     * Returns the preferred language of a browser.
     *
     * @param acceptLanguage the header (RFC 9110, section 12.5.4); a malformed header is ignored
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
