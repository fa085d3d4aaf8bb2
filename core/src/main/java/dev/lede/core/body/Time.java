package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A moment or a span of time in words, and for machines.
 *
 * @param datetime the same for machines: a date, time, duration or the like as WHATWG HTML's time element takes it, at
 *     most 60 characters; null if the words are of that form
 * @param children the words
 */
public record Time(@Nullable String datetime, List<Inline> children) implements Inline {
    /**
     * Checks the form for machines by its letters; its meaning is not checked.
     *
     * @throws IllegalArgumentException saying the value
     */
    public Time {
        if (datetime != null) {
            boolean isMachineReadable = datetime.matches("[0-9PTWYMDHSZptwymdhsz :.+-]{1,60}");
            Require.that(isMachineReadable, "datetime", "not a machine-readable date or time", datetime);
        }
        children = Inlines.normalized(children, "children");
    }

    /**
     * A moment.
     *
     * @param datetime for machines
     * @param text the words
     * @return the time
     * @throws IllegalArgumentException saying the value, if it is not of that form
     */
    public static Time of(String datetime, String text) {
        return new Time(datetime, List.of(new Text(text)));
    }

    /**
     * Returns a time whose text is machine-readable itself.
     *
     * @param children the text
     * @return the time
     */
    public static Time of(Inline... children) {
        return new Time(null, List.of(children));
    }

    /**
     * Returns a copy with the given datetime.
     *
     * @param datetime the machine-readable value, or null for none
     * @return the copy
     */
    public Time withDatetime(@Nullable String datetime) {
        return new Time(datetime, children);
    }

    @Override
    public List<? extends Node> contents() {
        return children;
    }

    @Override
    public <R extends @Nullable Object> R accept(Inline.Visitor<R> visitor) {
        return visitor.time(this);
    }
}
