package dev.lede.render;

import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import dev.lede.render.metadata.Rfc3339;
import java.time.OffsetDateTime;

/** Writes timestamps as {@code time} elements. */
final class Timestamps {
    private Timestamps() {}

    static void time(HtmlWriter html, OffsetDateTime timestamp, Labels labels) {
        labels.addLanguage(html.open("time").attribute("datetime", Rfc3339.of(timestamp)))
                .with(labels.messages().dateTime(timestamp));
    }
}
