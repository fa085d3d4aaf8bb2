package dev.lede.render.extract;

import dev.lede.render.sanitize.parse.Limits;
import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.parse.SourceText;
import dev.lede.render.sanitize.parse.TagNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * A page that jsoup parsed, within limits.
 *
 * @param document the document
 * @param rest the HTML beyond the limits, or with names of tags beyond them, which are cut; empty if there is none
 */
record ParsedPage(Document document, String rest) {
    /** Three times the longest pages of news sites, most of which is scripts. */
    static final int CHARACTERS = 6_000_000;

    /**
     * Tags that cannot become more elements than {@link Limits#PARSED_ELEMENTS}: the parser opens unclosed marks again
     * in each paragraph, so that a tag becomes up to thirteen elements. Real pages have fewer tags.
     */
    private static final int SURELY_PARSED = Limits.PARSED_ELEMENTS / 13;

    static ParsedPage of(String html) {
        boolean isLong = html.length() > CHARACTERS;
        String text = isLong ? html.substring(0, CHARACTERS) : html;
        String rest = isLong ? html.substring(CHARACTERS) : "";
        if (TagNames.in(text).tooLong()) {
            rest = text;
            // The notice about the page reports it: the HTML that the sanitizer gets has no such names.
            text = TagNames.cut(text, new Report());
        }
        if (tags(text) <= SURELY_PARSED)
            return new ParsedPage(Parser.htmlParser().parseInput(text, ""), rest);
        SourceText source = new SourceText(text);
        Document document = read(source);
        return new ParsedPage(document, source.rest() + rest);
    }

    private static int tags(String html) {
        int count = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) count++;
        return count;
    }

    private static Document read(SourceText source) {
        StreamParser parser = new StreamParser(Parser.htmlParser());
        Iterator<Element> built = parser.parse(source, "").iterator();
        for (int count = 1; built.hasNext(); count++) {
            built.next();
            if (count == Limits.PARSED_ELEMENTS) source.end();
        }
        try {
            return parser.complete();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
