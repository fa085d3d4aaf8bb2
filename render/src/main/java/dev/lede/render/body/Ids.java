package dev.lede.render.body;

import dev.lede.core.check.Require;
import dev.lede.core.check.Sha256;
import dev.lede.core.url.WebUrl;
import dev.lede.render.html.HtmlWriter;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * The ids of a rendered article. All have one prefix, so that an article cannot use the id of another element of the page,
 * or the name of a property that scripts read (DOM clobbering). If an id is duplicate, only the first node has it, as
 * browsers resolve links to the first element.
 */
public final class Ids {
    static final String PREFIX = "lede-";

    private final String prefix;
    private final Set<String> taken = new HashSet<>();

    private Ids(String prefix) {
        this.prefix = prefix;
    }

    /** Returns ids for the only body of a page. */
    public static Ids ofPage() {
        return new Ids(PREFIX);
    }

    /**
     * Returns ids for one of several bodies of a page.
     *
     * @throws IllegalArgumentException naming the prefix, if it is not 1..40 characters of {@code a-z 0-9 -}
     */
    public static Ids withPrefix(String prefix) {
        if (!prefix.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException(
                    "an id prefix must be 1..40 characters of a-z 0-9 -: " + Require.shown(prefix));
        }
        return new Ids(PREFIX + prefix + "-");
    }

    /** Returns ids that differ from those of other articles, since a page may contain several fragments. */
    public static Ids ofFragment(WebUrl article) {
        byte[] hash = Sha256.of(article.value());
        return new Ids("lede" + HexFormat.of().formatHex(hash, 0, 3) + "-");
    }

    /** Returns ids that are left out, for an excerpt: links lead to the article. */
    public static Ids none() {
        return new Ids("");
    }

    /** Adds an id with the prefix to the open element, unless an earlier node has it. */
    void add(HtmlWriter html, String id) {
        if (prefix.isEmpty()) return;
        if (taken.add(id)) html.attribute("id", prefix + id);
    }

    /** Adds {@code href} to the open link. A link to an id in the same page gets the prefix. */
    void link(HtmlWriter html, WebUrl url) {
        html.url("href", target(url));
    }

    /** Returns the URL with the prefix if it leads to an id in the same page. */
    public WebUrl target(WebUrl url) {
        return url.isInPage() && url.value().length() > 1 ? prefixed(url) : url;
    }

    /** A fragment too long for the prefix stays unchanged: it cannot be an id, since ids are much shorter. */
    private WebUrl prefixed(WebUrl fragment) {
        boolean hasRoom = fragment.value().length() + prefix.length() <= WebUrl.MAX_LENGTH;
        return hasRoom ? fragment.withFragment(prefix + fragment.fragment().orElse("")) : fragment;
    }
}
