package dev.lede.core.body;

import dev.lede.core.check.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date, time or duration, as text and in a machine-readable form.
 *
 * @param datetime the machine-readable form, as in the time element of WHATWG HTML, at most 60 characters; null if the
 *     text has that form
 * @param children the text
 */
public record Time(@Nullable String datetime, List<Inline> children) implements Inline {
    /**
     * Checks the characters of the machine-readable form, but not its syntax.
     *
     * @throws IllegalArgumentException if it has other characters or more than 60; the message contains it
     */
    public Time {
        if (datetime != null) {
            boolean isMachineReadable = datetime.matches("[0-9PTWYMDHSZptwymdhsz :.+-]{1,60}");
            Require.that(isMachineReadable, "datetime", "not a machine-readable date or time", datetime);
        }
        children = Inlines.normalized(children, "children");
    }

    /**
     * Returns a time of plain text.
     *
     * @param datetime the machine-readable form
     * @param text the text
     * @return the time
     * @throws IllegalArgumentException if the machine-readable form has forbidden characters; the message contains it
     */
    public static Time of(String datetime, String text) {
        return new Time(datetime, List.of(new Text(text)));
    }

    /**
     * Returns a time whose text is machine-readable.
     *
     * @param children the text
     * @return the time
     */
    public static Time of(Inline... children) {
        return new Time(null, List.of(children));
    }

    /**
     * Returns a copy with the given machine-readable form.
     *
     * @param datetime the machine-readable form; null for none
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
