package dev.lede.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An article as records for Jackson databind, which checks nothing but types. Has the fields that the sample article has. */
record PlainArticle(
        int version,
        String url,
        String language,
        String headline,
        @Nullable String kicker,
        @Nullable List<Node> standfirst,
        @Nullable Section section,
        @Nullable List<Contributor> byline,
        @Nullable Source source,
        @Nullable String published,
        @Nullable String updated,
        @Nullable Node leadMedia,
        @Nullable Node body,
        @Nullable List<Tag> tags,
        @Nullable Map<String, String> translations,
        @Nullable List<Node> related,
        @Nullable Long views,
        @Nullable List<Correction> corrections,
        @Nullable String rights) {
    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    static PlainArticle read(String json) {
        return JSON.readValue(json, PlainArticle.class);
    }

    String write() {
        return JSON.writeValueAsString(this);
    }

    record Section(
            String name, @Nullable String url, @Nullable String tagline) {}

    record Contributor(
            String name,
            @Nullable String role,
            @Nullable String url,
            @Nullable Node image) {}

    record Source(
            String publisher,
            @Nullable String url,
            @Nullable String headline,
            @Nullable String publishedOn) {}

    record Tag(String name, @Nullable String url) {}

    record Correction(String correctedAt, List<Node> children) {}

    record Size(int width, int height) {}

    record Rendition(String url, @Nullable Integer width) {}

    /** A block, inline or part of one. */
    record Node(
            String type,
            @Nullable String value,
            @Nullable String url,
            @Nullable String alt,
            @Nullable Size size,
            @Nullable List<Rendition> renditions,
            @Nullable Integer depth,
            @Nullable String id,
            @Nullable String datetime,
            @Nullable Boolean ordered,
            @Nullable List<Node> caption,
            @Nullable List<Node> credit,
            @Nullable String placement,
            @Nullable List<Node> attribution,
            @Nullable String cite,
            @Nullable Integer headRows,
            @Nullable String header,
            @Nullable String align,
            @Nullable Node image,
            @Nullable List<Node> children) {}
}
