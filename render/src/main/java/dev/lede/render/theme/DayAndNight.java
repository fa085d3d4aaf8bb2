package dev.lede.render.theme;

/**
 * One colour of a theme, with a value for each mode.
 *
 * @param day the value on light pages
 * @param night the value on dark pages
 */
public record DayAndNight(Colour day, Colour night) {
    /** Returns the colour as a {@code light-dark()} value (CSS Color 5). */
    public String css() {
        return "light-dark(" + day + ", " + night + ")";
    }
}
