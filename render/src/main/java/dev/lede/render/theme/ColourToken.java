package dev.lede.render.theme;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a theme has colours for: {@code INK_SOFT} is the custom property {@code --lede-ink-soft}. */
public enum ColourToken {
    PAPER,
    SHEET,
    INK,
    INK_SOFT,
    LINE,
    ACCENT,
    HIGHLIGHT;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String property() {
        return "--lede-" + id();
    }

    public DayAndNight of(String day, String night) {
        return new DayAndNight(Colour.of(id() + " by day", day), Colour.of(id() + " by night", night));
    }

    /** What is drawn where a theme says nothing: read from the stylesheet, so that no second list can differ from it. */
    public DayAndNight fallback() {
        Matcher declaration = Pattern.compile(property() + ": light-dark\\(([^,]+), ([^)]+)\\);")
                .matcher(Stylesheet.SOURCE);
        if (!declaration.find()) throw new IllegalStateException("lede.css declares no " + property());
        return of(declaration.group(1), declaration.group(2));
    }
}
