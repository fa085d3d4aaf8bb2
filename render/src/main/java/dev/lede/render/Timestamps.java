package dev.lede.render;

import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Formats timestamps for attributes and metadata, and writes them as {@code time} elements. */
final class Timestamps {
    /** RFC 3339 to the second, a format that WHATWG's time element and schema.org both accept. */
    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private Timestamps() {}

    static String rfc3339(OffsetDateTime timestamp) {
        return RFC_3339.format(timestamp);
    }

    static void time(HtmlWriter html, OffsetDateTime timestamp, Labels labels) {
        labels.addLanguage(html.open("time").attribute("datetime", rfc3339(timestamp)))
                .with(labels.messages().dateTime(timestamp));
    }
}
