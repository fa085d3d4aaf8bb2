package dev.lede.render.sanitize;

import java.util.function.Predicate;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Text of elements that go as a whole: of SVG, MathML and choices in forms. Walks without recursion. */
final class Foreign {
    private Foreign() {}

    /** Whether a drawing has words that readers see. */
    static boolean hasWords(Element svg) {
        return !Characters.isBlank(text(
                svg,
                name -> !name.equals("title")
                        && !name.equals("desc")
                        && !name.equals("metadata")
                        && !name.equals("style")
                        && !name.equals("script")));
    }

    /** The letters of a formula, without its notes for machines. */
    static String formulaText(Element math) {
        return text(
                math,
                name -> !name.equals("annotation")
                        && !name.equals("annotation-xml")
                        && !name.equals("script")
                        && !name.equals("style"));
    }

    /** The beginning of the text of an element, for a report. */
    static String beginningOf(Element element) {
        return Characters.line(
                text(element, name -> !name.equals("script") && !name.equals("style"), 2 * Limits.SHOWN_VALUE));
    }

    private static String text(Element element, Predicate<String> isShown) {
        return text(element, isShown, Integer.MAX_VALUE);
    }

    private static String text(Element element, Predicate<String> isShown, int enough) {
        StringBuilder text = new StringBuilder();
        element.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof Element inner && !isShown.test(inner.normalName()))
                    return FilterResult.SKIP_ENTIRELY;
                if (node instanceof TextNode words) text.append(words.getWholeText());
                // Some elements of old hold their words as data: noframes, noembed.
                if (node instanceof DataNode data) text.append(data.getWholeData());
                return text.length() < enough ? FilterResult.CONTINUE : FilterResult.STOP;
            }
        });
        return text.toString();
    }
}
