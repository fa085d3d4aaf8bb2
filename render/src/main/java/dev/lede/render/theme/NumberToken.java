package dev.lede.render.theme;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * The numbers of a theme, with their defaults and ranges. {@code WEIGHT} is the custom property {@code --lede-weight}. A test
 * compares the defaults with the stylesheet.
 */
public enum NumberToken {
    HEADLINE("1", .5, 2),
    WEIGHT("700", 400, 900);

    private final String defaultValue;
    private final double min;
    private final double max;

    NumberToken(String defaultValue, double min, double max) {
        this.defaultValue = defaultValue;
        this.min = min;
        this.max = max;
    }

    /** Returns the custom property, for example {@code --lede-weight}. */
    public String property() {
        return "--lede-" + name().toLowerCase(Locale.ROOT);
    }

    /** Returns the default number. */
    public String defaultValue() {
        return defaultValue;
    }

    /**
     * Returns a number in CSS notation, which has no exponent here.
     *
     * @param name the name of the setting for error messages
     * @throws IllegalArgumentException naming the setting and the number, if it is not in the range of this token
     */
    public String css(String name, Number number) {
        double value = number.doubleValue();
        // Negated, so that it is true for NaN.
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(name + " must be " + plain(min) + ".." + plain(max) + ": " + number);
        }
        return plain(value);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
