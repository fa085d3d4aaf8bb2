package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.render.feed.Feeds;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTML of an article for feed readers, as they read it from a feed. */
final class FeedContent {
    private static final JsonMapper JSON = new JsonMapper();

    private FeedContent() {}

    static String of(Article article, Site site) {
        ByteArrayOutputStream feed = new ByteArrayOutputStream();
        Feeds.builder(site).build().writeJson(List.of(article).iterator(), feed);
        JsonNode items = JSON.readTree(feed.toByteArray()).path("items");
        assertThat(items).hasSize(1);
        return items.path(0).path("content_html").asString("");
    }
}
