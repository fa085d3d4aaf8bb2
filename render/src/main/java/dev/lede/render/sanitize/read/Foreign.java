package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.parse.Limits;
import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Text of elements that go as a whole: of SVG, MathML and choices in forms. Walks without recursion. */
public final class Foreign {
    private static final Set<String> NOT_DRAWN = Set.of("title", "desc", "metadata", "style", "script");
    private static final Set<String> NOT_IN_FORMULA = Set.of("annotation", "annotation-xml", "script", "style");
    private static final Set<String> NO_WORDS = Set.of("script", "style");

    private Foreign() {}

    /** Whether a drawing has words that readers see. */
    static boolean hasWords(Element svg) {
        Text text = new Text(NOT_DRAWN);
        svg.filter(text);
        return !Characters.isBlank(text.text);
    }

    /** The letters of a formula that readers see, without its notes for machines. */
    static String formulaText(Element math) {
        Formula formula = new Formula();
        math.filter(formula);
        return formula.text.toString();
    }

    /** The elements of a formula that are hidden; of nested ones, the outermost. */
    static List<Element> hiddenIn(Element math) {
        Formula formula = new Formula();
        math.filter(formula);
        return formula.hidden;
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

    private static class Text implements NodeFilter {
        final StringBuilder text = new StringBuilder();
        private final Set<String> without;

        Text(Set<String> without) {
            this.without = without;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (depth > 0 && node instanceof Element inner && without.contains(inner.normalName()))
                return FilterResult.SKIP_ENTIRELY;
            if (node instanceof TextNode words) add(words.getWholeText());
            // Some elements of old hold their words as data: noframes, noembed.
            if (node instanceof DataNode data) add(data.getWholeData());
            return FilterResult.CONTINUE;
        }

        void add(String words) {
            text.append(words);
        }
    }

    private static final class Formula extends Text {
        private final List<Element> hidden = new ArrayList<>();

        Formula() {
            super(NOT_IN_FORMULA);
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (depth == 0 || !(node instanceof Element inner) || !isHidden(inner)) return super.head(node, depth);
            hidden.add(inner);
            return FilterResult.SKIP_ENTIRELY;
        }

        /** MathML Core: an {@code mphantom} only takes the room that its content would. */
        private static boolean isHidden(Element element) {
            return element.normalName().equals("mphantom") || Hidden.is(element);
        }
    }

    /** As many words as a report shows, as one line, with a space where a block or another choice begins or ends. */
    private static final class Beginning extends Text {
        private static final int ENOUGH = 2 * Limits.SHOWN_VALUE;

        Beginning() {
            super(NO_WORDS);
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (parts(node)) space();
            FilterResult result = super.head(node, depth);
            return text.length() < ENOUGH ? result : FilterResult.STOP;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (parts(node)) space();
            return FilterResult.CONTINUE;
        }

        @Override
        void add(String words) {
            for (int at = 0; at < words.length() && text.length() < ENOUGH; at++) {
                if (Characters.isSpace(words.charAt(at))) space();
                else text.append(words.charAt(at));
            }
        }

        private void space() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') text.append(' ');
        }

        private static boolean parts(Node node) {
            if (!(node instanceof Element element)) return false;
            return switch (element.normalName()) {
                case "br", "option", "summary" -> true;
                default -> element.isBlock();
            };
        }
    }
}
