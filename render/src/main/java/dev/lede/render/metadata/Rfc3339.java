package dev.lede.render.metadata;

import java.time.OffsetDateTime;

/** Formats moments as RFC 3339 specifies, a format that WHATWG's time element, schema.org, feeds and sitemaps accept. */
public final class Rfc3339 {
    private Rfc3339() {}

    /**
     * Returns a moment to the second, with its offset: {@code 2026-04-02T08:30:00+04:00}.
     *
     * @param moment a moment of the years 1..9999, with an offset without seconds, as all moments of an article
     */
    public static String of(OffsetDateTime moment) {
        int offset = moment.getOffset().getTotalSeconds() / 60;
        StringBuilder text = new StringBuilder("2026-04-02T08:30:00+04:00".length());
        twoDigits(text, moment.getYear() / 100);
        twoDigits(text, moment.getYear() % 100);
        twoDigits(text.append('-'), moment.getMonthValue());
        twoDigits(text.append('-'), moment.getDayOfMonth());
        twoDigits(text.append('T'), moment.getHour());
        twoDigits(text.append(':'), moment.getMinute());
        twoDigits(text.append(':'), moment.getSecond());
        twoDigits(text.append(offset < 0 ? '-' : '+'), Math.abs(offset) / 60);
        twoDigits(text.append(':'), Math.abs(offset) % 60);
        return text.toString();
    }

    private static void twoDigits(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
