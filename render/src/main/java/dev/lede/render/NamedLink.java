package dev.lede.render;

import dev.lede.core.url.WebUrl;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Contained;
import org.jspecify.annotations.Nullable;

/** Writes a name, as a link if it has a URL. */
final class NamedLink {
    private NamedLink() {}

    static void write(HtmlWriter html, String name, @Nullable WebUrl url) {
        if (url == null) {
            html.text(Contained.of(name));
            return;
        }
        html.open("a").href(url).with(Contained.of(name));
    }
}
