package dev.lede.render.archive.ghost;

import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.value.Characters;
import dev.lede.render.source.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes HTML for the sanitizer, one block a line, so that the lines of its report are the blocks of the document. The HTML is
 * as untrusted as its source.
 */
final class DocumentHtml {
    /** Characters of a text in the report. */
    private static final int SHOWN = 120;

    /** Characters of the HTML, more than the sanitizer reads. A document that uses a card many times could have any number. */
    private static final int MAX_CHARACTERS = 2_100_000;

    private final StringBuilder html = new StringBuilder();
    private final List<Removal> removals = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private int line = 1;

    /** Writes HTML as it is. */
    DocumentHtml html(String written) {
        if (!isFull()) html.append(written);
        return this;
    }

    /** Whether the HTML is longer than the sanitizer reads, which reports it as truncated. */
    boolean isFull() {
        return html.length() > MAX_CHARACTERS;
    }

    /** Writes the HTML of an editor, whose lines are not blocks. */
    DocumentHtml foreign(String written) {
        if (isFull()) return this;
        line += (int) written.chars().filter(c -> c == '\n').count();
        return html(written);
    }

    /** Writes text. */
    DocumentHtml text(String text) {
        return isFull() ? this : foreign(Markup.text(text));
    }

    /** Writes an attribute of the open tag, unless its value is empty. */
    DocumentHtml attribute(String name, String value) {
        if (value.isEmpty()) return this;
        return html(" ").html(name).html("=\"").text(value).html("\"");
    }

    /** Writes an element with HTML of an editor, unless that is blank. */
    DocumentHtml element(String start, String written, String end) {
        return written.isBlank() ? this : html(start).foreign(written).html(end);
    }

    /** Writes a link; its text alone if there is no URL. */
    DocumentHtml link(String url, String text) {
        if (url.isBlank()) return text(text);
        return html("<a").attribute("href", url).html(">").text(text).html("</a>");
    }

    /** Ends a block. */
    void end() {
        html.append('\n');
        line++;
    }

    /** Removes the end tag that was written last. Returns whether it was this one. */
    boolean reopen(String endTag) {
        if (html.indexOf(endTag, Math.max(0, html.length() - endTag.length())) < 0) return false;
        html.setLength(html.length() - endTag.length());
        return true;
    }

    void notice(Notice.Rule rule, String name, String value) {
        notices.add(new Notice(rule, name, shown(value), line, 1));
    }

    void removed(Removal.Rule rule, String name, String value) {
        removals.add(new Removal(rule.kind(), name, shown(value), line, 1, rule));
    }

    private static String shown(String value) {
        String beginning = value.substring(0, Math.min(value.length(), 10 * SHOWN));
        String text = beginning
                .replaceAll("<[^<>]*>|\\s+", " ")
                .replaceAll(" {2,}", " ")
                .strip();
        return Characters.shortened(text, SHOWN);
    }

    GhostHtml result() {
        return new GhostHtml(html.toString(), removals, notices);
    }
}
