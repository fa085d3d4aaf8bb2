package dev.lede.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Loads the language files of this module, and caches them. */
final class Bundles {
    // English in these regions has the month before the day and a 12-hour clock; other regions follow CLDR's en-001.
    private static final Set<String> MONTH_FIRST_ENGLISH =
            Set.of("", "US", "AS", "BI", "CA", "GU", "MH", "MP", "PH", "PR", "UM", "VI");
    private static final ConcurrentMap<String, Messages> READ = new ConcurrentHashMap<>();

    private Bundles() {}

    /** Returns the best messages for a language; English if there are none. */
    static Messages serving(Locale language) {
        Locale known = Languages.parse(language.toLanguageTag()).orElse(Locale.ENGLISH);
        if (known.getLanguage().equals("en")) {
            return named(MONTH_FIRST_ENGLISH.contains(language.getCountry()) ? "en" : "en-001");
        }
        return named(Languages.nearest(known, Languages.bundled())
                .orElse(Locale.ENGLISH)
                .toLanguageTag());
    }

    /** Returns the messages of a file: of a bundled language, or en-001. */
    static Messages named(String name) {
        return READ.computeIfAbsent(name, Bundles::read);
    }

    /** Reads the messages of a file, without the cache. */
    static Messages read(String name) {
        Map<String, String> english = entries("en");
        return switch (name) {
            case "en" -> new Messages(Locale.ENGLISH, english, null);
            case "en-001" -> new Messages(Locale.ENGLISH, replaced(english, entries(name)), null);
            default ->
                new Messages(Locale.forLanguageTag(name), entries(name), new Messages(Locale.ENGLISH, english, null));
        };
    }

    /** Returns the entries of a file, in the order of the file. */
    static Map<String, String> entries(String name) {
        String file = "messages_" + name + ".properties";
        try (InputStream in = Objects.requireNonNull(Bundles.class.getResourceAsStream(file), file)) {
            return LanguageFile.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Map<String, String> replaced(Map<String, String> entries, Map<String, String> replacements) {
        Map<String, String> replaced = new LinkedHashMap<>(entries);
        replaced.putAll(replacements);
        return Collections.unmodifiableMap(replaced);
    }
}
