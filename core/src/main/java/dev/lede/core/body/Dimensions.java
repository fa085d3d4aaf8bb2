package dev.lede.core.body;

import dev.lede.core.check.Require;

/**
 * The size of an image or video, in CSS pixels.
 *
 * @param width 1..{@value #MAX}
 * @param height 1..{@value #MAX}
 */
public record Dimensions(int width, int height) {
    /** The maximum of each side, which is the limit of JPEG. */
    public static final int MAX = 65_535;

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if a side is out of range
     */
    public Dimensions {
        Require.range(width, 1, MAX, "width");
        Require.range(height, 1, MAX, "height");
    }
}
