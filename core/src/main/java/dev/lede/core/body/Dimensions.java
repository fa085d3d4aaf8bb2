package dev.lede.core.body;

import dev.lede.core.check.Require;

/**
 * The size of a picture or film, in CSS pixels.
 *
 * @param width 1..{@value #MAX}
 * @param height 1..{@value #MAX}
 */
public record Dimensions(int width, int height) {
    /** The most that either side can be: what JPEG can hold. */
    public static final int MAX = 65_535;

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if a side is out of its range
     */
    public Dimensions {
        Require.range(width, 1, MAX, "width");
        Require.range(height, 1, MAX, "height");
    }
}
