package dev.lede.i18n;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of pages in one language, and its formats of counts, dates, numbers and lists.
 *
 * <p>A UTF-8 properties file contains all texts of a language, its plural rules, names of months and patterns. The
 * results are therefore the same on every JDK, and do not depend on the default locale, charset or time zone of the
 * JVM. Instances are immutable and thread-safe.
 *
 * <pre>{@code
 * Messages messages = Messages.of(Languages.of("ru"));
 * messages.text("article.byline", Map.of("names", "Анна Петросян"));  // Автор: Анна Петросян
 * messages.count("article.views", 83);                                // 83 просмотра
 * }</pre>
 */
public final class Messages {
    private final Locale language;
    private final Map<String, String> source;
    private final Grammar grammar;
    private final Texts texts;
    private final @Nullable Messages fallback;

    Messages(Locale language, Map<String, String> source, @Nullable Messages fallback) {
        this.language = language;
        this.source = source;
        this.fallback = fallback;
        this.grammar = Grammar.of(source, fallback == null ? null : fallback.grammar);
        this.texts = Texts.of(source, grammar.pluralRules(), fallback == null ? null : fallback.texts);
    }

    /**
     * Returns the best bundled messages for a language.
     *
     * <p>A region falls back to its language ({@code ru-RU} to {@code ru}), Western Armenian ({@code hyw}) to {@code
     * hy}, and languages without bundled messages to English. English has dates with the day first ("28 February 2024")
     * and a 24-hour clock, except in the United States and their territories, Burundi, Canada and the Philippines.
     *
     * @param language any language
     * @return the messages; {@link #language()} returns their actual language
     */
    public static Messages of(Locale language) {
        Objects.requireNonNull(language, "language");
        return Bundles.serving(language);
    }

    /**
     * Reads the messages of a host's language file.
     *
     * <p>The file has the keys of the bundled files. Missing texts fall back to English, and {@link #missing()} lists
     * them. The groups {@code date}, {@code number} and {@code list} must be complete or absent; absent groups fall
     * back to English. Without {@code plural} rules the language has the single form {@code other}.
     *
     * @param language the language of the file
     * @param properties a reader of the file in properties syntax, which is read to its end and not closed; the caller
     *     chooses the charset (UTF-8)
     * @return the messages
     * @throws IllegalArgumentException if the language has no tag, the syntax is invalid, a key is unknown or
     *     duplicate, a plural form is missing, or placeholders differ from those in English; the message contains the
     *     key and the problem
     * @throws UncheckedIOException if the reader fails
     */
    public static Messages read(Locale language, Reader properties) {
        Languages.tag(language);
        Objects.requireNonNull(properties, "properties");
        return new Messages(language, LanguageFile.read(properties), Bundles.named("en"));
    }

    /**
     * Returns a copy with some texts replaced.
     *
     * @param overlay texts by key, as in the language file: a counted text has one key for each form ({@code
     *     article.views.one}); patterns such as {@code date.pattern} can be replaced too
     * @return the copy
     * @throws IllegalArgumentException if a key is unknown or a text is invalid for its key; the message contains the
     *     key
     */
    public Messages with(Map<String, String> overlay) {
        Objects.requireNonNull(overlay, "overlay");
        Map<String, String> merged = new LinkedHashMap<>(source);
        overlay.forEach((key, text) -> merged.put(
                Objects.requireNonNull(key, "overlay key"),
                Objects.requireNonNull(text, () -> "overlay text of " + key)));
        Messages overlaid = new Messages(language, Collections.unmodifiableMap(merged), fallback);
        overlaid.texts.requireSameAs(fallback == null ? texts : fallback.texts);
        return overlaid;
    }

    /**
     * Returns the actual language of the texts: English after a fallback, {@code hy} for {@code hyw}, {@code en} for
     * {@code en-GB}; the given language for {@link #read}.
     *
     * @return the language, never undetermined
     */
    public Locale language() {
        return language;
    }

    /**
     * Returns a text without placeholders.
     *
     * @param key the key of the text
     * @return the text
     * @throws IllegalArgumentException if the key is unknown, or its text is counted or needs arguments
     */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * Returns a text with its placeholders replaced.
     *
     * @param key the key of the text
     * @param arguments a value for each placeholder: numbers and dates are formatted in the language, other values with
     *     {@code toString()}; nothing is escaped
     * @return the text
     * @throws IllegalArgumentException if the key is unknown or its text is counted, an argument is missing, or an
     *     argument has no placeholder
     */
    public String text(String key, Map<String, ?> arguments) {
        Objects.requireNonNull(arguments, "arguments");
        Template template = texts.text(Objects.requireNonNull(key, "key"));
        if (template == null) return fallbackFor(key).text(key, arguments);
        return template.fill(key, written(key, arguments));
    }

    /**
     * Returns a text split at its placeholders, for renderers that replace one by a link or a {@code <time>} element.
     *
     * @param key the key of the text
     * @return literal texts (never empty) and placeholders, in the order of the text
     * @throws IllegalArgumentException if the key is unknown or counted
     */
    public List<Piece> pieces(String key) {
        Template template = texts.text(Objects.requireNonNull(key, "key"));
        return template == null ? fallbackFor(key).pieces(key) : template.pieces();
    }

