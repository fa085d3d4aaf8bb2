package dev.lede.render;

import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Timestamps, for machines and in markup. */
final class Timestamps {
    /** RFC 3339, to the second: what WHATWG's time element and schema.org both take. */
    private static final DateTimeFormatter MACHINE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private Timestamps() {}

    static String machine(OffsetDateTime moment) {
        return MACHINE.format(moment);
    }

    static void time(HtmlWriter html, OffsetDateTime moment, Labels labels) {
        labels.addLanguage(html.open("time").attribute("datetime", machine(moment)))
                .with(() -> html.text(labels.messages().dateTime(moment)));
    }
}
