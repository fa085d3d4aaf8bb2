package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.parse.Limits;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how many levels an element adds to the tree of a body. Never too low, so that no body is deeper than {@link
 * Limits} allows.
 */
final class TreeDepth {
    private TreeDepth() {}

    /**
     * The levels of an element.
     *
     * @param name the name under which the element is kept
     * @param parent the name of the element around it; null if that has lost its tags
     */
    static int of(Element element, String name, @Nullable String parent) {
        int levels = ofName(element, name, parent);
        // Children of a list that are not items get an item around them, or a div that groups definitions.
        if (isList(parent) && !isItem(name)) levels++;
        if (element.attributesSize() == 0) return levels;
        // An embed contains the text of the markup that was pasted for it, one level below.
        int embed = PastedEmbeds.is(element) ? 1 : 0;
        return levels + embed + StyleMarks.of(element).made().size();
    }

    private static int ofName(Element element, String name, @Nullable String parent) {
        boolean spoken = element.hasAttr("lang") || element.hasAttr("dir");
        boolean named = spoken || element.hasAttr("id");
        int more = named ? 1 : 0;
        return switch (name) {
            // Paragraphs themselves do not count: any text may get one, so Limits keeps a level free for it.
            // Each level of a Word list is a list and an item.
            case "p" -> more + 2 * WordItem.of(element).map(WordItem::level).orElse(0);
            case "span", "thead", "tbody", "tfoot", "caption", "summary", "figcaption", "picture" -> more;
            case "div" -> Hints.mayBeBlock(element) ? 1 + more : more;
            case "a" -> (element.hasAttr("href") ? 1 : 0) + (named || element.hasAttr("name") ? 1 : 0);
            case "h2", "h3", "h4", "h5", "h6" -> spoken ? 2 : 1;
            // An item outside of a list gets a list around it.
            case "li", "dt", "dd" -> 1 + more + (isList(parent) ? 0 : 1);
            default -> 1 + more;
        };
    }

    private static boolean isItem(String name) {
        return name.equals("li") || name.equals("dt") || name.equals("dd");
    }

    private static boolean isList(@Nullable String name) {
        return name != null && (name.equals("ul") || name.equals("ol") || name.equals("dl"));
    }
}
