package dev.lede.render.extract;

import dev.lede.render.sanitize.value.Characters;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Texts of elements and attributes, for comparison. */
final class Texts {
    /** Nodes that are read of one element: many elements without text have no name or headline, either. */
    private static final int MAX_VISITED = 500;

    private static final Pattern HTML =
            Pattern.compile("<(?:p|div|br|h2|ul|blockquote)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

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

    /**
     * Returns the beginning of an element's text as one line, at most some characters: no element is read twice in
     * full.
     */
    static String of(Element element, int most) {
        StringBuilder text = new StringBuilder();
        element.filter(new NodeFilter() {
            private int visited;

            @Override
            public FilterResult head(Node node, int depth) {
                if (visited++ > MAX_VISITED) return FilterResult.STOP;
                if (node instanceof TextNode here) append(here.getWholeText());
                else if (node instanceof Element inner) {
                    if (inner.nameIs("script")
                            || inner.nameIs("style")
                            || inner.nameIs("svg")
                            || inner.nameIs("noscript")) return FilterResult.SKIP_ENTIRELY;
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
        String line = line(text.toString());
        if (line.length() <= most) return line;
        return line.substring(0, Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most);
    }

    /** Returns an untrusted text as one line, without characters that no text may have. */
    static String line(String text) {
        return Characters.line(Characters.settled(text.replace('\u00a0', ' ')));
    }

    /** Returns plain text as HTML, a paragraph for each line. Text that is HTML already is returned as it is. */
    static String html(String text) {
        if (HTML.matcher(text).find()) return text;
        StringBuilder html = new StringBuilder();
        for (String line : text.split("\\R", -1)) {
            if (!line.isBlank())
                html.append("<p>").append(Entities.escape(line)).append("</p>");
        }
        return html.toString();
    }

    /** Decodes character references that a CMS escaped twice. */
    static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
