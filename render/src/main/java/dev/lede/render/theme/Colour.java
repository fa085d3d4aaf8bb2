package dev.lede.render.theme;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An opaque colour in sRGB.
 *
 * @param red 0..255
 * @param green 0..255
 * @param blue 0..255
 */
public record Colour(int red, int green, int blue) {
    /**
     * The hexadecimal notation without alpha (CSS Color 4, 5.2). Other notations are refused, because the contrast of
     * translucent colours and of system colours cannot be computed.
     */
    private static final Pattern HEX = Pattern.compile("#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");

    /**
     * Parses a colour.
     *
     * @param name the name of the colour for error messages
     * @param value {@code #rgb} or {@code #rrggbb}
     * @return the colour
     * @throws IllegalArgumentException naming the colour and the value, if the value has another form
     */
    public static Colour of(String name, String value) {
        Objects.requireNonNull(value, name);
        if (!HEX.matcher(value).matches()) {
            throw new IllegalArgumentException(name + " must be #rgb or #rrggbb: " + value);
        }
        String digits = value.length() == 4 ? value.substring(1).replaceAll("(.)", "$1$1") : value.substring(1);
        int number = Integer.parseInt(digits, 16);
        return new Colour(number >> 16, number >> 8 & 0xFF, number & 0xFF);
    }

    /** Returns the contrast ratio of two colours, 1..21 (WCAG 2.2, contrast ratio). */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Returns the relative luminance, from 0 for black to 1 for white (WCAG 2.2, relative luminance). */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Returns the colour in CSS notation, for example {@code #1d1d1b}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
