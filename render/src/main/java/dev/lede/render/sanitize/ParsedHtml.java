package dev.lede.render.sanitize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * HTML as jsoup understands it, which is as browsers do: the first gate.
 *
 * @param body what holds all that was read
 * @param base the first {@code base} with an {@code href}, the only one that counts (WHATWG HTML, section 4.2.3); null
 *     if there is none
 */
record ParsedHtml(Element body, @Nullable Element base) {
    /** Parses what stands inside of a body; the tags html, head and body may be there and mean nothing. */
    static ParsedHtml of(String html, Limits limits, Report report) {
        // A parser keeps state: one for each document.
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Element body = Document.createShell("").body();
        String text = cut(html, limits.characters(), report);
        reportNul(text, report);
        // All at once: each node moved alone would make its old parent close the gap that it leaves.
        StreamParser stream = new StreamParser(parser);
        @Nullable Element base = parse(text, stream, body, report);
        body.insertChildren(0, nodes(stream));
        return new ParsedHtml(body, base);
    }

    /**
     * Counts what is built while it is: a paragraph inside of open marks opens up to twelve of them again.
     *
     * @return the base
     */
    private static @Nullable Element parse(String html, StreamParser parser, Element body, Report report) {
        SourceText source = new SourceText(html);
        Iterator<Element> built = parser.parseFragment(source, body, "").iterator();
        @Nullable Element base = null;
        for (int count = 1; built.hasNext(); count++) {
            Element element = built.next();
            if (base == null && element.normalName().equals("base") && isBase(element)) base = element;
            if (count == Limits.PARSED_ELEMENTS) source.end();
        }
        if (!source.rest().isEmpty()) report.document(Rule.TOO_MUCH_MARKUP, source.rest());
        return base;
    }

    /** What a template or, where scripts run, a noscript holds is no part of the document. */
    private static boolean isBase(Element base) {
        if (!base.hasAttr("href")) return false;
        for (Element around = base.parent(); around != null; around = around.parent()) {
            if (around.nameIs("template") || around.nameIs("noscript")) return false;
        }
        return true;
    }

    private static List<Node> nodes(StreamParser parser) {
        try {
            return parser.completeFragment();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void reportNul(String html, Report report) {
        int first = html.indexOf('\0');
        if (first < 0) return;
        int count = (int) html.chars().filter(c -> c == 0).count();
        int line = 1 + (int) html.chars().limit(first).filter(c -> c == '\n').count();
        report.nul(count, first, line, first - html.lastIndexOf('\n', first));
    }

    private static String cut(String html, int most, Report report) {
        if (html.length() <= most) return html;
        report.document(Rule.TOO_LONG, html.substring(most));
        return html.substring(0, most);
    }
}
