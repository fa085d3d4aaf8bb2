package dev.lede.render.archive;

import dev.lede.core.url.WebUrl;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The head of an export of WordPress, before its items: the site, its authors, and its categories. */
final class WxrChannel {
    private final XmlElement channel;
    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, String> categories = new HashMap<>();

    /** @param root the element {@code rss} */
    WxrChannel(XmlElement root) {
        channel = root.children("channel").stream().findFirst().orElse(root);
        for (XmlElement author : channel.children("wp:author")) {
            addAuthor(author.text("wp:author_login"), author.text("wp:author_display_name"));
            addAuthor(author.text("wp:author_email"), author.text("wp:author_display_name"));
        }
        for (XmlElement category : channel.children("wp:category")) {
            categories.put(category.text("wp:term_id"), category.text("wp:category_nicename"));
        }
    }

    /** Adds an author, such as a guest author of Co-Authors Plus. The first name of a login counts. */
    void addAuthor(String login, String name) {
        if (!login.isEmpty() && !name.isEmpty()) authors.putIfAbsent(key(login), name);
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

    String title() {
        return HtmlText.line(channel.text("title"));
    }

    String language() {
        return channel.text("language");
    }

    /** The URL of the site, with {@code /} at its end; empty if there is none. */
    Optional<WebUrl> url() {
        String url = channel.text("wp:base_blog_url");
        if (url.isEmpty()) url = channel.text("link");
        return WebUrl.parse(url.endsWith("/") ? url : url + "/").filter(WebUrl::isAbsolute);
    }
}
