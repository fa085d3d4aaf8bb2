package dev.lede.render.archive;

import dev.lede.core.url.WebUrl;
import dev.lede.render.archive.wxr.XmlElement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an export of WordPress has beside its items: the site, its authors, and its categories. Its memory is bounded. */
final class WxrChannel {
    /** Some 50,000 authors and categories. Beyond it, they are not used. */
    static final int CHARACTERS = 10_000_000;

    private final Room room;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, String> categories = new HashMap<>();

    /** @param characters the maximum number of characters that are kept */
    WxrChannel(int characters) {
        room = new Room(characters);
    }

    /** Adds an element of the channel. The first one of a name counts for the site. */
    void add(XmlElement element) {
        switch (element.name()) {
            case "wp:author" -> {
                addAuthor(element.text("wp:author_login"), element.text("wp:author_display_name"));
                addAuthor(element.text("wp:author_email"), element.text("wp:author_display_name"));
            }
            case "wp:category" -> add(categories, element.text("wp:term_id"), element.text("wp:category_nicename"));
            case "title", "link", "language", "wp:base_blog_url" -> add(texts, element.name(), element.text());
            default -> {}
        }
    }

    /** Adds an author, such as a guest author of Co-Authors Plus. The first name of a login counts. */
    void addAuthor(String login, String name) {
        if (!login.isEmpty() && !name.isEmpty()) add(authors, key(login), name);
    }

    private void add(Map<String, String> values, String key, String value) {
        if (!values.containsKey(key) && room.allows(key.length() + value.length())) values.put(key, value);
    }

    /** The name for readers of the author with a login, or with the end of the URL of an author's page. */
    Optional<String> author(String login) {
        return Optional.ofNullable(authors.get(key(login)));
    }

    /** Ends of URLs have hyphens where logins have spaces or dots. */
    private static String key(String login) {
        String plain = login.startsWith("cap-") ? login.substring("cap-".length()) : login;
        return plain.toLowerCase(Locale.ROOT).replace(' ', '-').replace('.', '-');
    }

    /** The end of the URL of the category with an id; empty if there is none. */
    String category(String id) {
        return categories.getOrDefault(id, "");
    }

    /** The number of authors, categories and texts for which there was no room. */
    int unused() {
        return room.unused();
    }

    String title() {
        return HtmlText.line(text("title"));
    }

    String language() {
        return text("language");
    }

    /** The URL of the site, with {@code /} at its end; empty if there is none. */
    Optional<WebUrl> url() {
        String url = text("wp:base_blog_url");
        if (url.isEmpty()) url = text("link");
        return WebUrl.parse(url.endsWith("/") ? url : url + "/").filter(WebUrl::isAbsolute);
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
