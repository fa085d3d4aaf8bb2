package dev.lede.render.body;

/**
 * Computes the levels of headings without gaps: the first heading after the headline has level 2, whatever its depth, and a
 * heading is at most one level below the one before it (WCAG technique G141).
 */
public final class HeadingLevels {
    private static final int HEADLINE = 1;

    /** The elements of headings, by level. */
    private static final String[] ELEMENTS = {"", "h1", "h2", "h3", "h4", "h5", "h6"};

    /** The depths of the headings that contain the current position, one bit for each. */
    private int above;

    /** Creates the levels of one body. */
    public HeadingLevels() {}

    /** Returns the element for headings of a level. */
    public static String element(int level) {
        return ELEMENTS[level];
    }

    /** Returns the level of the next heading. */
    public int of(int depth) {
        int shallower = above & ((1 << depth) - 1);
        above = shallower | 1 << depth;
        return HEADLINE + Integer.bitCount(above);
    }
}
