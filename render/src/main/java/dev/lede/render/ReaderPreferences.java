package dev.lede.render;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one reader wants pages to look. They travel in a cookie {@code lede} and in links; nonsense in either gives the
 * defaults, piece by piece.
 *
 * @param theme day, night, or as the device says
 * @param textSize the step of the text size, {@value #SMALLEST}..{@value #LARGEST}
 */
public record ReaderPreferences(ThemeMode theme, int textSize) {
    /** The step of the smallest text. */
    public static final int SMALLEST = 1;

    /** The step of the largest text. */
    public static final int LARGEST = 7;

    /** What a reader gets who has chosen nothing: the device's theme, and the third step, which is the browser's size. */
    public static final ReaderPreferences DEFAULT = new ReaderPreferences(ThemeMode.AUTO, 3);

    private static final Pattern COOKIE = Pattern.compile("(?:^|;)\\s*lede=(?<theme>[^.;\\s]*)\\.?(?<size>[^;\\s]*)");
    private static final Pattern THEME = Pattern.compile("(?:^|[?&])lede-theme=([^&#]*)");
    private static final Pattern TEXT_SIZE = Pattern.compile("(?:^|[?&])lede-text-size=([^&#]*)");

    /** A year: browsers keep no cookie longer than 400 days (RFC 6265bis, section 5.5). */
    private static final int MAX_AGE_SECONDS = 31_536_000;

    /**
     * Checks the step.
     *
     * @throws IllegalArgumentException if it is out of its range
     */
    public ReaderPreferences {
        Objects.requireNonNull(theme, "theme");
        if (textSize < SMALLEST || textSize > LARGEST) {
            throw new IllegalArgumentException("text size must be " + SMALLEST + ".." + LARGEST + ": " + textSize);
        }
    }

    /**
     * Reads the reader's cookie.
     *
     * @param header the value of the request's {@code Cookie} header (RFC 6265); null if there is none
     * @return the preferences in it; the defaults for what is missing or nonsense
     */
    public static ReaderPreferences fromCookie(@Nullable String header) {
        if (header == null) return DEFAULT;
        Matcher cookie = COOKIE.matcher(header);
        return cookie.find() ? DEFAULT.with(cookie.group("theme"), cookie.group("size")) : DEFAULT;
    }

    /**
     * Reads the query of a link of the page's controls.
     *
     * @param query the request's query, with or without {@code ?}; null if there is none
     * @return the preferences in it; the defaults for what is missing or nonsense
     */
    public static ReaderPreferences fromQuery(@Nullable String query) {
        if (query == null) return DEFAULT;
        return DEFAULT.with(first(THEME, query), first(TEXT_SIZE, query));
    }

    /**
     * The value of a {@code Set-Cookie} header that keeps the preferences for a year on the whole site. Script may read the
     * cookie, and it says nothing about who the reader is.
     *
     * @return for example {@code lede=night.4; Path=/; Max-Age=31536000; SameSite=Lax}
     */
    public String toSetCookie() {
        return "lede=" + theme.id() + "." + textSize + "; Path=/; Max-Age=" + MAX_AGE_SECONDS + "; SameSite=Lax";
    }

    /**
     * These preferences as the query of a link.
     *
     * @return for example {@code lede-theme=night&lede-text-size=4}
     */
    public String toQuery() {
        return "lede-theme=" + theme.id() + "&lede-text-size=" + textSize;
    }

    /**
     * These preferences with another theme.
     *
     * @param theme the theme
     * @return the preferences
     */
    public ReaderPreferences withTheme(ThemeMode theme) {
        return new ReaderPreferences(theme, textSize);
    }

    /**
     * These preferences with larger text.
     *
     * @return the next step; the same at the largest
     */
    public ReaderPreferences larger() {
        return new ReaderPreferences(theme, Math.min(textSize + 1, LARGEST));
    }

    /**
     * These preferences with smaller text.
     *
     * @return the step before; the same at the smallest
     */
    public ReaderPreferences smaller() {
        return new ReaderPreferences(theme, Math.max(textSize - 1, SMALLEST));
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
