package dev.lede.render.feed;

import static dev.lede.render.feed.Namespace.ATOM;
import static dev.lede.render.feed.Namespace.MEDIA;

import dev.lede.render.metadata.Rfc3339;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a feed as Atom 1.0 (RFC 4287). */
final class AtomWriter {
    /** The required date where none is known. It is always the same, so that readers do not show the item as new each time. */
    private static final OffsetDateTime UNKNOWN = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    private final XmlWriter xml;
    private final MediaWriter media;

    AtomWriter(XmlWriter xml) {
        this.xml = xml;
        this.media = new MediaWriter(xml);
    }

    void write(Channel channel, @Nullable OffsetDateTime changed, Iterator<FeedItem> items) {
        xml.open("feed").declareDefault(ATOM).declare(MEDIA);
        if (channel.language() != null) xml.attribute("xml:lang", channel.language());
        xml.with(() -> {
            // All metadata must precede the entries (RFC 4287, section 4.1.1).
            xml.open("id").with(channel.self());
            xml.open("title").with(channel.title());
            if (channel.description() != null) xml.open("subtitle").with(channel.description());
            updated(changed);
            xml.open("link").attribute("rel", "alternate").attribute("type", "text/html");
            xml.attribute("href", channel.home()).empty();
            xml.open("link").attribute("rel", "self").attribute("type", "application/atom+xml");
            xml.attribute("href", channel.self()).empty();
            if (channel.logo() != null) xml.open("logo").with(channel.logo().url());
            while (items.hasNext()) entry(items.next());
            xml.line();
        });
    }

    private void entry(FeedItem item) {
        xml.line();
        xml.open("entry").attribute("xml:lang", item.language()).with(() -> {
            xml.open("id").with(item.url());
            xml.open("title").with(item.title());
            if (item.published() != null) xml.open("published").with(Rfc3339.of(item.published()));
            updated(item.updated() == null ? item.published() : item.updated());
            people("author", item.authors());
            people("contributor", item.contributors());
            xml.open("link").attribute("rel", "alternate").attribute("type", "text/html");
            xml.attribute("href", item.url()).empty();
            if (item.source() != null)
                xml.open("link")
                        .attribute("rel", "via")
                        .attribute("href", item.source())
                        .empty();
            item.media().forEach(this::enclosure);
            for (String category : item.categories())
                xml.open("category").attribute("term", category).empty();
            if (item.rights() != null) xml.open("rights").with(item.rights());
            if (!item.teaser().isEmpty()) xml.open("summary").with(item.teaser());
            if (!item.content().isEmpty())
                xml.open("content").attribute("type", "html").with(item.content());
            media.write(item);
        });
    }

    /** The length is optional (RFC 4287, section 4.2.7.6), and unknown. */
    private void enclosure(MediaFile file) {
        xml.open("link").attribute("rel", "enclosure");
        if (file.type() != null) xml.attribute("type", file.type());
        xml.attribute("href", file.url()).empty();
    }

    private void updated(@Nullable OffsetDateTime updated) {
        xml.open("updated").with(Rfc3339.of(updated == null ? UNKNOWN : updated));
    }

    private void people(String element, List<Person> people) {
        for (Person person : people) {
            xml.open(element).with(() -> {
                xml.open("name").with(person.name());
                if (person.url() != null) xml.open("uri").with(person.url());
            });
        }
    }
}
