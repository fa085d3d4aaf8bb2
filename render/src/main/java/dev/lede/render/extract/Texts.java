package dev.lede.render.extract;

import dev.lede.render.sanitize.value.Characters;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Texts of elements and attributes, for comparison. */
final class Texts {
    private Texts() {}

    /** Returns letters and digits, in lower case: equal for texts that only differ in punctuation, space and case. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            if (Character.isLetterOrDigit(character)) key.appendCodePoint(character);
            at += Character.charCount(character);
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** Returns the beginning of an element's text as one line, at most some characters: no element is read twice in full. */
    static String of(Element element, int most) {
        StringBuilder text = new StringBuilder();
        element.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode here) append(here.getWholeText());
                else if (node instanceof Element inner) {
                    if (inner.nameIs("script") || inner.nameIs("style") || inner.nameIs("svg") || inner.nameIs("noscript")) return FilterResult.SKIP_ENTIRELY;
                    if (inner.isBlock() || inner.nameIs("br")) append(" ");
                }
                return text.length() < 2 * most ? FilterResult.CONTINUE : FilterResult.STOP;
            }

            private void append(String part) {
                text.append(part, 0, Math.min(part.length(), 2 * most));
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                return FilterResult.CONTINUE;
            }
        });
        String line = Characters.line(text.toString().replace('\u00a0', ' '));
        return line.length() <= most ? line : line.substring(0, most);
    }

    /** Decodes character references that a CMS escaped twice, as in {@code "headline": "Ice &amp; snow"}. */
    static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
