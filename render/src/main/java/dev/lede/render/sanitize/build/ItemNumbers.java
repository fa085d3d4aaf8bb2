package dev.lede.render.sanitize.build;

import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.Optional;

/** The numbers of a list's items: one after the other from a start. What items say of theirs otherwise is told. */
final class ItemNumbers {
    private final Values values;
    private final Report report;
    private final boolean ordered;
    private int start;

    ItemNumbers(Builders builders, boolean ordered, int start) {
        this.values = builders.values;
        this.report = builders.report;
        this.ordered = ordered;
        this.start = start;
    }

    int start() {
        return start;
    }

    /** Hears of an item and of how many stand before it. */
    void item(KeptElement item, int before) {
        if (item.written("value").isEmpty()) return;
        if (!ordered) {
            report.attribute(Rule.UNKNOWN_ATTRIBUTE, item.source(), "value");
            return;
        }
        Optional<Integer> number = values.validNumber(item, "value");
        if (number.isEmpty()) return;
        if (before == 0) start = number.get();
        else if (number.get() != (long) start + before) report.attribute(Rule.LIST_NUMBERS, item.source(), "value");
    }
}
