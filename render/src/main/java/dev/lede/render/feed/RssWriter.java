package dev.lede.render.feed;

import static dev.lede.render.feed.Namespace.ATOM;
import static dev.lede.render.feed.Namespace.CONTENT;
import static dev.lede.render.feed.Namespace.DC;
import static dev.lede.render.feed.Namespace.MEDIA;

import dev.lede.render.html.Html;
import dev.lede.render.metadata.Rfc3339;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a feed as RSS 2.0 (RSS Advisory Board, RSS 2.0.11 and the RSS Best Practices Profile). */
final class RssWriter {
    /** The formats that every reader can display (RSS 2.0.11, image). */
    private static final Set<String> LOGO_TYPES = Set.of("image/gif", "image/jpeg", "image/png");

    /** An article does not contain the lengths of files (RSS Best Practices Profile, enclosure: 0 if it cannot be determined). */
    private static final int UNKNOWN_LENGTH = 0;

    private final XmlWriter xml;
    private final MediaWriter media;

    RssWriter(XmlWriter xml) {
        this.xml = xml;
        this.media = new MediaWriter(xml);
    }

    void write(Channel channel, @Nullable OffsetDateTime changed, Iterator<FeedItem> items) {
        xml.open("rss").attribute("version", "2.0");
        xml.declare(CONTENT)
                .declare(DC)
                .declare(ATOM)
                .declare(MEDIA)
                .with(() -> xml.open("channel").with(() -> {
                    head(channel, changed);
                    while (items.hasNext()) item(items.next());
                    xml.line();
                }));
    }

    private void head(Channel channel, @Nullable OffsetDateTime changed) {
        xml.open("title").with(channel.title());
        xml.open("link").with(channel.home());
        xml.open("description").with(channel.description() == null ? channel.title() : channel.description());
        if (channel.language() != null) xml.open("language").with(channel.language());
        if (changed != null) xml.open("lastBuildDate").with(FeedDates.rfc822(changed));
        xml.open(ATOM, "link").attribute("rel", "self").attribute("type", "application/rss+xml");
        xml.attribute("href", channel.self()).empty();
        Channel.Logo logo = channel.logo();
        if (logo != null && logo.type() != null && LOGO_TYPES.contains(logo.type())) {
            xml.open("image").with(() -> {
                xml.open("url").with(logo.url());
                xml.open("title").with(channel.title());
                xml.open("link").with(channel.home());
            });
        }
    }

    private void item(FeedItem item) {
        xml.line();
        xml.open("item").with(() -> {
            xml.open("title").with(item.title());
            xml.open("link").with(item.url());
            xml.open("guid").attribute("isPermaLink", "true").with(item.url());
            if (item.published() != null) xml.open("pubDate").with(FeedDates.rfc822(item.published()));
            if (item.updated() != null) xml.open(ATOM, "updated").with(Rfc3339.of(item.updated()));
            for (Person author : item.authors()) xml.open(DC, "creator").with(author.name());
            for (Person other : item.contributors()) xml.open(DC, "contributor").with(other.name());
            for (String category : item.categories()) xml.open("category").with(category);
            xml.open(DC, "language").with(item.language());
            if (item.source() != null) xml.open(DC, "source").with(item.source());
            if (item.rights() != null) xml.open(DC, "rights").with(item.rights());
            // A description is HTML.
            String teaser = Html.of(html -> html.text(item.teaser())).toString();
            if (!teaser.isEmpty()) xml.open("description").with(teaser);
            if (!item.content().isEmpty()) xml.open(CONTENT, "encoded").with(item.content());
            enclosure(item);
            media.write(item);
        });
    }

    /** Writes the first file with a known type. Many readers support one only (RSS Best Practices Profile, enclosure). */
    private void enclosure(FeedItem item) {
        for (MediaFile file : item.media()) {
            if (file.type() == null) continue;
            xml.open("enclosure").attribute("url", file.url()).attribute("length", UNKNOWN_LENGTH);
            xml.attribute("type", file.type()).empty();
            return;
        }
    }
}
