package dev.lede.render.archive.ghost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What an export stores beside its posts: tags, authors, their relations to posts, metadata, settings. Its memory is bounded:
 * entries beyond the limit are counted. Read it before the posts, which come first in the file.
 */
public final class GhostIndex {
    /** Entries of all tables. Large sites have some ten thousand posts, with a few tags each. */
    private static final int MAX_ENTRIES = 1_000_000;

    /** Characters of a value that is kept in memory. */
    private static final int MAX_VALUE = 5_000;

    private static final Set<String> OF_AUTHOR = Set.of("name", "slug", "profile_image");
    private static final Set<String> OF_TAG = Set.of("name", "slug", "visibility");
    private static final Set<String> OF_META = Set.of(
            "meta_title", "meta_description", "feature_image_alt", "feature_image_caption", "email_only");

    private static final Set<String> SETTINGS = Set.of("title", "lang", "locale");

    private final Map<String, Json> authors = new HashMap<>();
    private final Map<String, Json> tags = new HashMap<>();
    private final Map<String, Json> metadata = new HashMap<>();
    private final Map<String, List<Related>> authorsOfPosts = new HashMap<>();
    private final Map<String, List<Related>> tagsOfPosts = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private int entries;

    private record Related(String id, int order) {}

    /** Returns the receivers of the tables, by name. */
    public Map<String, Consumer<Json.Parsed>> tables() {
        return Map.of(
                "users", user -> add(authors, user, "id", OF_AUTHOR),
                "tags", tag -> add(tags, tag, "id", OF_TAG),
                "posts_meta", meta -> add(metadata, meta, "post_id", OF_META),
                "posts_authors", relation -> relate(authorsOfPosts, relation, "author_id"),
                "posts_tags", relation -> relate(tagsOfPosts, relation, "tag_id"),
                "settings", setting -> setting(setting.value()));
    }

    private void add(Map<String, Json> table, Json.Parsed entry, String key, Set<String> names) {
        String id = entry.value().text(key);
        if (!id.isEmpty() && hasRoom()) table.put(id, entry.value().only(names, MAX_VALUE));
    }

    private void relate(Map<String, List<Related>> table, Json.Parsed relation, String key) {
        String post = relation.value().text("post_id");
        if (post.isEmpty() || !hasRoom()) return;
        Related related = new Related(
                relation.value().text(key), relation.value().at("sort_order").number(0));
        table.computeIfAbsent(post, id -> new ArrayList<>()).add(related);
    }

    private void setting(Json setting) {
        String key = setting.text("key");
        if (SETTINGS.contains(key) && setting.at("value").isPlain(MAX_VALUE)) settings.put(key, setting.text("value"));
    }

    private boolean hasRoom() {
        return entries++ < MAX_ENTRIES;
    }

    /** Returns the number of entries that are not used. */
    public int surplus() {
        return Math.max(0, entries - MAX_ENTRIES);
    }

    /** Returns a setting of the site; empty if there is none. */
    public String setting(String key) {
        return settings.getOrDefault(key, "");
    }

    /** Returns the metadata of a post. */
    public Json metadata(String post) {
        return metadata.getOrDefault(post, Json.NOTHING);
    }

    /** Returns an author by id. */
    public Json author(String id) {
        return authors.getOrDefault(id, Json.NOTHING);
    }

    /** Returns the authors of a post, in their order. */
    public List<Json> authors(String post) {
        return related(authorsOfPosts, authors, post);
    }

    /** Returns the tags of a post, in their order. */
    public List<Json> tags(String post) {
        return related(tagsOfPosts, tags, post);
    }

    private static List<Json> related(Map<String, List<Related>> table, Map<String, Json> entries, String post) {
        return table.getOrDefault(post, List.of()).stream()
                .sorted(Comparator.comparingInt(Related::order))
                .map(related -> entries.getOrDefault(related.id(), Json.NOTHING))
                .filter(Json::isObject)
                .toList();
    }
}
