package dev.lede.render.sanitize.report;

import dev.lede.core.body.Body;
import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A body that was made of untrusted HTML, and what became of the rest.
 *
 * @param body the body: nothing in it can execute
 * @param removals what is not in the body, in the order of the document
 * @param notices what is in the body and wants an editor's eye, in the order of the document
 */
public record Sanitized(Body body, List<Removal> removals, List<Notice> notices) {
    /** Copies the lists. */
    public Sanitized {
        Objects.requireNonNull(body, "body");
        removals = List.copyOf(removals);
        notices = List.copyOf(notices);
    }

    /**
     * Whether a reader of the body misses nothing.
     *
     * @return true if no removal is of another kind than {@link Removal.Kind#PRESENTATION}
     */
    public boolean lossless() {
        return removals.stream().allMatch(removal -> removal.kind() == Removal.Kind.PRESENTATION);
    }

    /**
     * The removals in numbers: how many there are of each rule. A removal that stands for several of its kind ("5
     * elements") counts once.
     *
     * @return the rules that removed something, the gravest kind first and then as {@link Rule} lists them
     */
    public Map<Rule, Integer> summary() {
        Map<Rule, Integer> summary =
                new TreeMap<>(Comparator.comparing(Rule::kind).thenComparing(rule -> rule));
        for (Removal removal : removals) summary.merge(removal.rule(), 1, Integer::sum);
        return Collections.unmodifiableMap(summary);
    }
}
