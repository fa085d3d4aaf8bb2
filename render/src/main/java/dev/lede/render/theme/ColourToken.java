package dev.lede.render.theme;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a theme, with their defaults by day and by night. {@code INK_SOFT} is the custom property {@code
 * --lede-ink-soft}. A test compares the defaults with the stylesheet.
 */
public enum ColourToken {
    PAPER("#fdfcfa", "#16181b"),
    SHEET("#f4f1ec", "#1f2226"),
    INK("#1d1d1b", "#e4e1da"),
    INK_SOFT("#5b5953", "#a9a59c"),
    LINE("#dcd8d0", "#363a3f"),
    ACCENT("#0b5a6f", "#7cc4d6"),
    HIGHLIGHT("#fdf0b3", "#574b17"),
    MASTHEAD(PAPER),
    INK_MASTHEAD(INK);

    private final String day;
    private final String night;
    private final @Nullable ColourToken same;

    ColourToken(String day, String night) {
        this.day = day;
        this.night = night;
        this.same = null;
    }

    /** A token whose default is the colour of another token. */
    ColourToken(ColourToken same) {
        this.day = same.day;
        this.night = same.night;
        this.same = same;
    }

    /** Returns the name of the token, for example {@code ink-soft}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the custom property, for example {@code --lede-ink-soft}. */
    public String property() {
        return "--lede-" + id();
    }

    /**
     * Parses the colours of this token.
     *
     * @throws IllegalArgumentException naming the token and the value, if a value is not {@code #rgb} or {@code #rrggbb}
     */
    public DayAndNight of(String day, String night) {
        return new DayAndNight(Colour.of(id() + " by day", day), Colour.of(id() + " by night", night));
    }

    /** Returns the colours in a theme that has some of its own: those of this token, or else the default. */
    public DayAndNight in(Map<ColourToken, DayAndNight> colours) {
        DayAndNight own = colours.get(this);
        if (own != null) return own;
        return same == null ? defaults() : same.in(colours);
    }

    /** Returns the default colours, if no token has colours of its own. */
    public DayAndNight defaults() {
        return of(day, night);
    }

    /** Returns the default in the stylesheet. */
    public String defaultCss() {
        return same == null ? defaults().css() : "var(" + same.property() + ")";
    }
}
