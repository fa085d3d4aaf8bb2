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
}
