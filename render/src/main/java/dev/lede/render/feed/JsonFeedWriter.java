package dev.lede.render.feed;

import dev.lede.render.metadata.Rfc3339;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
final class JsonFeedWriter {
    private final JsonGenerator json;

    JsonFeedWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Channel channel, Iterator<FeedItem> items) {
        json.writeStartObject();
        field("version", "https://jsonfeed.org/version/1.1");
        field("title", channel.title());
        field("home_page_url", channel.home());
        field("feed_url", channel.self());
        field("description", channel.description());
        field("language", channel.language());
        json.writeArrayPropertyStart("items");
        while (items.hasNext()) {
            json.writeRaw('\n');
            item(items.next());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void item(FeedItem item) {
        json.writeStartObject();
        field("id", item.url());
        field("url", item.url());
        field("title", item.title());
        content(item);
        if (!item.teaser().isEmpty()) field("summary", item.teaser());
        if (item.image() != null) field("image", item.image().url());
        if (item.published() != null) field("date_published", Rfc3339.of(item.published()));
        if (item.updated() != null) field("date_modified", Rfc3339.of(item.updated()));
        authors(item.authors());
        tags(item);
        field("language", item.language());
        attachments(item.media());
        json.writeEndObject();
    }

    /** Writes the content, which is required. */
    private void content(FeedItem item) {
        if (!item.content().isEmpty()) field("content_html", item.content());
        else field("content_text", item.teaser().isEmpty() ? item.title() : item.teaser());
    }

    private void authors(List<Person> authors) {
        json.writeArrayPropertyStart("authors");
        for (Person author : authors) {
            json.writeStartObject();
            field("name", author.name());
            field("url", author.url());
            field("avatar", author.image());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void tags(FeedItem item) {
        if (item.categories().isEmpty()) return;
        json.writeArrayPropertyStart("tags");
        for (String category : item.categories()) json.writeString(LegalText.of(category));
        json.writeEndArray();
    }

    /** Writes the videos and audios whose type is known, as is required. */
    private void attachments(List<MediaFile> media) {
        boolean isOpen = false;
        for (MediaFile file : media) {
            if (file.type() == null) continue;
            if (!isOpen) json.writeArrayPropertyStart("attachments");
            isOpen = true;
            json.writeStartObject();
            field("url", file.url());
            field("mime_type", file.type());
            json.writeEndObject();
        }
        if (isOpen) json.writeEndArray();
    }

    private void field(String name, @Nullable String value) {
        if (value != null) json.writeStringProperty(name, LegalText.of(value));
    }
}
