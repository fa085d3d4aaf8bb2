package dev.lede.render.sanitize.report;

import dev.lede.core.body.Body;
import java.util.List;
import java.util.Objects;

/**
 * The body of sanitized HTML, with the report.
 *
 * @param body the body, which cannot execute anything
 * @param removals what is not in the body, in document order
 * @param notices what an editor should check, in document order
 */
public record Sanitized(Body body, List<Removal> removals, List<Notice> notices) implements SanitizerReport {
    /** Copies the lists. */
    public Sanitized {
        Objects.requireNonNull(body, "body");
        removals = List.copyOf(Objects.requireNonNull(removals, "removals"));
        notices = List.copyOf(Objects.requireNonNull(notices, "notices"));
    }
}
