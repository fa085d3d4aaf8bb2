package dev.lede.render.sanitize.report;

import dev.lede.core.body.Body;
import java.util.List;
import java.util.Objects;

/**
 * A body that was made of untrusted HTML, and what became of the rest.
 *
 * @param body the body: nothing in it can execute
 * @param removals what is not in the body, in the order of the document
 * @param notices what is in the body and wants an editor's eye, in the order of the document
 */
public record Sanitized(Body body, List<Removal> removals, List<Notice> notices) implements SanitizerReport {
    /** Copies the lists. */
    public Sanitized {
        Objects.requireNonNull(body, "body");
        removals = List.copyOf(removals);
        notices = List.copyOf(notices);
    }
}
