package dev.lede.render.sanitize.parse;

import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;

/**
 * Many removals of one rule, told as one: how many there were, and where the first stands. A flood of them would else
 * outgrow its document.
 */
final class Tally {
    private final Rule rule;
    private Place first = new Place("", "", Integer.MAX_VALUE, 1, 1);
    private int count;

    Tally(Rule rule) {
        this.rule = rule;
    }

    /**
     * Where one of them stands.
     *
     * @param name of the element, or of what else it is
     * @param note what is said of it if it is the first; may be empty
     * @param position the place in the input, from 0
     */
    record Place(String name, String note, int position, int line, int column) {}

    void add(int more, Place place) {
        count += more;
        if (place.position() < first.position()) first = place;
    }

    int position() {
        return first.position();
    }

    Removal removal(String thing) {
        String value = count + " " + thing + (count == 1 ? "" : "s") + first.note();
        return new Removal(rule.kind(), first.name(), value, first.line(), first.column(), rule);
    }
}
