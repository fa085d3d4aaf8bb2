package dev.lede.render.body;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Computes the levels of headings without gaps: the first heading after the headline has level 2, whatever its depth, and a
 * heading is at most one level below the one before it (WCAG technique G141).
 */
public final class HeadingLevels {
    private static final int HEADLINE = 1;

    private final Deque<Integer> above = new ArrayDeque<>();

    /** Creates the levels of one body. */
    public HeadingLevels() {}

    /** Returns the level of the next heading. */
    public int of(int depth) {
        while (!above.isEmpty() && above.element() >= depth) above.pop();
        above.push(depth);
        return HEADLINE + above.size();
    }
}
