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
 * HTML as jsoup understands it, which is as browsers do: the first gate.
 *
 * @param html the text that was parsed
 * @param body what holds all that was read
 * @param base the first {@code base} with an {@code href}, the only one that counts (WHATWG HTML, section 4.2.3); null
 *     if there is none
 */
public record ParsedHtml(
        String html, Element body, @Nullable Element base) {
    /** Parses what stands inside of a body; the tags html, head and body may be there and mean nothing. */
    public static ParsedHtml of(String html, Limits limits, Report report) {
        String text = cut(html, limits.characters(), report);
        reportNul(text, report);
        text = TagNames.cut(text, report);
        List<Integer> frames = OpenFrames.in(text);
        Parse parse = Parse.of(OpenFrames.withoutContents(text, frames));
        List<Integer> elements = OpenFrames.restored(parse.body(), frames);
        // Where some were only text, that text must stay what it is.
        if (elements.size() < frames.size()) {
            parse = Parse.of(OpenFrames.withoutContents(text, elements));
            OpenFrames.restored(parse.body(), elements);
        }
        if (!parse.rest().isEmpty()) report.document(Rule.TOO_MUCH_MARKUP, parse.rest());
        else reportLostEnd(text, parse.body(), report);
        return new ParsedHtml(text, parse.body(), parse.base());
    }

    /** @param rest what is not parsed, since there is too much before it */
    private record Parse(Element body, @Nullable Element base, String rest) {
        static Parse of(String html) {
            // A parser keeps state: one for each document.
            Parser parser = Parser.htmlParser().setTrackPosition(true);
            Element body = Document.createShell("").body();
            SourceText source = new SourceText(html);
            StreamParser stream = new StreamParser(parser);
            @Nullable Element base = read(source, stream, body);
            // All at once: each node moved alone would make its old parent close the gap that it leaves.
            body.insertChildren(0, nodes(stream));
            return new Parse(body, base, source.rest());
        }

        /** Returns the base. Counts elements while they are built: a paragraph reopens up to twelve open marks. */
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

        /** What a template or, where scripts run, a noscript holds is no part of the document. */
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

    private static void reportLostEnd(String html, Element body, Report report) {
        int start = LostEnd.of(html, body);
        if (start < 0) return;
        int name = Tags.nameAt(html, start);
        int end = Tags.endOfName(html, name);
        // Of an end tag, nothing is lost but its name.
        if (html.startsWith("</", start) && end == html.length()) return;
        report.lostEnd(html.substring(name, end), html.substring(start), place(html, start));
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

    private static String cut(String html, int most, Report report) {
        if (html.length() <= most) return html;
        report.document(Rule.TOO_LONG, html.substring(most));
        return html.substring(0, most);
    }
}
