package dev.lede.render;

import dev.lede.render.html.HtmlWriter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments, for machines and in markup. */
final class Moments {
    /** RFC 3339, to the second: what WHATWG's time element and schema.org both take. */
    private static final DateTimeFormatter MACHINE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private Moments() {}

    static String machine(OffsetDateTime moment) {
        return MACHINE.format(moment);
    }

    static void time(HtmlWriter html, OffsetDateTime moment, Labels labels) {
        labels.setting(html.open("time").attribute("datetime", machine(moment)))
                .with(() -> html.text(labels.messages().dateTime(moment)));
    }
}
