package dev.lede.render.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The article in the JSON-LD of a page (schema.org), and the values of its properties. */
final class JsonLd {
    private final Map<String, Map<?, ?>> byId = new LinkedHashMap<>();
    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final List<Map<?, ?>> pages = new ArrayList<>();
    private final List<Map<?, ?>> people = new ArrayList<>();
    private final @Nullable Map<?, ?> article;
    private final boolean isBroken;

    private JsonLd(JsonLdReader read, String headline) {
        isBroken = read.isBroken();
        collect(read.roots());
        article = articles.stream()
                .filter(found -> isSame(text(found.get("headline")), headline))
                .findFirst()
                .or(() -> articles.stream()
                        .filter(found -> found.get("headline") != null
                                || found.get("datePublished") != null
                                || found.get("articleBody") != null)
                        .findFirst())
                .or(() -> pages.stream()
                        .filter(found -> found.get("datePublished") != null)
                        .findFirst())
                .orElse(null);
    }

    /**
     * Reads the JSON-LD of a page.
     *
     * @param texts the contents of the scripts
     * @param headline the title of the page, to select one of several articles
     */
    static JsonLd of(List<String> texts, String headline) {
        JsonLdReader reader = new JsonLdReader();
        texts.forEach(reader::read);
        return new JsonLd(reader, headline);
    }

    boolean isBroken() {
        return isBroken;
    }

    /** {@return the text of a property of the article} */
    Optional<String> text(String property) {
        return article == null ? Optional.empty() : Optional.ofNullable(text(article.get(property)));
    }

    /** {@return the names of a property of the article that is a person or an organization, or several} */
    List<String> names(String property) {
        List<String> names = new ArrayList<>();
        if (article != null) for (Object value : list(article.get(property))) addName(value, names);
        return names;
    }

    /** {@return the name of the only person; empty if there are none or several} */
    List<String> onlyPerson() {
        List<String> names = new ArrayList<>();
        if (people.size() == 1) addName(people.get(0), names);
        return names;
    }

    /** {@return whether an author of the article with the name is an organization} */
    boolean isOrganization(String name) {
        if (article == null) return false;
        for (Object value : list(article.get("author"))) {
            if (!(value instanceof Map<?, ?> author)) continue;
            Map<?, ?> resolved = resolved(author);
            if (hasType(resolved, "Organization") && name.equals(text(resolved.get("name")))) return true;
        }
        return false;
    }

    /** {@return the texts of a property of the article} */
    List<String> texts(String property) {
        List<String> texts = new ArrayList<>();
        if (article != null) {
            for (Object value : list(article.get(property))) {
                @Nullable String text = text(value);
                if (text != null) texts.add(text);
            }
        }
        return texts;
    }

    /** {@return the URL of an image of the article} */
    Optional<String> image() {
        if (article == null) return Optional.empty();
        for (Object value : list(article.get("image"))) {
            if (value instanceof String url) return Optional.of(url);
            if (value instanceof Map<?, ?> image) {
                @Nullable String url = text(resolved(image).get("url"));
                if (url == null) url = text(resolved(image).get("contentUrl"));
                if (url != null) return Optional.of(url);
            }
        }
        return Optional.empty();
    }

    private void addName(Object value, List<String> names) {
        if (value instanceof String name) {
            names.add(name);
        } else if (value instanceof Map<?, ?> thing) {
            for (Object name : list(resolved(thing).get("name"))) if (name instanceof String text) names.add(text);
        }
    }

    private Map<?, ?> resolved(Map<?, ?> thing) {
        boolean isReference = thing.get("name") == null && thing.get("url") == null;
        @Nullable Map<?, ?> target = isReference && thing.get("@id") instanceof String id ? byId.get(id) : null;
        return target == null ? thing : target;
    }

    private void collect(List<Object> roots) {
        Deque<Object> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Object value = open.poll();
            if (value instanceof List<?> list) {
                list.forEach(open::add);
            } else if (value instanceof Map<?, ?> thing) {
                if (thing.get("@id") instanceof String id && (thing.get("name") != null || thing.get("url") != null))
                    byId.putIfAbsent(id, thing);
                if (isArticle(thing)) articles.add(thing);
                else if (hasType(thing, "WebPage")) pages.add(thing);
                else if (hasType(thing, "Person")) people.add(thing);
                thing.values().forEach(open::add);
            }
        }
    }

    private static boolean isArticle(Map<?, ?> thing) {
        for (Object type : list(thing.get("@type"))) {
            if (type instanceof String name) {
                String simple = name.substring(name.lastIndexOf('/') + 1);
                if (simple.endsWith("Article")
                        || (simple.endsWith("Posting") && !simple.equals("JobPosting"))
                        || simple.equals("Report")
                        || simple.equals("Review")
                        || simple.equals("CreativeWork")
                        || simple.equals("Recipe")) return true;
            }
        }
        return false;
    }

    private static boolean hasType(Map<?, ?> thing, String name) {
        for (Object type : list(thing.get("@type")))
            if (type instanceof String text && text.endsWith(name)) return true;
        return false;
    }

    private static List<?> list(@Nullable Object value) {
        if (value == null) return List.of();
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof String text) return text;
        if (value instanceof List<?> list && !list.isEmpty()) return text(list.get(0));
        if (value instanceof Map<?, ?> map) {
            if (map.get("@value") instanceof String text) return text;
            if (map.get("name") instanceof String text) return text;
        }
        return null;
    }

    private static boolean isSame(@Nullable String headline, String other) {
        return headline != null && Texts.key(headline).equals(Texts.key(other));
    }
}
