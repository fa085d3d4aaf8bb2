package dev.lede.render.metadata;

import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Writes timestamps as {@code time} elements, with text in the language of the labels. */
public final class Timestamps {
    private Timestamps() {}

    /** Writes the date and time, with the offset unless it is that of the readers' zone. */
    public static void dateTime(HtmlWriter html, OffsetDateTime timestamp, Labels labels, @Nullable ZoneId zone) {
        boolean local =
                zone != null && zone.getRules().getOffset(timestamp.toInstant()).equals(timestamp.getOffset());
        write(
                html,
                timestamp,
                labels,
                local
                        ? labels.messages().localDateTime(timestamp)
                        : labels.messages().dateTime(timestamp));
    }

    /** Writes the date. */
    public static void date(HtmlWriter html, OffsetDateTime timestamp, Labels labels) {
        write(html, timestamp, labels, labels.messages().date(timestamp.toLocalDate()));
    }

    /** Writes the time, without the offset. */
    public static void time(HtmlWriter html, OffsetDateTime timestamp, Labels labels) {
        write(html, timestamp, labels, labels.messages().time(timestamp.toLocalTime()));
    }

    private static void write(HtmlWriter html, OffsetDateTime timestamp, Labels labels, String text) {
        labels.addLanguage(html.open("time").attribute("datetime", Rfc3339.of(timestamp)))
                .with(text);
    }
}
