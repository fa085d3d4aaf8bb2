package dev.lede.render;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a theme has colours for: {@code INK_SOFT} is the custom property {@code --lede-ink-soft}. */
enum ColourToken {
    PAPER,
    SHEET,
    INK,
    INK_SOFT,
    LINE,
    ACCENT,
    HIGHLIGHT;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String property() {
        return "--lede-" + id();
    }

    DayAndNight of(String day, String night) {
        return new DayAndNight(Colour.of(id() + " by day", day), Colour.of(id() + " by night", night));
    }

    /** What is drawn where a theme says nothing: read from the stylesheet, so that no second list can differ from it. */
    DayAndNight fallback() {
        Matcher declaration =
                Pattern.compile(property() + ":light-dark\\(([^,]+),([^)]+)\\)").matcher(Assets.STYLE);
        if (!declaration.find()) throw new IllegalStateException("the stylesheet does not declare " + property());
        return of(declaration.group(1), declaration.group(2));
    }
}
