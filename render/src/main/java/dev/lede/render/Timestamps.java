package dev.lede.render;

import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.time.OffsetDateTime;

/** Formats timestamps for attributes and metadata, and writes them as {@code time} elements. */
final class Timestamps {
    private Timestamps() {}

    /**
     * Returns a moment as in RFC 3339, to the second, a format that WHATWG's time element and schema.org both accept: {@code
     * 2026-04-02T08:30:00+04:00}. The year is 1..9999, and the offset has no seconds.
     */
    static String rfc3339(OffsetDateTime timestamp) {
        int offset = timestamp.getOffset().getTotalSeconds() / 60;
        StringBuilder text = new StringBuilder("2026-04-02T08:30:00+04:00".length());
        twoDigits(text, timestamp.getYear() / 100);
        twoDigits(text, timestamp.getYear() % 100);
        twoDigits(text.append('-'), timestamp.getMonthValue());
        twoDigits(text.append('-'), timestamp.getDayOfMonth());
        twoDigits(text.append('T'), timestamp.getHour());
        twoDigits(text.append(':'), timestamp.getMinute());
        twoDigits(text.append(':'), timestamp.getSecond());
        twoDigits(text.append(offset < 0 ? '-' : '+'), Math.abs(offset) / 60);
        twoDigits(text.append(':'), Math.abs(offset) % 60);
        return text.toString();
    }

    private static void twoDigits(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    static void time(HtmlWriter html, OffsetDateTime timestamp, Labels labels) {
        labels.addLanguage(html.open("time").attribute("datetime", rfc3339(timestamp)))
                .with(labels.messages().dateTime(timestamp));
    }
}
