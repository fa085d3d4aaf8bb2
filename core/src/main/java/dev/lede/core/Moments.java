package dev.lede.core;

import dev.lede.core.check.InvalidComponentException;
import dev.lede.core.check.Require;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;

/** The days and moments that pages, feeds and JSON can write: those of RFC 3339, without its year 0 (WHATWG HTML). */
final class Moments {
    private Moments() {}

    static OffsetDateTime require(OffsetDateTime moment, String name) {
        Objects.requireNonNull(moment, name);
        requireYear(moment.getYear(), name);
        // Java's offsets have seconds, for the local mean times of old: no format of the web can write them.
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
