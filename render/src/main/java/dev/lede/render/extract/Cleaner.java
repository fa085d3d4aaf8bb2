package dev.lede.render.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drops what is inside of the body's elements and not a part of the article. */
final class Cleaner {
    private final List<Box> boxes;
    private final List<Box> roots;
    private final @Nullable Box headline;
    private int text;

    Cleaner(List<Box> boxes, List<Box> roots, @Nullable Box headline) {
        this.boxes = boxes;
        this.roots = roots;
        this.headline = headline;
        for (Box root : roots) text += root.text;
    }

    void clean() {
        for (Box root : roots) {
            for (int at = root.index + 1; at < root.end; at++) {
                Box box = boxes.get(at);
                box.isDropped = (box.parent != null && box.parent.isDropped) || isDropped(box);
            }
        }
    }

    /** Drops headings that nothing follows, up to the next one: what they announced is dropped. */
    void dropDanglingHeadings() {
        @Nullable Box heading = null;
        for (Box root : roots) {
            for (int at = root.index + 1; at < root.end; at++) {
                Box box = boxes.get(at);
                if (box.isDropped) continue;
                boolean isHeading = box.is("h1") || box.is("h2") || box.is("h3") || box.is("h4") || box.is("h5") || box.is("h6");
                if (isHeading && !BoxTree.isProse(box)) {
                    if (heading != null && heading.tag().equals(box.tag())) heading.isDropped = true;
                    heading = box;
                } else if (heading != null && !box.isWithin(heading) && (box.is("img") || box.is("iframe") || box.is("video") || box.is("audio") || box.is("table") || box.is("pre") || box.is("embed") || box.ownText > 0)) {
                    heading = null;
                }
            }
        }
        if (heading != null) heading.isDropped = true;
    }

    private boolean isDropped(Box box) {
        if (box == headline) return true;
        switch (box.tag()) {
            case "script", "style", "template", "button", "select", "input", "textarea", "link", "meta", "svg" -> {
                return true;
            }
            case "body", "article", "main", "b", "i", "em", "strong" -> {
                return false;
            }
            default -> {}
        }
        if (box.text * 2 > text) return false;
        if (BoxTree.isClutter(box) && (box.isClutter || box.prose == 0)) return true;
        if (isReference(box) || References.isLabelled(box)) return true;
        if (box.has(Hint.META) && box.text < 200) return true;
        if (box.is("p")) return false;
        if (box.has(Hint.DOUBTFUL) && (box.linkDensity() > 0.4 || box.text < 40)) return true;
        if ((box.is("ul") || box.is("ol") || box.is("div") || box.is("section")) && box.text > 0 && box.linkDensity() > 0.6 && box.images == 0) return true;
        return false;
    }

    /** "Read more: …" with a link: all of the paragraph's text that is not a label is a link. */
    private static boolean isReference(Box box) {
        if (!box.is("p") && !box.is("div") && !box.is("h2") && !box.is("h3") && !box.is("h4") && !box.is("li")) return false;
        return box.linkText > 0 && box.images == 0 && box.linkDensity() > 0.8 && box.text > 15 && !box.is("li");
    }
}
