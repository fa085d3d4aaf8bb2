package dev.lede.render.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the elements that contain the body of the article. */
final class BodyFinder {
    private static final int LEVELS = 5;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final List<Box> boxes;

    /** The heading with the headline; null if there is none. */
    private final @Nullable Box headline;

    BodyFinder(List<Box> boxes, @Nullable Box headline) {
        this.boxes = boxes;
        this.headline = headline;
    }

    /** {@return the element with the body, with others beside it that continue it, in document order; empty if there is no text} */
    List<Box> find() {
        @Nullable Box best = null;
        for (Box box : boxes) {
            if (box.isClutter || box.isHidden || !box.isBlock()) continue;
            if (best == null || value(box) > value(best)) best = box;
        }
        if (best == null || best.text == 0) return List.of();
        return withNeighbours(container(best));
    }

    /** Climbs to an element around the best one that consists of prose, too. */
    private static Box container(Box best) {
        Box container = best;
        int level = 0;
        for (@Nullable Box at = best.parent; at != null && !at.is("body") && level < 4; at = at.parent, level++) {
            if (at.prose < 0.75 * at.text || at.prose > 7 * best.prose) break;
            boolean isArticle = at.has(Hint.BODY) || at.is("article") || at.is("main");
            if (at.prose > 1.1 * container.prose && (isArticle || at.prose < 2 * best.prose)) container = at;
            if (at.is("article") || at.is("main")) break;
        }
        return container;
    }

    private double value(Box box) {
        double value = box.score;
        if (box.has(Hint.BODY)) value *= 1.6;
        else if (box.is("article") || box.is("main")) value *= 1.2;
        return value;
    }

    private List<Box> withNeighbours(Box root) {
        List<Box> before = new ArrayList<>();
        List<Box> after = new ArrayList<>();
        @Nullable Box at = root;
        for (int level = 0; level < LEVELS && at != null && at.parent != null; level++, at = at.parent) {
            boolean isBefore = true;
            int insert = 0;
            for (Box sibling : at.parent.children) {
                if (sibling == at) {
                    isBefore = false;
                } else if (isBefore && introduces(sibling, root, at)) {
                    before.add(insert++, sibling);
                } else if (!isBefore && continues(sibling, root, at)) {
                    after.add(sibling);
                }
            }
            if (at.parent.is("body") || at.is("article") || at.is("main")) break;
        }
        List<Box> roots = new ArrayList<>(before);
        roots.add(root);
        roots.addAll(after);
        return roots;
    }

    private boolean introduces(Box sibling, Box root, Box beside) {
        if (!isText(sibling) || sibling.text > root.text) return false;
        if (isSame(sibling, beside)) return true;
        return headline != null && sibling.index > headline.index && sibling.element.parent() != null;
    }

    private static boolean continues(Box sibling, Box root, Box beside) {
        return isText(sibling) && isSame(sibling, beside);
    }

    private static boolean isText(Box box) {
        return box.prose > 0 && !box.isClutter && !box.isHidden && box.linkDensity() < 0.3 && box.prose * 2 > box.text;
    }

    private static boolean isSame(Box one, Box other) {
        return one.is(other.tag()) && names(one).equals(names(other));
    }

    /** Numbered parts have the same name. */
    private static String names(Box box) {
        String name = box.element.className();
        return name.length() > 300 ? name : DIGITS.matcher(name).replaceAll("");
    }
}
