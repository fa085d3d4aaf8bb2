package dev.lede.render.archive.ghost;

import dev.lede.render.sanitize.report.Notice;
import java.util.Iterator;

/**
 * Writes the text of a Markdown card as paragraphs, with a notice. Markdown is not parsed: posts that were published have
 * their HTML beside the document, which is read instead, and a parser of a part of Markdown would change what it does not
 * recognize. Marks such as {@code **} stay in the text, where an editor sees them.
 */
final class MarkdownCard {
    private MarkdownCard() {}

    static void write(String markdown, DocumentHtml out) {
        out.notice(Notice.Rule.UNKNOWN_CARD, "markdown", markdown);
        boolean isOpen = false;
        Iterator<String> lines = markdown.lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.isBlank()) {
                if (isOpen) out.html("</p>");
                isOpen = false;
                continue;
            }
            out.html(isOpen ? "<br>" : "<p>").text(line);
            isOpen = true;
        }
        if (isOpen) out.html("</p>");
    }
}
