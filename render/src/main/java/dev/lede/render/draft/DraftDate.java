package dev.lede.render.draft;

import dev.lede.core.check.Require;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as its source writes it: a day, a day with a time, or a moment. A day and a time without offset are local to
 * an unknown place; {@link #in} makes them a moment.
 *
 * @param day the day, of the years 1..9999
 * @param time the time of day; null if unknown
 * @param offset the offset from UTC, in whole minutes; null if unknown, as it always is without time
 */
public record DraftDate(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    /**
     * Checks the year and the offset.
     *
     * @throws IllegalArgumentException if the year is not 1..9999, the offset has seconds, or there is an offset
     *     without
     *     time
     */
    public DraftDate {
        Objects.requireNonNull(day, "day");
        Require.range(day.getYear(), 1, 9999, "the year of a draft's day");
        if (offset != null && time == null) {
            throw new IllegalArgumentException("an offset without time: " + day + " " + offset);
        }
        if (offset != null && offset.getTotalSeconds() % 60 != 0) {
            throw new IllegalArgumentException("an offset with seconds: " + offset);
        }
    }

    /**
     * Returns a day without time.
     *
     * @param day the day
     * @return the date
     * @throws IllegalArgumentException if the year is not 1..9999
     */
    public static DraftDate of(LocalDate day) {
        return new DraftDate(day, null, null);
    }

    /**
     * Returns a moment.
     *
     * @param moment the moment
     * @return the date
     * @throws IllegalArgumentException if the year is not 1..9999 or the offset has seconds
     */
    public static DraftDate of(OffsetDateTime moment) {
        return new DraftDate(moment.toLocalDate(), moment.toLocalTime(), moment.getOffset());
    }

    /**
     * Parses a date as ISO 8601 writes it, with variations that are common on the web ({@code 2026-04-02}, {@code
     * 2026-04-02 08:30:00}, {@code 2026-04-02T08:30+0400}, {@code 2026/04/02}, {@code 20260402}), or as RFC 5322 writes
     * it ({@code Thu, 02 Apr 2026 08:30:00 +0400}). Numeric dates with the year at the end are parsed if only one order
     * of day and month is possible ({@code 03/14/2026}), or if there are dots ({@code 02.04.2026}: the day comes first).
     * Times may have AM or PM. The date may be followed by other text, which is ignored.
     *
     * @param text any text
     * @return the date; empty if the text does not begin with a date, or the date does not exist, such as {@code
     *     0000-00-00}
     */
    public static Optional<DraftDate> parse(String text) {
        Objects.requireNonNull(text, "text");
        return new DateReader(text, NumericOrder.DAY_FIRST_WITH_DOTS).read();
    }

    /**
     * Parses a date as {@link #parse(String)} does, and numeric dates in the order that the language has in CLDR: {@code
     * 03/04/2026} is the fourth of March in {@code en-US} and the third of April in {@code en-GB} and {@code ru}.
     *
     * @param text any text
     * @param language the language of the text, with its region if that is known
     * @return the date; empty if there is none, or its order is not known: in English without region or with dots in
     *     {@code en-US}, and in languages whose dates begin with the year
     */
    public static Optional<DraftDate> parse(String text, Locale language) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        return new DateReader(text, NumericOrder.of(language)).read();
    }

    /**
     * Returns the moment.
     *
     * @param zone the zone of the date if it has no offset
     * @return the moment: with the date's own offset, otherwise with that of the zone, without its seconds; a day
     *     without time
     *     begins at midnight
     */
    public OffsetDateTime in(ZoneId zone) {
        LocalTime at = time == null ? LocalTime.MIDNIGHT : time;
        if (offset != null) return OffsetDateTime.of(day, at, offset);
        OffsetDateTime moment = day.atTime(at).atZone(zone).toOffsetDateTime();
        // Local mean times of the 19th century have seconds, which no format of the web can express.
        int seconds = moment.getOffset().getTotalSeconds();
        return OffsetDateTime.of(moment.toLocalDateTime(), ZoneOffset.ofTotalSeconds(seconds - seconds % 60));
    }

    /** Returns whether this is before the other date, in whatever zone local dates are. */
    boolean isSurelyBefore(DraftDate other) {
        if ((offset == null) != (other.offset == null)) return false;
        return (time == null || other.time == null)
                ? day.isBefore(other.day)
                : in(ZoneOffset.UTC).isBefore(other.in(ZoneOffset.UTC));
    }

    /** {@return the date as ISO 8601 writes it, such as {@code 2026-04-02T08:30+04:00}} */
    @Override
    public String toString() {
        return day + (time == null ? "" : "T" + time) + (offset == null ? "" : offset);
    }
}