    /**
     * Returns a counted text in the plural form for a number (CLDR, UTS #35).
     *
     * @param key the key of the text, without the plural category
     * @param number the number
     * @return the text, with {@code {count}} replaced by the formatted number
     * @throws IllegalArgumentException if the key is unknown or its text is not counted
     */
    public String count(String key, long number) {
        Map<PluralCategory, Template> forms = texts.forms(Objects.requireNonNull(key, "key"));
        if (forms == null) return fallbackFor(key).count(key, number);
        PluralCategory category = grammar.pluralRules().select(number);
        Template form = Objects.requireNonNull(forms.get(category), key);
        return form.fill(number(number));
    }

    /**
     * Returns the plural category of a number, for texts in the host's own files: with keys {@code found.one}, {@code
     * found.few} and so on, the key is {@code "found." + messages.plural(7)}.
     *
     * @param number the number
     * @return {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other} (CLDR, UTS #35)
     */
    public String plural(long number) {
        return grammar.pluralRules().select(number).keyword();
    }

    /**
     * Formats a whole number: "2,000,000" in English, "2 000 000" with no-break spaces in Russian and Armenian. Four
     * digits are grouped as CLDR's {@code minimumGroupingDigits} specifies, so Russian has "1 000", although many style
     * guides recommend "1000".
     *
     * @param number any number
     * @return the text
     */
    public String number(long number) {
        return grammar.numbers().format(number);
    }

    /**
     * Formats a date for running text: "February 28, 2024", "28 февраля 2024 г.", "28 փետրվարի, 2024 թ." (CLDR's long
     * format up to CLDR 47; ICU's newer one puts the year first in Armenian).
     *
     * @param date the date
     * @return the text
     */
    public String date(LocalDate date) {
        return grammar.dates().date(Objects.requireNonNull(date, "date"));
    }

    /**
     * Formats a moment with its offset, for readers in other time zones: "February 28, 2024 at 8:04 AM (UTC+4)".
     *
     * @param time the moment, formatted in its own offset, to the minute
     * @return the text, which never contains U+202F
     */
    public String dateTime(OffsetDateTime time) {
        return grammar.dates().dateTime(Objects.requireNonNull(time, "time"));
    }

    /**
     * Formats a moment without its offset, for readers in the same time zone: "February 28, 2024 at 8:04 AM".
     *
     * @param time the moment, formatted in its own offset, to the minute
     * @return the text, which never contains U+202F; with the offset if the language file has no {@code
     *     date.localDateTime}
     */
    public String localDateTime(OffsetDateTime time) {
        return grammar.dates().localDateTime(Objects.requireNonNull(time, "time"));
    }

    /**
     * Formats a time of day: "8:04 AM".
     *
     * @param time the time, to the minute
     * @return the text, which never contains U+202F
     */
    public String time(LocalTime time) {
        return grammar.dates().time(Objects.requireNonNull(time, "time"));
    }

    /**
     * Formats a reading time: "5 min read".
     *
     * @param minutes at least 1
     * @return the text
     * @throws IllegalArgumentException if there is less than 1 minute
     */
    public String readingTime(int minutes) {
        if (minutes < 1) throw new IllegalArgumentException("reading time must be at least 1 minute: " + minutes);
        return count("article.readingTime", minutes);
    }

    /**
     * Joins names as in a sentence: "A, B and C".
     *
     * @param items the names
     * @return the text; empty for no items, the item itself for one
     */
    public String list(List<String> items) {
        return grammar.lists().join(Objects.requireNonNull(items, "items"));
    }

    /**
     * Returns the keys of all texts, in the order of the file. A counted text has one key, without plural category.
     * Plural rules, patterns and names of months are not included.
     *
     * @return an unmodifiable set with the same keys for every language; those of {@link #missing()} are last
     */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(texts.keys());
        keys.addAll(missing());
        return Collections.unmodifiableSet(keys);
    }

    /**
     * Returns the keys that are missing from the file given to {@link #read}; these fall back to English.
     *
     * @return an unmodifiable set in the order of the English file; empty for bundled languages
     */
    public Set<String> missing() {
        if (fallback == null) return Set.of();
        Set<String> missing = new LinkedHashSet<>(fallback.keys());
        missing.removeAll(texts.keys());
        return Collections.unmodifiableSet(missing);
    }

    /** A part of a text: a literal or a placeholder. */
    public sealed interface Piece {
        /**
         * Literal text.
         *
         * @param text the text, not empty, not escaped
         */
        record Literal(String text) implements Piece {}

        /**
         * A placeholder.
         *
         * @param name the name of the argument
         */
        record Placeholder(String name) implements Piece {}
    }

    /** Returns the name of the language in the language itself; empty if the file does not contain it. */
    String autonym() {
        return grammar.autonym();
    }

    private Messages fallbackFor(String key) {
        if (texts.has(key)) {
            throw new IllegalArgumentException(
                    texts.forms(key) == null ? "message " + key + " is not counted" : "message " + key + " is counted");
        }
        if (fallback == null) throw new IllegalArgumentException("unknown message key: " + key);
        return fallback;
    }

    private Map<String, String> written(String key, Map<String, ?> arguments) {
        Map<String, String> written = new LinkedHashMap<>();
        for (Map.Entry<String, ?> argument : arguments.entrySet()) {
            Object value = argument.getValue();
            if (value == null)
                throw new IllegalArgumentException("message " + key + " needs the argument " + argument.getKey());
            try {
                written.put(argument.getKey(), written(value));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "message " + key + " cannot write the argument " + argument.getKey() + ": " + value, e);
            }
        }
        return written;
    }

    private String written(Object value) {
        if (value instanceof Number number) return grammar.numbers().format(new BigDecimal(number.toString()));
        if (value instanceof LocalDate date) return date(date);
        if (value instanceof OffsetDateTime time) return dateTime(time);
        return value.toString();
    }
}
