package dev.lede.render.sanitize.report;

import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a sanitizer removed and noticed, whatever it made of the rest. */
public sealed interface SanitizerReport permits Sanitized, SanitizedInlines {
    /**
     * What was removed.
     *
     * @return the removals, in the order of the document
     */
    List<Removal> removals();

    /**
     * What an editor should look at.
     *
     * @return the notices, in the order of the document
     */
    List<Notice> notices();

    /**
     * Whether readers miss nothing.
     *
     * @return true if no removal is of another kind than {@link Removal.Kind#PRESENTATION}
     */
    default boolean lossless() {
        return removals().stream().allMatch(removal -> removal.kind() == Removal.Kind.PRESENTATION);
    }

    /**
     * The removals in numbers: how many there are of each rule. A removal that stands for several of its kind ("5
     * elements") counts once.
     *
     * @return the rules that removed something, the gravest kind first and then as {@link Rule} lists them
     */
    default Map<Rule, Integer> summary() {
        Map<Rule, Integer> summary =
                new TreeMap<>(Comparator.comparing(Rule::kind).thenComparing(rule -> rule));
        for (Removal removal : removals()) summary.merge(removal.rule(), 1, Integer::sum);
        return Collections.unmodifiableMap(summary);
    }
}
