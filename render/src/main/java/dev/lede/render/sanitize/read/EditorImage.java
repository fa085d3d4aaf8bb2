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
 * Makes figures of images that have a caption or an alignment in their attributes. Drupal stores them in {@code
 * data-caption} and {@code data-align}, and writes the figure only into the page (filter_caption, filter_align). The classic
 * editor of WordPress aligns images by a class.
 */
final class EditorImage {
    private static final String CAPTION = "data-caption";

    /** Elements that may contain a figure instead of an image. */
    private static final Set<String> BLOCKS = Set.of("body", "div", "section", "article", "main", "p");

    private EditorImage() {}

    /** Replaces an image, or the link around it, by a figure that contains it; empty if the element stays. */
    static Optional<Element> figureInPlaceOf(Element element) {
        @Nullable Element img = imageOf(element);
        if (img == null) return Optional.empty();
        String caption = img.attr(CAPTION);
        boolean captioned = !Characters.isBlank(caption) && !element.parentNameIs("figure");
        boolean placed = Hints.side(img).isPresent() && begins(element);
        if ((!captioned && !placed) || Hidden.is(img)) return Optional.empty();
        Element figure = new Element("figure");
        element.replaceWith(figure);
        figure.appendChild(element);
        if (captioned) {
            img.removeAttr(CAPTION);
            // Captions of Drupal's editor contain inline markup.
            figure.appendElement("figcaption")
                    .appendChildren(Jsoup.parseBodyFragment(caption).body().childNodesCopy());
        }
        return Optional.of(figure);
    }

    private static @Nullable Element imageOf(Element element) {
        if (element.nameIs("img")) return element.parentNameIs("a") ? null : element;
        boolean link = element.nameIs("a") && element.childNodeSize() == 1;
        @Nullable Element child = link ? element.firstElementChild() : null;
        return child != null && child.nameIs("img") ? child : null;
    }

    /** Whether the element is the first in its block or follows another block. In a line of text, it stays inline. */
    private static boolean begins(Element element) {
        if (element.parent() == null || !BLOCKS.contains(element.parent().normalName())) return false;
        @Nullable Node before = element.previousSibling();
        if (before instanceof TextNode text && text.isBlank()) before = before.previousSibling();
        return before == null
                || (before instanceof Element block && (block.isBlock() || block.nameIs("br")) && !block.nameIs("a"));
    }
}
