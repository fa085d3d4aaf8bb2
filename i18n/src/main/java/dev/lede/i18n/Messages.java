package dev.lede.i18n;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
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
 * Everything that a news page says in one language: texts, counts, dates, numbers, lists.
 *
 * <p>All of a language stands in one UTF-8 properties file, its plural rules, month names and patterns too; so the
 * answers are the same on every JDK and never depend on the default locale, charset or time zone of the JVM. Instances
 * are immutable and may be shared by all threads.
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
     * The bundled messages that serve a language best.
     *
     * <p>A region falls back to its language ({@code ru-RU} to {@code ru}), Western Armenian ({@code hyw}) to
     * {@code hy}, and what has no bundle to English. English of regions other than the United States, their
     * territories, Canada and the Philippines writes dates day first, with 24 hours: "28 February 2024".
     *
     * @param language any language
     * @return its messages; {@link #language()} says what they really are in
     */
    public static Messages of(Locale language) {
        Objects.requireNonNull(language, "language");
        return Bundles.serving(language);
    }

    /**
     * Messages from a host's own language file.
     *
     * <p>The file has the keys of the bundled ones. Texts that it lacks are given in English and listed by
     * {@link #missing()}. The groups {@code date}, {@code number} and {@code list} are there completely or not at all
     * (then they are English too); without any {@code plural} rule the language has the one form {@code other}.
     *
     * @param language   what the file is written in
     * @param properties the file, read to its end and not closed; properties syntax, decoded by the reader (UTF-8)
     * @return its messages
     * @throws IllegalArgumentException if the language has no tag, the syntax is bad, a key is unknown or stands twice,
     *     a plural form is missing or placeholders differ from the English; the message names the key and the problem
     * @throws UncheckedIOException if the reader fails
     */
    public static Messages read(Locale language, Reader properties) {
        Languages.tag(language);
        Objects.requireNonNull(properties, "properties");
        return new Messages(language, LanguageFile.read(properties), Bundles.named("en"));
    }

    /**
     * These messages, some texts of which are the host's.
     *
     * @param overlay texts by key as in the language file: a plural text has one key for each form
     *     ({@code article.views.one}); patterns such as {@code date.pattern} can be overlaid too
     * @return new messages
     * @throws IllegalArgumentException if a key is unknown or a text is not valid for its key; the message names it
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
     * The language of the texts really given: English after a fallback, {@code hy} for {@code hyw}, {@code en} for
     * {@code en-GB}; for {@link #read} the language that was named.
     *
     * @return never undetermined
     */
    public Locale language() {
        return language;
    }

    /**
     * A text without placeholders.
     *
     * @param key the text's name
     * @return the text
     * @throws IllegalArgumentException if the key is unknown, counted, or its text needs arguments
     */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * A text with its placeholders filled.
     *
     * @param key       the text's name
     * @param arguments a value for each placeholder: numbers and dates are written as the language writes them,
     *     anything else by its {@code toString()}, unescaped
     * @return the text
     * @throws IllegalArgumentException if the key is unknown or counted, an argument is missing, or there is one that
     *     the text does not know
     */
    public String text(String key, Map<String, ?> arguments) {
        Objects.requireNonNull(arguments, "arguments");
        Template template = texts.text(Objects.requireNonNull(key, "key"));
        if (template == null) return fallbackFor(key).text(key, arguments);
        return template.fill(key, written(key, arguments));
    }

    /**
     * A text split around its placeholders, for a renderer that puts a link or a {@code <time>} where one stands.
     *
     * @param key the text's name
     * @return literal texts (never empty) and placeholders in the order of the language
     * @throws IllegalArgumentException if the key is unknown or counted
     */
    public List<Piece> pieces(String key) {
        Template template = texts.text(Objects.requireNonNull(key, "key"));
        return template == null ? fallbackFor(key).pieces(key) : template.pieces();
    }

    /**
     * A text for a number of things, in the plural form that the language wants (CLDR, UTS #35).
     *
     * @param key    the text's name, without the plural category
     * @param number how many
     * @return the text, with {@code {count}} replaced by the formatted number
     * @throws IllegalArgumentException if the key is unknown or not counted
     */
    public String count(String key, long number) {
        Map<PluralCategory, Template> forms = texts.forms(Objects.requireNonNull(key, "key"));
        if (forms == null) return fallbackFor(key).count(key, number);
        PluralCategory category = grammar.pluralRules().select(number);
        Template form = Objects.requireNonNull(forms.get(category), key);
        return form.fillKnown(key, Map.of("count", number(number)));
    }

    /**
     * The plural category of a number, for a host's own texts that are not among these: a program that has {@code
     * found.one=}, {@code found.few=} and so on in files of its own takes {@code "found." + messages.plural(7)}.
     *
     * @param number how many
     * @return {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other} (CLDR, UTS #35)
     */
    public String plural(long number) {
        return grammar.pluralRules().select(number).keyword();
    }

    /**
     * A whole number as the language writes it: "2,000,000" in English, "2 000 000" with no-break spaces in Russian and
     * Armenian. Whether four digits are grouped follows CLDR's {@code minimumGroupingDigits}, so Russian has "1 000"
     * although many of its style guides would leave "1000".
     *
     * @param number any number
     * @return its text
     */
    public String number(long number) {
        return grammar.numbers().format(BigDecimal.valueOf(number));
    }

    /**
     * A date as the language writes it in running text: "February 28, 2024", "28 февраля 2024 г.",
     * "28 փետրվարի, 2024 թ." (CLDR's long format up to CLDR 47; ICU's newer one puts the year first in Armenian).
     *
     * @param date the day
     * @return its text
     */
    public String date(LocalDate date) {
        return grammar.dates().date(Objects.requireNonNull(date, "date"));
    }

    /**
     * A moment with its offset, so that a reader elsewhere knows when it was: "February 28, 2024 at 8:04 AM (UTC+4)".
     *
     * @param time shown in its own offset, to the minute
     * @return its text; never with U+202F
     */
    public String dateTime(OffsetDateTime time) {
        return grammar.dates().dateTime(Objects.requireNonNull(time, "time"));
    }

    /**
     * How long a text takes to read, as the page says it: "5 min read".
     *
     * @param minutes at least 1
     * @return the text
     * @throws IllegalArgumentException if there are fewer minutes
     */
    public String readingTime(int minutes) {
        if (minutes < 1) throw new IllegalArgumentException("reading time must be at least 1 minute: " + minutes);
        return count("article.readingTime", minutes);
    }

    /**
     * Names joined as in a sentence: "A, B and C".
     *
     * @param items what to join
     * @return the text; of none "", of one itself
     */
    public String list(List<String> items) {
        return grammar.lists().join(Objects.requireNonNull(items, "items"));
    }

    /**
     * The keys of all texts, in the order of the file; a counted text is listed once, without its plural categories.
     * What serves the other methods (plural rules, patterns, month names) is not listed.
     *
     * @return an unmodifiable set with the same keys for every language, those of {@link #missing()} last
     */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(texts.keys());
        keys.addAll(missing());
        return Collections.unmodifiableSet(keys);
    }

    /**
     * The keys of texts that a file given to {@link #read} lacks, and that are given in English therefore.
     *
     * @return an unmodifiable set in the order of the English file; empty for bundled languages
     */
    public Set<String> missing() {
        if (fallback == null) return Set.of();
        Set<String> missing = new LinkedHashSet<>(fallback.keys());
        missing.removeAll(texts.keys());
        return Collections.unmodifiableSet(missing);
    }

    /** A part of a text: what stands there, or what is to be put there. */
    public sealed interface Piece {
        /**
         * Text of the language itself.
         *
         * @param text not empty, not escaped
         */
        record Literal(String text) implements Piece {}

        /**
         * A place to fill.
         *
         * @param name the argument's name
         */
        record Placeholder(String name) implements Piece {}
    }

    /** The name of the language in itself, if this file gives it. */
    String autonym() {
        return grammar.autonym();
    }

    private Messages fallbackFor(String key) {
        if (texts.knows(key)) {
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
