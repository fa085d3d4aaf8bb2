package dev.lede.render.feed;

import static dev.lede.render.feed.Namespace.MEDIA;

import dev.lede.core.body.Dimensions;
import java.util.Locale;

/** Writes the files of an item as {@code media:content} (Media RSS 1.5.1). */
final class MediaWriter {
    private final XmlWriter xml;

    MediaWriter(XmlWriter xml) {
        this.xml = xml;
    }

    void write(FeedItem item) {
        if (item.image() != null) write(item.image());
        item.media().forEach(this::write);
    }

    private void write(MediaFile file) {
        xml.open(MEDIA, "content").attribute("url", file.url());
        if (file.type() != null) xml.attribute("type", file.type());
        xml.attribute("medium", file.kind().name().toLowerCase(Locale.ROOT));
        Dimensions size = file.size();
        if (size != null) xml.attribute("width", size.width()).attribute("height", size.height());
        String alt = file.alt();
        if (alt == null) xml.empty();
        else
            xml.with(() ->
                    xml.open(MEDIA, "description").attribute("type", "plain").with(alt));
    }
}
