package dev.lede.render.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drops what is inside of the body's elements and not a part of the article. */
final class Cleaner {
    private static final Set<String> CELLS = Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th");
    private static final Set<String> IMAGES = Set.of("img", "picture", "figure");

    private final List<Box> boxes;
    private final List<Box> roots;
    private final @Nullable Box headline;
    private final MetaLine metaLine;
    private int text;

    /** @param metaLine the lines that repeat the date and the byline */
    Cleaner(List<Box> boxes, List<Box> roots, @Nullable Box headline, MetaLine metaLine) {
        this.boxes = boxes;
        this.roots = roots;
        this.headline = headline;
        this.metaLine = metaLine;
        for (Box root : roots) text += root.text;
    }

    void clean() {
        for (Box root : roots) {
            for (int at = root.index + 1; at < root.end; at++) {
                Box box = boxes.get(at);
                box.isDropped = (box.parent != null && box.parent.isDropped) || isDropped(box);
            }
        }
        dropMetaLines();
        dropSurroundings();
        dropDanglingHeadings();
    }

    /** Drops the lines that repeat the date and the byline before the first paragraph. */
    private void dropMetaLines() {
        for (Box root : roots) {
            for (int at = root.index + 1; at < root.end; at++) {
                Box box = boxes.get(at);
                if (box.isDropped || box.isHidden) continue;
                if (metaLine.matches(box)) at = drop(box);
                else if (box.isBlock() && BoxTree.isProse(box) && box != headline) return;
            }
        }
    }

    private int drop(Box box) {
        for (int at = box.index; at < box.end; at++) boxes.get(at).isDropped = true;
        return box.end - 1;
    }

    /** Drops what follows a heading of related articles, comments or a newsletter, in the second half of the text. */
    private void dropSurroundings() {
        int prose = 0;
        int read = 0;
        for (Box root : roots) prose += root.prose;
        for (Box root : roots) {
            for (int at = root.index + 1; at < root.end; at++) {
                Box box = boxes.get(at);
                if (box.isDropped) continue;
                if (box.isBlock() && BoxTree.isProse(box)) read += box.ownText;
                if (read * 2 < prose || box.parent == null || !isHeading(box) || !References.isOfSurroundings(box))
                    continue;
                dropFrom(box, root);
                at = box.parent.end - 1;
            }
        }
    }

    private void dropFrom(Box heading, Box root) {
        Box parent = heading.parent;
        if (parent == null) return;
        boolean isFirst = parent != root && heading.index == parent.index + 1;
        int from = isFirst ? parent.index : heading.index;
        int prose = 0;
        for (int at = from; at < parent.end; at++) if (BoxTree.isProse(boxes.get(at))) prose += boxes.get(at).ownText;
        if (prose * 3 > text) return;
        for (int at = from; at < parent.end; at++) boxes.get(at).isDropped = true;
    }

    private static boolean isHeading(Box box) {
        String tag = box.tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    /**
     * Drops headings and labels ("More topics:") that nothing follows, up to the next one: what they announced is
     * dropped.
     */
    private void dropDanglingHeadings() {
        @Nullable Box heading = null;
        boolean announcesDropped = false;
        for (Box root : roots) {
            for (int at = root.index + 1; at < root.end; at++) {
                Box box = boxes.get(at);
                if (box.isDropped) {
                    announcesDropped |= box.text > 0;
                    continue;
                }
                if (isHeading(box) && !BoxTree.isProse(box)) {
                    if (heading != null && (isHeading(heading) ? heading.tag().equals(box.tag()) : announcesDropped))
                        heading.isDropped = true;
                    heading = box;
                } else if (isLabel(box)) {
                    if (heading == null) {
                        heading = box;
                        announcesDropped = false;
                    }
                } else if (heading != null && !box.isWithin(heading) && shows(box)) {
                    heading = null;
                }
            }
        }
        if (heading != null && (isHeading(heading) || announcesDropped)) heading.isDropped = true;
    }

    private static boolean isLabel(Box box) {
        return box.is("p")
                && box.text > 0
                && box.text <= 60
                && Texts.of(box.element, 60).endsWith(":");
    }

    private static boolean shows(Box box) {
        return switch (box.tag()) {
            case "img", "iframe", "video", "audio", "table", "pre", "embed", "object" -> true;
            default -> box.ownText > 0;
        };
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
        if (BoxTree.isClutter(box) && (box.isClutter || box.prose * 4 < box.text)) return true;
        if (isReference(box) || References.isLabelled(box)) return true;
        if (box.isBlock() && !CELLS.contains(box.tag()) && References.isAdvertisement(box)) return true;
        // Names such as "right" or "date" say where a cell or an image is, or what it is about.
        if (CELLS.contains(box.tag()) || IMAGES.contains(box.tag()) || box.players > 0) return false;
        if (box.has(Hint.META) && (box.text < 200 || (box.text < 600 && box.text * 8 < text))) return true;
        if (box.is("p")) return false;
        if (box.has(Hint.DOUBTFUL) && (box.linkDensity() > 0.4 || box.text < 40)) return true;
        if ((box.is("ul") || box.is("ol") || box.is("div") || box.is("section"))
                && box.text > 0
                && box.linkDensity() > 0.6
                && box.images == 0) return true;
        return false;
    }

    /** "Read more: …" with a link: all of the paragraph's text that is not a label is a link. */
    private static boolean isReference(Box box) {
        if (!box.is("p") && !box.is("div") && !box.is("h2") && !box.is("h3") && !box.is("h4") && !box.is("li"))
            return false;
        return box.linkText > 0 && box.images == 0 && box.linkDensity() > 0.8 && box.text > 15 && !box.is("li");
    }
}
