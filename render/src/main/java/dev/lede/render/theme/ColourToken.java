package dev.lede.render.theme;

import java.util.Locale;

/**
 * The colours of a theme, with their defaults by day and by night: {@code INK_SOFT} is the custom property
 * {@code --lede-ink-soft}. A test compares the defaults with the stylesheet.
 */
public enum ColourToken {
    PAPER("#fdfcfa", "#16181b"),
    SHEET("#f4f1ec", "#1f2226"),
    INK("#1d1d1b", "#e4e1da"),
    INK_SOFT("#5b5953", "#a9a59c"),
    LINE("#dcd8d0", "#363a3f"),
    ACCENT("#0b5a6f", "#7cc4d6"),
    HIGHLIGHT("#fdf0b3", "#574b17");

    private final String day;
    private final String night;

    ColourToken(String day, String night) {
        this.day = day;
        this.night = night;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String property() {
        return "--lede-" + id();
    }

    /** Reads colours for this token; an error names the token. */
    public DayAndNight of(String day, String night) {
        return new DayAndNight(Colour.of(id() + " by day", day), Colour.of(id() + " by night", night));
    }

    /** The default. */
    public DayAndNight fallback() {
        return of(day, night);
    }
}
