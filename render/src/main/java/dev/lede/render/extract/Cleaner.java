package dev.lede.render.extract;

import java.util.List;

/** Drops what is inside of the body's element and not a part of the article. */
final class Cleaner {
    private Cleaner() {}

    static void clean(List<Box> boxes, Box root) {
        for (Box box : boxes) {
            if (box == root) continue;
            if (box.parent != null && box.parent.isDropped) {
                box.isDropped = true;
                continue;
            }
            if (!box.isWithin(root)) continue;
            box.isDropped = isDropped(box, root);
        }
    }

    private static boolean isDropped(Box box, Box root) {
        switch (box.tag()) {
            case "script", "style", "template", "nav", "footer", "form", "button", "select", "input", "textarea", "dialog", "menu", "link", "meta", "svg", "aside" -> {
                return true;
            }
            case "body", "article", "main", "p", "b", "i", "em", "strong" -> {
                return false;
            }
            default -> {}
        }
        if (box.text * 2 > root.text) return false;
        if (box.has(Hint.CLUTTER | Hint.COMMENTS)) return true;
        if (box.has(Hint.META) && box.text < 200) return true;
        if (box.has(Hint.DOUBTFUL) && (box.linkDensity() > 0.4 || box.text < 40)) return true;
        if ((box.is("ul") || box.is("ol") || box.is("div") || box.is("section")) && box.text > 0 && box.linkDensity() > 0.6 && box.images == 0) return true;
        return false;
    }
}
