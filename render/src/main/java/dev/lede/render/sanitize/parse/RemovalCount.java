package dev.lede.render.sanitize.parse;

import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;

/** Counts the removals of one rule that are reported as one, at the first position: they could outgrow the document. */
final class RemovalCount {
    private final Rule rule;
    private Report.Place first = new Report.Place(Integer.MAX_VALUE, 1, 1);
    private String name = "";
    private String note = "";
    private int count;

    RemovalCount(Rule rule) {
        this.rule = rule;
    }

    /** @param note is reported if this place is the first one */
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
