package dev.lede.render.extract;

import dev.lede.core.url.WebUrl;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of the site of a page: as it declares its name, and the names of its hosts. */
final class SiteNames {
    /** Shorter names of hosts are words of titles, too. */
    private static final int LONG = 6;

    /** Labels before the name in a host, and second-level domains below the countries. */
    private static final Set<String> NO_NAMES =
            Set.of("www", "m", "amp", "blog", "news", "co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "in");

    private final String declared;
    private final Set<String> ofHosts = new LinkedHashSet<>();

    /**
     * @param declared the name that the page declares; may be empty
     * @param urls URLs of the page
     */
    SiteNames(String declared, List<WebUrl> urls) {
        this.declared = Texts.key(declared);
        for (WebUrl url : urls) url.host().ifPresent(this::add);
    }

    private void add(String host) {
        String[] labels = host.split("\\.", -1);
        for (int at = labels.length - 2; at >= 0; at--) {
            String key = Texts.key(labels[at]);
            if (key.isEmpty() || NO_NAMES.contains(key)) continue;
            ofHosts.add(key);
            ofHosts.add(key + Texts.key(labels[labels.length - 1]));
            return;
        }
    }

    /** {@return whether a text is the name that the page declares} */
    boolean isDeclared(String text) {
        return !declared.isEmpty() && Texts.key(text).equals(declared);
    }

    /** {@return whether a text is a name of the site} */
    boolean contains(String text) {
        String key = Texts.key(text);
        return !key.isEmpty() && (key.equals(declared) || ofHosts.contains(key));
    }

    /** {@return whether a part of a title names the site, perhaps with a slogan} */
    boolean isIn(String part) {
        String key = Texts.key(part);
        if (key.isEmpty()) return false;
        if (!declared.isEmpty() && (isWith(key, declared) || (declared.contains(key) && key.length() > 3))) return true;
        return ofHosts.contains(key) || ofHosts.stream().anyMatch(host -> host.length() >= LONG && isWith(key, host));
    }

    private static boolean isWith(String key, String name) {
        return key.startsWith(name) && key.length() < name.length() + 30;
    }
}
