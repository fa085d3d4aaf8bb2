package dev.lede.render.archive.ghost;

import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import java.util.List;

/**
 * The HTML of a document of Ghost's editors, for the sanitizer.
 *
 * @param html the HTML, as untrusted as the document
 * @param removals what is not in the HTML; a line is a block of the HTML
 * @param notices what an editor should check
 */
public record GhostHtml(String html, List<Removal> removals, List<Notice> notices) {
    /** Copies the lists. */
    public GhostHtml {
        removals = List.copyOf(removals);
        notices = List.copyOf(notices);
    }

    /** Returns the HTML of an image with a caption, which may be HTML. */
    public static String ofFeatureImage(String src, String alt, String caption) {
        DocumentHtml out = new DocumentHtml();
        out.html("<figure><img").attribute("src", src).attribute("alt", alt).html(">");
        out.element("<figcaption>", caption, "</figcaption>").html("</figure>");
        return out.result().html();
    }

    /** Returns the HTML of a text, whose lines are paragraphs. */
    public static String ofPlainText(String text) {
        DocumentHtml out = new DocumentHtml();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            out.html("<p>").text(line).html("</p>");
            out.end();
        });
        return out.result().html();
    }
}
