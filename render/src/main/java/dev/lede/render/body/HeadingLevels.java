package dev.lede.render.body;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The levels of a page's headings without gaps: what follows the headline is level 2, whatever its depth, and no level is
 * skipped on the way down (WCAG technique G141).
 */
final class HeadingLevels {
    private static final int HEADLINE = 1;

    private final Deque<Integer> above = new ArrayDeque<>();

    int of(int depth) {
        while (!above.isEmpty() && above.element() >= depth) above.pop();
        above.push(depth);
        return HEADLINE + above.size();
    }
}
