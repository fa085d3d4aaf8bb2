package dev.lede.render.body;

import dev.lede.core.check.Require;
import dev.lede.core.check.Sha256;
import dev.lede.core.url.WebUrl;
import dev.lede.render.html.HtmlWriter;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * The names that a rendered article links to inside of itself. All have one prefix, so that content cannot take the name
 * of something else on the page, or of a property of its script (DOM clobbering). A name that comes twice belongs to the
 * first, as in browsers.
 */
public final class Ids {
    static final String PREFIX = "lede-";

    private final String prefix;
    private final Set<String> taken = new HashSet<>();

    private Ids(String prefix) {
        this.prefix = prefix;
    }

    public static Ids ofPage() {
        return new Ids(PREFIX);
    }

    /** Ids that differ from those of the other bodies of a page. */
    public static Ids withPrefix(String prefix) {
        if (!prefix.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("not a prefix of ids: " + Require.shown(prefix));
        }
        return new Ids(PREFIX + prefix + "-");
    }

    /** Names that differ from those of other articles: a host may show several on one page. */
    public static Ids ofFragment(WebUrl article) {
        byte[] hash = Sha256.of(article.value());
        return new Ids("lede" + HexFormat.of().formatHex(hash, 0, 3) + "-");
    }

    Optional<String> claim(String id) {
        String prefixed = prefix + id;
        return taken.add(prefixed) ? Optional.of(prefixed) : Optional.empty();
    }

    /** Gives the link that has begun its address; one to a name inside of the page has the prefix, too. */
    void link(HtmlWriter html, WebUrl url) {
        html.url("href", url.isInPage() && url.value().length() > 1 ? prefixed(url) : url);
    }

    /** A fragment that has no room for the prefix is no id: those are much shorter. */
    private WebUrl prefixed(WebUrl fragment) {
        boolean hasRoom = fragment.value().length() + prefix.length() <= WebUrl.MAX_LENGTH;
        return hasRoom ? fragment.withFragment(prefix + fragment.fragment().orElse("")) : fragment;
    }
}
