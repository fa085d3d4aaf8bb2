package dev.lede.render.theme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lengths of a theme, with their defaults and ranges. {@code MEASURE} is the custom property {@code --lede-measure}. A
 * test compares the defaults with the stylesheet.
 */
public enum LengthToken {
    REM("fontSize", "max(1rem, 16px)", .5, 4, "rem, px"),
    TEXT("textSize", "clamp(1.0625rem, .98rem + .2vw, 1.3rem)", 1, 4, "rem, px"),
    NAMEPLATE("nameplate", "1.75rem", 1, 8, "rem, px"),
    // The column and the wide figures in it have different font sizes, so em and ch would be different lengths in each.
    MEASURE("measure", "41rem", 10, 200, "rem, px"),
    WIDE("wide", "60rem", 10, 200, "rem, px"),
    GAP("gap", "1.5rem", 0, 10, "rem, px, em"),
    RADIUS("radius", "4px", 0, 10, "rem, px, em");

    private static final Pattern LENGTH = Pattern.compile("([0-9]{0,4}(?:\\.[0-9]{1,4})?)(?<=[0-9])([a-z]+)");

    /** The browsers' default font size. The actual size depends on the reader; the range check needs no more precision. */
    private static final int PIXELS_PER_REM = 16;

    private final String setting;
    private final String defaultValue;
    private final double min;
    private final double max;
    private final String units;

    /**
     * @param setting the name of the setter of {@link dev.lede.render.Theme.Builder}, for messages
     * @param min the minimum in rem
     * @param max the maximum in rem
     */
    LengthToken(String setting, String defaultValue, double min, double max, String units) {
        this.setting = setting;
        this.defaultValue = defaultValue;
        this.min = min;
        this.max = max;
        this.units = units;
    }

    /** Returns the custom property, for example {@code --lede-measure}. */
    public String property() {
        return "--lede-" + name().toLowerCase(Locale.ROOT);
    }

    /** Returns the default length. */
    public String defaultValue() {
        return defaultValue;
    }

    /**
     * Returns the value of a custom property of a theme. Its lengths are multiples of {@code --lede-rem}, like those of the
     * stylesheet.
     */
    public static String css(String property, String value) {
        if (property.equals(REM.property()) || !value.endsWith("rem")) return value;
        return "calc(var(--lede-rem)*" + value.substring(0, value.length() - "rem".length()) + ")";
    }

    /**
     * Returns the value if it is a valid length for this token. A bare {@code 0} is refused, because {@code calc()} reads it
     * as a number.
     *
     * @throws IllegalArgumentException naming the setting and the value, if the unit or the range is wrong
     */
    public String checked(String value) {
        Objects.requireNonNull(value, setting);
        Matcher length = LENGTH.matcher(value);
        if (!length.matches() || !List.of(units.split(", ", -1)).contains(length.group(2)) || !isInRange(length)) {
            throw new IllegalArgumentException(setting + " must be a length in " + units + ", " + number(min)
                    + "rem to " + number(max) + "rem: " + value);
        }
        return value;
    }

    private boolean isInRange(Matcher length) {
        double number = Double.parseDouble(length.group(1));
        double rem = length.group(2).equals("px") ? number / PIXELS_PER_REM : number;
        return rem >= min && rem <= max;
    }

    /** Returns the shortest notation of a number. */
    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
