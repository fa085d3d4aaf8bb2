package dev.lede.render.archive.ghost;

import dev.lede.render.sanitize.report.Notice;
import java.util.Iterator;

/** Writes the text of a Markdown card as paragraphs, with a notice: Markdown is not parsed. */
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
