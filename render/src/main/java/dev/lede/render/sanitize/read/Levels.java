package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.parse.Limits;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How many levels of the tree an element takes: never less than it does in the end, so that no body is deeper than {@link Limits} allows.
 */
public final class Levels {
    private Levels() {}

    /**
     * The levels of an element.
     *
     * @param name the name under which it is kept
     * @param parent the name of the element around it; null where that has lost its tags
     */
    static int of(Element element, String name, @Nullable String parent) {
        // What is pasted becomes an embed, and its words stand one level below.
        int pasted = PastedEmbeds.is(element) ? 1 : 0;
        return ofName(element, name, parent)
                + (getsItem(name, parent) ? 1 : 0)
                + StyleMarks.of(element).made().size()
                + pasted;
    }

    private static int ofName(Element element, String name, @Nullable String parent) {
        boolean says = element.hasAttr("lang") || element.hasAttr("dir") || element.hasAttr("id");
        boolean inList = isList(parent);
        int more = says ? 1 : 0;
        return switch (name) {
            // A paragraph is made for text outside of any, too: Limits leaves room for it below all others.
            // Each level of Word's lists is a list and an item.
            case "p" -> more + 2 * WordItem.of(element).map(WordItem::level).orElse(0);
            case "span", "thead", "tbody", "tfoot", "caption", "summary", "figcaption", "picture" -> more;
            // A figure's own level, and one for what it is said to be.
            case "div" -> Hints.mayBeBlock(element) ? 1 + more : more;
            case "a" -> (element.hasAttr("href") ? 1 : 0) + (says || element.hasAttr("name") ? 1 : 0);
            case "h2", "h3", "h4", "h5", "h6" -> element.hasAttr("lang") || element.hasAttr("dir") ? 2 : 1;
            case "ul", "ol", "dl" -> 1 + more;
            // An item outside of a list gets a list around it.
            case "li", "dt", "dd" -> 1 + more + (inList ? 0 : 1);
            default -> 1 + more;
        };
    }

    /** What stands in a list and is no item of it gets one around it, or in a div that groups definitions. */
    private static boolean getsItem(String name, @Nullable String parent) {
        return isList(parent) && !Set.of("li", "dt", "dd").contains(name);
    }

    private static boolean isList(@Nullable String name) {
        return name != null && Set.of("ul", "ol", "dl").contains(name);
    }
}
