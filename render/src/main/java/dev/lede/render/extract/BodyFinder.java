package dev.lede.render.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the element that contains the body of the article. */
final class BodyFinder {
    /** The share of the prose that a child needs to be the container in place of its parent. */
    private static final double MAJORITY = 0.75;

    /** The share of the prose that an element needs if its name declares it to be the body. */
    private static final double DECLARED = 0.4;

    private BodyFinder() {}

    static @Nullable Box find(List<Box> boxes) {
        if (boxes.isEmpty()) return null;
        Box page = boxes.get(0);
        if (page.text == 0) return null;
        Box densest = densest(page);
        @Nullable Box declared = null;
        for (Box box : boxes) {
            if (!box.has(Hint.BODY) || box.prose < DECLARED * page.prose) continue;
            if (declared == null || box.prose > declared.prose || box.isWithin(declared) && box.prose > 0.9 * declared.prose) declared = box;
        }
        if (declared != null) return declared;
        return densest;
    }

    private static Box densest(Box page) {
        Box at = page;
        while (true) {
            @Nullable Box best = null;
            for (Box child : at.children) if (child.isBlock() && (best == null || child.prose > best.prose)) best = child;
            if (best == null || best.prose < MAJORITY * at.prose || best.paragraphs <= 1) return at;
            at = best;
        }
    }
}
