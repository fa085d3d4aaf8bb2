package dev.lede.render.extract;

import dev.lede.core.body.Block;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Video;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the image above the text, with its caption. */
final class LeadMedia {
    /** Longer texts beside an image are not its caption. */
    private static final int CAPTION = 500;

    private LeadMedia() {}

    /**
     * Returns the element with the image and its caption, between the headline and the first paragraph; null if
     * there is none.
     */
    static @Nullable Box find(List<Box> boxes, List<Box> roots, @Nullable Box headline) {
        if (roots.isEmpty()) return null;
        Box root = roots.get(0);
        int start = headline != null && headline.index < root.index ? headline.index : root.index;
        for (int at = start + 1; at < root.end; at++) {
            Box box = boxes.get(at);
            if (box.isDropped || box.isClutter || box.isHidden) {
                at = box.end - 1;
            } else if (box.is("figure") || box.is("picture") || box.is("img")) {
                boolean hasHeadline = headline != null && headline.isWithin(box);
                if (box.images > 0 && !hasHeadline) return around(box, root, headline);
            } else if (at > root.index && BoxTree.isProse(box) && box.isBlock()) {
                return null;
            }
        }
        return null;
    }

    private static Box around(Box image, Box root, @Nullable Box headline) {
        Box around = image;
        while (around.parent != null
                && !root.isWithin(around.parent)
                && (headline == null || !headline.isWithin(around.parent))
                && around.parent.images <= image.images + 1
                && around.parent.text < CAPTION
                && around.parent.paragraphs <= 1
                && !around.parent.is("header")) {
            around = around.parent;
        }
        return around;
    }

    /** Returns the figure of sanitized blocks: an image, video or player, with the text beside it as its caption. */
    static @Nullable Figure figure(List<Block> blocks) {
        @Nullable Block media = null;
        List<Inline> caption = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Figure figure && media == null) {
                media = figure;
            } else if ((block instanceof Image || block instanceof Video || block instanceof Embed) && media == null) {
                media = block;
            } else if (block instanceof Paragraph paragraph && media != null && caption.isEmpty()) {
                caption.addAll(paragraph.children());
            }
        }
        if (media == null) return null;
        Figure figure = media instanceof Figure whole ? whole : Figure.of(media);
        return figure.caption().isEmpty() && !caption.isEmpty() ? figure.withCaption(caption) : figure;
    }
}
