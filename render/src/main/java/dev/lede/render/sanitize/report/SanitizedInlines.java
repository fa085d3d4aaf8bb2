package dev.lede.render.sanitize.report;

import dev.lede.core.body.Inline;
import java.util.List;
import java.util.Objects;

/**
 * The inlines of sanitized HTML, with the report.
 *
 * @param inlines text with marks and links, for a standfirst or caption; empty if the HTML shows no text
 * @param removals what is not in the inlines, in document order
 * @param notices what an editor should check, in document order
 */
public record SanitizedInlines(List<Inline> inlines, List<Removal> removals, List<Notice> notices)
        implements SanitizerReport {
    /** Copies the lists. */
    public SanitizedInlines {
        inlines = List.copyOf(Objects.requireNonNull(inlines, "inlines"));
        removals = List.copyOf(Objects.requireNonNull(removals, "removals"));
        notices = List.copyOf(Objects.requireNonNull(notices, "notices"));
    }
}
