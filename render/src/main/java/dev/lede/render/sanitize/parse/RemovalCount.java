package dev.lede.render.sanitize.parse;

import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;

/**
 * Counts removals of one rule, which are reported as one: how many there were, and where the first stands. A flood of them
 * would else outgrow its document.
 */
final class Tally {
    private final Rule rule;
    private Report.Place first = new Report.Place(Integer.MAX_VALUE, 1, 1);
    private String name = "";
    private String note = "";
    private int count;

    Tally(Rule rule) {
        this.rule = rule;
    }

    /** Adds some at one place. The note is reported if the place is the first of all. */
    void add(int more, Report.Place place, String name, String note) {
        count += more;
        if (place.position() >= first.position()) return;
        first = place;
        this.name = name;
        this.note = note;
    }

    int position() {
        return first.position();
    }

    Removal removal(String thing) {
        String value = count + " " + thing + (count == 1 ? "" : "s") + note;
        return new Removal(rule.kind(), name, value, first.line(), first.column(), rule);
    }
}
