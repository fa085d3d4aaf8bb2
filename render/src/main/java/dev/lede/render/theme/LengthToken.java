package dev.lede.render.theme;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lengths of a theme, with their defaults and ranges: {@code MEASURE} is the custom property {@code --lede-measure}. A
 * test compares the defaults with the stylesheet.
 */
public enum LengthToken {
    // Columns and the figures that reach out of them are set in different sizes: em and ch would not mean the same in
    // both.
    MEASURE("41rem", 10, 200, "rem, px"),
    WIDE("60rem", 10, 200, "rem, px"),
    GAP("1.5rem", 0, 10, "rem, px, em"),
    RADIUS("4px", 0, 10, "rem, px, em");

    private static final Pattern LENGTH = Pattern.compile("([0-9]{0,4}(?:\\.[0-9]{1,4})?)(?<=[0-9])([a-z]+)");

    /** What browsers begin with; good enough to tell a length from a slip. */
    private static final int PIXELS_OF_A_REM = 16;

    private final String fallback;
    private final int least;
    private final int most;
    private final String units;

    LengthToken(String fallback, int least, int most, String units) {
        this.fallback = fallback;
        this.least = least;
        this.most = most;
        this.units = units;
    }

    public String property() {
        return "--lede-" + id();
    }

    /** The default. */
    public String fallback() {
        return fallback;
    }

    /** The value, if it is a length that still makes a page. A bare 0 is none: it is a number inside of {@code calc()}. */
    public String checked(String value) {
        Objects.requireNonNull(value, id());
        Matcher length = LENGTH.matcher(value);
        if (!length.matches() || !List.of(units.split(", ", -1)).contains(length.group(2)) || !isInRange(length)) {
            throw new IllegalArgumentException(
                    id() + " must be a number of " + units + " within " + least + "rem.." + most + "rem: " + value);
        }
        return value;
    }

    private boolean isInRange(Matcher length) {
        double number = Double.parseDouble(length.group(1));
        double rem = length.group(2).equals("px") ? number / PIXELS_OF_A_REM : number;
        return rem >= least && rem <= most;
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
