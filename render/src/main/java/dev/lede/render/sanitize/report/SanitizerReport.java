package dev.lede.render.sanitize.report;

import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a sanitizer removed, and what an editor should check. */
public sealed interface SanitizerReport permits Sanitized, SanitizedInlines {
    /** {@return what was removed, in document order} */
    List<Removal> removals();

    /** {@return what an editor should check, in document order} */
    List<Notice> notices();

    /** {@return whether readers miss nothing: all removals are of the kind {@link Removal.Kind#PRESENTATION}} */
    default boolean lossless() {
        return removals().stream().allMatch(removal -> removal.kind() == Removal.Kind.PRESENTATION);
    }

    /**
     * Returns the number of removals by rule. A removal that stands for several of its kind ("5 elements") counts once.
     *
     * @return the rules that removed something; the most severe kind first, then in the order of {@link Rule}
     */
    default Map<Rule, Integer> summary() {
        Map<Rule, Integer> summary =
                new TreeMap<>(Comparator.comparing(Rule::kind).thenComparing(rule -> rule));
        for (Removal removal : removals()) summary.merge(removal.rule(), 1, Integer::sum);
        return Collections.unmodifiableMap(summary);
    }
}
