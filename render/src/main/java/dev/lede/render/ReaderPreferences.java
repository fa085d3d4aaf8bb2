package dev.lede.render;

import dev.lede.render.holes.Holes;
import dev.lede.render.holes.Reader;
import dev.lede.render.html.HtmlWriter;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reader's choice of theme and text size. Browsers send it in the cookie {@code lede} or in the query of a link. Missing
 * and malformed values are replaced by their defaults, each separately.
 *
 * @param theme day, night, or the setting of the device
 * @param textSize the step of the text size, {@value #SMALLEST}..{@value #LARGEST}
 */
public record ReaderPreferences(ThemeMode theme, int textSize) {
    /** The step of the smallest text. */
    public static final int SMALLEST = 1;

    /** The step of the largest text. */
    public static final int LARGEST = 7;

    /** The default: the theme of the device, and step 3, which is the text size of the browser. */
    public static final ReaderPreferences DEFAULT = new ReaderPreferences(ThemeMode.AUTO, 3);

    /** A reader without preferences, of an article whose views are unknown. */
    static final Reader<ReaderPreferences> READER = new Reader<>(DEFAULT, OptionalLong.empty());

    private static final Pattern COOKIE = Pattern.compile("(?:^|;)\\s*lede=(?<theme>[^.;\\s]*)\\.?(?<size>[^;\\s]*)");
    private static final Pattern THEME = Pattern.compile("(?:^|[?&])lede-theme=([^&#]*)");
    private static final Pattern TEXT_SIZE = Pattern.compile("(?:^|[?&])lede-text-size=([^&#]*)");

    /** One year. Browsers limit the age of cookies to 400 days (RFC 6265bis, section 5.5). */
    private static final int MAX_AGE_SECONDS = 31_536_000;

    /**
     * Checks the text size.
     *
     * @throws IllegalArgumentException naming the text size, if it is out of range
     */
    public ReaderPreferences {
        Objects.requireNonNull(theme, "theme");
        if (textSize < SMALLEST || textSize > LARGEST) {
            throw new IllegalArgumentException("text size must be " + SMALLEST + ".." + LARGEST + ": " + textSize);
        }
    }

    /**
     * Reads the preferences from the {@code Cookie} header of a request.
     *
     * @param header the value of the header (RFC 6265); null if there is none
     * @return the preferences; defaults for missing and malformed values
     */
    public static ReaderPreferences fromCookie(@Nullable String header) {
        if (header == null) return DEFAULT;
        Matcher cookie = COOKIE.matcher(header);
        return cookie.find() ? DEFAULT.with(cookie.group("theme"), cookie.group("size")) : DEFAULT;
    }

    /**
     * Reads the preferences from the query of a request to the {@linkplain ArticleRenderer.Builder#preferencesUrl(String)
     * preferences URL}.
     *
     * @param query the query, with or without {@code ?}; null if there is none
     * @return the preferences; defaults for missing and malformed values
     */
    public static ReaderPreferences fromQuery(@Nullable String query) {
        if (query == null) return DEFAULT;
        return DEFAULT.with(first(THEME, query), first(TEXT_SIZE, query));
    }

    /**
     * Returns the value of a {@code Set-Cookie} header that stores the preferences for one year, for all paths of the site.
     * The cookie is readable by scripts and contains nothing that identifies the reader.
     *
     * @return the value, for example {@code lede=night.4; Path=/; Max-Age=31536000; SameSite=Lax}
     */
    public String toSetCookie() {
        return "lede=" + theme.id() + "." + textSize + "; Path=/; Max-Age=" + MAX_AGE_SECONDS + "; SameSite=Lax";
    }

    /**
     * Returns the preferences as the query of a URL.
     *
     * @return the query without {@code ?}, for example {@code lede-theme=night&lede-text-size=4}
     */
    public String toQuery() {
        return "lede-theme=" + theme.id() + "&lede-text-size=" + textSize;
    }

    /**
     * Returns a copy with the given theme.
     *
     * @param theme the theme
     * @return the copy
     */
    public ReaderPreferences withTheme(ThemeMode theme) {
        return new ReaderPreferences(theme, textSize);
    }

    /**
     * Returns a copy with the text one step larger.
     *
     * @return the copy; equal preferences if the text is the largest
     */
    public ReaderPreferences larger() {
        return new ReaderPreferences(theme, Math.min(textSize + 1, LARGEST));
    }

    /**
     * Returns a copy with the text one step smaller.
     *
     * @return the copy; equal preferences if the text is the smallest
     */
    public ReaderPreferences smaller() {
        return new ReaderPreferences(theme, Math.max(textSize - 1, SMALLEST));
    }

    /** Returns whether a query has a theme or a text size, valid or not. */
    static boolean areIn(@Nullable String query) {
        return query != null
                && (THEME.matcher(query).find() || TEXT_SIZE.matcher(query).find());
    }

    /** Returns holes that are filled for one reader. */
    static Holes<ReaderPreferences> filled(Reader<ReaderPreferences> reader) {
        return Holes.filled(reader, ReaderPreferences::addTo);
    }

    /** Adds the preferences, on which styles and scripts depend, to the open element. */
    static void addTo(HtmlWriter html, ReaderPreferences preferences) {
        html.attribute("data-lede-theme", preferences.theme.id())
                .attribute("data-lede-text-size", preferences.textSize);
    }

    private ReaderPreferences with(String themeId, String step) {
        ThemeMode mode = Arrays.stream(ThemeMode.values())
                .filter(known -> known.id().equals(themeId))
                .findFirst()
                .orElse(theme);
        boolean isStep = step.length() == 1 && step.charAt(0) >= '0' + SMALLEST && step.charAt(0) <= '0' + LARGEST;
        return new ReaderPreferences(mode, isStep ? step.charAt(0) - '0' : textSize);
    }

    private static String first(Pattern pattern, String query) {
        return Optional.of(pattern.matcher(query))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElse("");
    }
}
