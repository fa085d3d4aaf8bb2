package dev.lede.render.archive.ghost;

import dev.lede.render.sanitize.report.Notice;
import java.util.regex.Pattern;

/** Writes the text of a Markdown card as paragraphs, with a notice. */
final class MarkdownCard {
    private static final Pattern BLANK_LINES = Pattern.compile("(?:[ \\t]*\\R){2,}");

    private MarkdownCard() {}

    static void write(String markdown, Markup out) {
        out.notice(Notice.Rule.UNKNOWN_CARD, "markdown", markdown);
        for (String paragraph : BLANK_LINES.split(markdown.strip())) {
            if (!paragraph.isBlank()) out.html("<p>").text(paragraph).html("</p>");
        }
    }
}
