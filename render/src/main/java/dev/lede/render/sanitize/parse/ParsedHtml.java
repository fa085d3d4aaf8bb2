package dev.lede.render.sanitize.parse;

import dev.lede.render.sanitize.report.Removal.Rule;
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
 * HTML that jsoup parsed, as browsers do: the first gate.
 *
 * @param html the parsed text
 * @param body the parent of all nodes
 * @param base the first {@code base} with an {@code href}; others have no effect (WHATWG HTML, section 4.2.3). Null if there
 *     is none
 */
public record ParsedHtml(
        String html, Element body, @Nullable Element base) {
    /** Parses the content of a body. The tags html, head and body are ignored. */
    public static ParsedHtml of(String html, Limits limits, Report report) {
        String text = truncate(html, limits.characters(), report);
        reportNul(text, report);
        TagNames names = TagNames.in(text);
        if (names.tooLong()) text = TagNames.cut(text, report);
        Parse parse = names.frame() ? withFrames(text, names) : Parse.of(text, names);
        if (!parse.rest().isEmpty()) report.document(Rule.TOO_MUCH_MARKUP, parse.rest());
        else reportUnfinishedTag(text, parse.body(), report);
        return new ParsedHtml(text, parse.body(), parse.base());
    }

    private static Parse withFrames(String text, TagNames names) {
        List<Integer> frames = UnclosedFrames.in(text);
        Parse parse = Parse.of(UnclosedFrames.withoutContents(text, frames), names);
        List<Integer> elements = UnclosedFrames.restored(parse.body(), frames);
        if (elements.size() == frames.size()) return parse;
        // Some were only text, which must stay as it is.
        parse = Parse.of(UnclosedFrames.withoutContents(text, elements), names);
        UnclosedFrames.restored(parse.body(), elements);
        return parse;
    }

    /** @param rest the HTML beyond the limit of elements */
    private record Parse(Element body, @Nullable Element base, String rest) {
        static Parse of(String html, TagNames names) {
            // A parser has state, so each document needs its own.
            Parser parser = Parser.htmlParser().setTrackPosition(true);
            Element body = Document.createShell("").body();
            // Element by element, parsing takes a quarter longer. Only long HTML and a base need that.
            if (html.length() <= Limits.SURELY_PARSED && !names.base()) {
                body.insertChildren(0, parser.parseFragmentInput(html, body, ""));
                return new Parse(body, null, "");
            }
            SourceText source = new SourceText(html);
            StreamParser stream = new StreamParser(parser);
            @Nullable Element base = read(source, stream, body);
            // Insert in bulk: moving nodes one by one is quadratic.
            body.insertChildren(0, nodes(stream));
            return new Parse(body, base, source.rest());
        }

        /** Parses up to the limit of elements. Returns the base. */
        private static @Nullable Element read(SourceText source, StreamParser parser, Element body) {
            Iterator<Element> built = parser.parseFragment(source, body, "").iterator();
            @Nullable Element base = null;
            for (int count = 1; built.hasNext(); count++) {
                Element element = built.next();
                if (base == null && element.nameIs("base") && isBase(element)) base = element;
                if (count == Limits.PARSED_ELEMENTS) source.end();
            }
            return base;
        }

        /** The content of a template or, when scripts run, of a noscript is not part of the document. */
        private static boolean isBase(Element base) {
            return base.hasAttr("href") && base.closest("template, noscript") == null;
        }

        private static List<Node> nodes(StreamParser parser) {
            try {
                return parser.completeFragment();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private static void reportUnfinishedTag(String html, Element body, Report report) {
        int start = UnfinishedTag.of(html, body);
        if (start < 0) return;
        int name = Tags.nameAt(html, start);
        int end = Tags.endOfName(html, name);
        // An unfinished end tag has no text to lose.
        if (html.startsWith("</", start) && end == html.length()) return;
        report.unfinishedTag(html.substring(name, end), html.substring(start), place(html, start));
    }

    private static void reportNul(String html, Report report) {
        int first = html.indexOf('\0');
        if (first < 0) return;
        int count = (int) html.chars().filter(c -> c == 0).count();
        report.nul(count, place(html, first));
    }

    private static Report.Place place(String html, int position) {
        int line = 1 + (int) html.chars().limit(position).filter(c -> c == '\n').count();
        return new Report.Place(position, line, position - html.lastIndexOf('\n', position));
    }

    private static String truncate(String html, int most, Report report) {
        if (html.length() <= most) return html;
        report.document(Rule.TOO_LONG, html.substring(most));
        return html.substring(0, most);
    }
}
