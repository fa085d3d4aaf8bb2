package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.value.Characters;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * An image whose attributes say what a figure says: Drupal keeps caption and alignment in {@code data-caption} and {@code
 * data-align} and makes the figure when it makes the page (filter_caption, filter_align). The classic editor of WordPress
 * aligns images by a class.
 */
final class EditorImage {
    private static final String CAPTION = "data-caption";

    /** Where a figure can stand in place of an image. */
    private static final Set<String> BLOCKS = Set.of("body", "div", "section", "article", "main", "p");

    private EditorImage() {}

    /** Puts a figure in place of an image, or of a link around it; empty if the element is no such image. */
    static Optional<Element> figureInPlaceOf(Element element) {
        @Nullable Element img = imageOf(element);
        if (img == null || Hidden.is(img)) return Optional.empty();
        String caption = img.attr(CAPTION);
        boolean captioned = !Characters.isBlank(caption) && !element.parentNameIs("figure");
        boolean placed = Hints.side(img).isPresent() && begins(element);
        if (!captioned && !placed) return Optional.empty();
        Element figure = new Element("figure");
        element.replaceWith(figure);
        figure.appendChild(element);
        if (captioned) {
            img.removeAttr(CAPTION);
            // Drupal's editor keeps inline markup in it.
            Element line = figure.appendElement("figcaption");
            line.appendChildren(Jsoup.parseBodyFragment(caption).body().childNodesCopy());
        }
        return Optional.of(figure);
    }

    private static @Nullable Element imageOf(Element element) {
        if (element.nameIs("img")) return element.parentNameIs("a") ? null : element;
        boolean link = element.nameIs("a") && element.childNodeSize() == 1;
        @Nullable Element child = link ? element.firstElementChild() : null;
        return child != null && child.nameIs("img") ? child : null;
    }

    /** Whether nothing stands before it in its block. Inside of a line, it stays a part of the line. */
    private static boolean begins(Element element) {
        if (element.parent() == null || !BLOCKS.contains(element.parent().normalName())) return false;
        @Nullable Node before = element.previousSibling();
        if (before instanceof TextNode text && text.isBlank()) before = before.previousSibling();
        return before == null
                || (before instanceof Element block && (block.isBlock() || block.nameIs("br")) && !block.nameIs("a"));
    }
}
