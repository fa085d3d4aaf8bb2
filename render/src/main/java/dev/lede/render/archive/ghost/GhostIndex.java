package dev.lede.render.archive.ghost;

import dev.lede.render.source.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The data of an export beside its posts: tags, authors, their relations to posts, metadata, settings. Its memory is bounded:
 * entries beyond the limit are counted. Read it before the posts, which come first in the file.
 */
public final class GhostIndex {
    /** The names of the tables. */
    public static final Set<String> TABLES =
            Set.of("users", "tags", "posts_meta", "posts_authors", "posts_tags", "settings");

    /** Entries of all tables. Large sites have some ten thousand posts, with a few tags each. */
    private static final int MAX_ENTRIES = 1_000_000;

    /** Characters of all entries. */
    private static final int MAX_CHARACTERS = 50_000_000;

    /** Tags, and authors, of a post: as many as an article can have. */
    private static final int MAX_RELATED = 1_000;

    /** Characters of a value, and of an id, that is kept in memory. */
    private static final int MAX_VALUE = 5_000;

    private static final int MAX_ID = 100;

    private static final Set<String> OF_AUTHOR = Set.of("name", "slug", "profile_image");
    private static final Set<String> OF_TAG = Set.of("name", "slug", "visibility");
    private static final Set<String> OF_META =
            Set.of("meta_title", "meta_description", "feature_image_alt", "feature_image_caption");

    private static final Set<String> SETTINGS = Set.of("title", "lang", "locale");

    private final Map<String, Json> authors = new HashMap<>();
    private final Map<String, Json> tags = new HashMap<>();
    private final Map<String, Json> metadata = new HashMap<>();
    private final Map<String, List<Related>> authorsOfPosts = new HashMap<>();
    private final Map<String, List<Related>> tagsOfPosts = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private int entries;
    private int characters;
    private int surplus;

    private record Related(String id, int order) {}

    /** Reads the tables of a file, and leaves it open. */
    public void read(GhostFile file) throws IOException {
        for (GhostFile.Entry entry = file.next(); entry != null; entry = file.next()) {
            Json row = entry.value().value();
            switch (entry.table()) {
                case "users" -> add(authors, row, "id", OF_AUTHOR);
                case "tags" -> add(tags, row, "id", OF_TAG);
                case "posts_meta" -> add(metadata, row, "post_id", OF_META);
                case "posts_authors" -> relate(authorsOfPosts, row, "author_id");
                case "posts_tags" -> relate(tagsOfPosts, row, "tag_id");
                default -> setting(row);
            }
        }
    }

    private void add(Map<String, Json> table, Json row, String key, Set<String> names) {
        String id = row.text(key);
        Json kept = row.only(names, MAX_VALUE);
        int length = kept.members().values().stream()
                .mapToInt(member -> member.text().length())
                .sum();
        if (isId(id) && hasRoom(length)) table.put(id, kept);
    }

    private void relate(Map<String, List<Related>> table, Json relation, String key) {
        String post = relation.text("post_id");
        String id = relation.text(key);
        if (!isId(post) || !isId(id) || !hasRoom(post.length() + id.length())) return;
        List<Related> related = table.computeIfAbsent(post, first -> new ArrayList<>());
        if (related.size() < MAX_RELATED)
            related.add(new Related(id, relation.at("sort_order").number(0)));
        else surplus++;
    }

    private static boolean isId(String id) {
        return !id.isEmpty() && id.length() <= MAX_ID;
    }

    private void setting(Json setting) {
        String key = setting.text("key");
        if (SETTINGS.contains(key) && setting.at("value").isPlain(MAX_VALUE)) settings.put(key, setting.text("value"));
    }

    private boolean hasRoom(int length) {
        boolean hasRoom = entries < MAX_ENTRIES && characters + length <= MAX_CHARACTERS;
        if (!hasRoom) {
            surplus++;
            return false;
        }
        entries++;
        characters += length;
        return true;
    }

    /** Returns the number of entries that are not used. */
    public int surplus() {
        return surplus;
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
