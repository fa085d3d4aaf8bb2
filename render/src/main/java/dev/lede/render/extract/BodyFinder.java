package dev.lede.render.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the elements that contain the body of the article. */
final class BodyFinder {
    private static final int LEVELS = 5;

    /** Longer paragraphs are the beginning of the text. */
    private static final int STANDFIRST = 800;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final List<Box> boxes;

    /** The heading with the headline; null if there is none. */
    private final @Nullable Box headline;

    BodyFinder(List<Box> boxes, @Nullable Box headline) {
        this.boxes = boxes;
        this.headline = headline;
    }

    /**
     * {@return the element with the body, with others beside it that continue it, in document order; empty if
     * there is no text}
     */
    List<Box> find() {
        @Nullable Box best = null;
        for (Box box : boxes) {
            if (box.isClutter || box.isHidden || !box.isBlock()) continue;
            if (best == null || value(box) > value(best)) best = box;
        }
        if (best == null || best.text == 0) return List.of();
        Box container = container(best);
        @Nullable Box whole = whole(container);
        return whole == null ? withNeighbours(container) : List.of(whole);
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

    /**
     * Returns an element around headline and container that consists of prose, if most of it is not in the
     * container.
     */
    private @Nullable Box whole(Box container) {
        if (headline == null) return null;
        Box at = container;
        while (!headline.isWithin(at) && at.parent != null) at = at.parent;
        boolean isProse = at.prose > 0.8 * at.text && container.prose < 0.6 * at.prose;
        return isProse && !at.is("body") ? at : null;
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
        Box at = root;
        for (int level = 0;
                level < LEVELS && at.parent != null && !at.is("article") && !at.is("main") && !at.is("body");
                level++) {
            boolean isBefore = true;
            int insert = 0;
            String name = name(at);
            for (Box sibling : children(at.parent)) {
                if (sibling == at) isBefore = false;
                else if (continues(sibling, root, at.tag(), name)) {
                    if (isBefore) before.add(insert++, sibling);
                    else after.add(sibling);
                }
            }
            at = at.parent;
        }
        List<Box> roots = new ArrayList<>(before);
        roots.add(root);
        roots.addAll(after);
        return roots;
    }

    private List<Box> children(Box parent) {
        List<Box> children = new ArrayList<>();
        for (int at = parent.index + 1; at < parent.end; at = boxes.get(at).end) children.add(boxes.get(at));
        return children;
    }

    private boolean continues(Box sibling, Box root, String tag, String name) {
        if (!isText(sibling) || sibling.text > 2 * root.text) return false;
        return sibling.is(tag) && name(sibling).equals(name) && !isOtherArticle(sibling);
    }

    /**
     * {@return the other elements of running text between the headline and the body, such as its first paragraphs
     * before an image}
     */
    List<Box> introduction(List<Box> roots, @Nullable Box standfirst) {
        List<Box> introduction = new ArrayList<>();
        if (headline == null) return introduction;
        int room = roots.get(0).text;
        for (int at = headline.end; at < roots.get(0).index; at++) {
            Box box = boxes.get(at);
            boolean isOver = box.end > roots.get(0).index
                    || (standfirst != null && standfirst.isWithin(box) && standfirst != box);
            if (isOver) continue;
            boolean isOther =
                    box == standfirst || box.has(Hint.META | Hint.CAPTION) || box.is("figure") || isOtherArticle(box);
            boolean isIntroduction = !isOther && box.isBlock() && isText(box) && box.text <= room;
            if (isIntroduction) {
                introduction.add(box);
                room -= box.text;
            }
            if (isOther || isIntroduction || box.isClutter || box.isHidden) at = box.end - 1;
        }
        return introduction;
    }

    /** {@return the paragraph between the headline and the body that introduces it; null if there is none} */
    @Nullable
    Box standfirst(List<Box> roots) {
        if (headline == null || roots.isEmpty()) return null;
        int end = roots.get(0).index;
        for (int at = headline.index + 1; at < end; at++) {
            Box box = boxes.get(at);
            if (box.text < 30
                    || box.text > STANDFIRST
                    || box.isClutter
                    || box.isHidden
                    || !box.isBlock()
                    || box.linkDensity() > 0.3) continue;
            boolean isCaption = box.has(Hint.CAPTION) && !box.has(Hint.STANDFIRST);
            boolean isInFigure = box.is("figure") || box.is("figcaption") || isCaption;
            if (isInFigure || box.has(Hint.META)) at = box.end - 1;
            else if (BoxTree.isProse(box)
                    && (box.has(Hint.STANDFIRST) || isInHead(box) || isJustBefore(box, roots.get(0)))) return box;
            else if (box.has(Hint.STANDFIRST) && box.paragraphs > 0 && box.prose * 5 > box.text * 4) return box;
        }
        return null;
    }

    /** Whether nothing is between a paragraph and the body, and both are in the same element. */
    private static boolean isJustBefore(Box box, Box root) {
        @Nullable Box at = box;
        while (at != null && at.end == root.index && at.parent != root.parent) at = at.parent;
        return at != null && at.end == root.index;
    }

    private boolean isInHead(Box box) {
        int level = 0;
        for (@Nullable Box at = box; at != null && level < 5; at = at.parent, level++)
            if (headline != null && headline.isWithin(at)) return true;
        return false;
    }

    /** Lists of articles repeat their element; each has a headline with a link. */
    private boolean isOtherArticle(Box box) {
        if (box.is("article")) return true;
        for (int at = box.index; at < box.end; at++) {
            Box inner = boxes.get(at);
            if ((inner.is("h1") || inner.is("h2")) && inner.linkText * 2 > inner.text) return true;
        }
        return false;
    }

    private static boolean isText(Box box) {
        return box.prose > 0 && !box.isClutter && !box.isHidden && box.linkDensity() < 0.3 && box.prose * 2 > box.text;
    }

    /** Numbered parts have the same name. */
    private static String name(Box box) {
        String name = box.element.className();
        return name.length() > 300 ? name : DIGITS.matcher(name).replaceAll("");
    }
}
