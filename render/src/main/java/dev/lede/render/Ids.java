package dev.lede.render;

import dev.lede.core.url.WebUrl;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The names that a rendered article links to inside of itself. All have one prefix, so that content cannot take the name
 * of something else on the page, or of a property of its script (DOM clobbering). A name that comes twice belongs to the
 * first, as in browsers.
 */
final class Ids {
    static final String PREFIX = "lede-";

    private final Set<String> taken = new HashSet<>();

    Optional<String> claim(String id) {
        String prefixed = PREFIX + id;
        return taken.add(prefixed) ? Optional.of(prefixed) : Optional.empty();
    }

    /** The address as it must be on the page: a link to a name inside of it has the prefix, too. */
    static WebUrl onPage(WebUrl url) {
        boolean toName = url.isInPage() && url.value().length() > 1;
        return toName ? WebUrl.of("#" + PREFIX + url.value().substring(1)) : url;
    }
}
