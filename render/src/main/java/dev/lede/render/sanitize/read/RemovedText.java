package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.parse.Limits;
import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of elements that are removed as a whole: SVG, MathML, controls of forms. Reads them without recursion. */
public final class RemovedText {
    private static final Set<String> NOT_IN_FORMULA = Set.of("annotation", "annotation-xml", "script", "style");
    private static final Set<String> NO_WORDS = Set.of("script", "style");

    private RemovedText() {}

    /** Whether a drawing shows text. */
    static boolean isDrawnIn(Element svg) {
        return !Characters.isBlank(text(svg, part -> ShortContent.UNSEEN.contains(part.normalName())));
    }

    /** The visible text of a formula, without its annotations. */
    static String ofFormula(Element math) {
        return text(math, part -> isHidden(part) || NOT_IN_FORMULA.contains(part.normalName()));
    }

    /** The hidden elements of a formula; if they are nested, the outermost. */
    static List<Element> hiddenIn(Element math) {
        List<Element> hidden = new ArrayList<>();
        text(math, part -> isHidden(part) ? hidden.add(part) : NOT_IN_FORMULA.contains(part.normalName()));
        return hidden;
    }

    /** MathML Core: an {@code mphantom} takes the space of its contents, but is invisible. */
    private static boolean isHidden(Element part) {
        return part.nameIs("mphantom") || Hidden.is(part);
    }

    private static String text(Element element, Predicate<Element> without) {
        StringBuilder text = new StringBuilder();
        element.filter((node, depth) -> {
            if (depth > 0 && node instanceof Element part && without.test(part))
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            text.append(words(node));
            return NodeFilter.FilterResult.CONTINUE;
        });
        return text.toString();
    }

    private static String words(Node node) {
        if (node instanceof TextNode text) return text.getWholeText();
        // The parser returns the text of noframes and noembed as data.
        return node instanceof DataNode data ? data.getWholeData() : "";
    }

    /** The beginning of the text of an element, for a report. */
    public static String beginningOf(Element element) {
        Beginning beginning = new Beginning();
        element.filter(beginning);
        return Characters.line(beginning.text.toString());
    }

    static boolean hasLetters(Element element) {
        return beginningOf(element).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Collects text up to the length of a report, as one line, with a space before and after each block and option. */
    private static final class Beginning implements NodeFilter {
        private static final int ENOUGH = 2 * Limits.SHOWN_VALUE;

        private final StringBuilder text = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (isSeparate(node)) space();
            if (depth > 0 && node instanceof Element && NO_WORDS.contains(node.normalName()))
                return FilterResult.SKIP_ENTIRELY;
            add(words(node));
            return text.length() < ENOUGH ? FilterResult.CONTINUE : FilterResult.STOP;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (isSeparate(node)) space();
            return FilterResult.CONTINUE;
        }

        private void add(String words) {
            for (int at = 0; at < words.length() && text.length() < ENOUGH; at++) {
                if (Characters.isSpace(words.charAt(at))) space();
                else text.append(words.charAt(at));
            }
        }

        private void space() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') text.append(' ');
        }

        private static boolean isSeparate(Node node) {
            if (!(node instanceof Element element)) return false;
            return switch (element.normalName()) {
                case "br", "option", "summary" -> true;
                default -> element.isBlock();
            };
        }
    }
}
