package dev.lede.core;

import dev.lede.core.check.InvalidComponentException;
import dev.lede.core.check.Require;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;

/** Checks that pages, feeds and JSON can express a day or a moment: RFC 3339, without its year 0 (WHATWG HTML). */
final class Moments {
    private Moments() {}

    static OffsetDateTime require(OffsetDateTime moment, String name) {
        Objects.requireNonNull(moment, name);
        requireYear(moment.getYear(), name);
        // Offsets in Java can have seconds, for historical local mean times. No web format can express them.
        if (moment.getOffset().getTotalSeconds() % 60 != 0) {
            throw new InvalidComponentException(name, name + " must have an offset of whole minutes: " + moment);
        }
        return moment;
    }

    static LocalDate require(LocalDate day, String name) {
        requireYear(day.getYear(), name);
        return day;
    }

    private static void requireYear(int year, String name) {
        Require.range(year, 1, 9999, "the year of " + name);
    }
}
