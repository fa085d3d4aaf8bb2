package dev.lede.render.sanitize;

import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of the page that relative addresses were written for. Resolves as RFC 3986, section 5.2, and WHATWG URL say;
 * apart from dots and what was missing, addresses stay as written.
 */
final class BaseUrl {
    private final WebUrl url;
    private final String scheme;
    private final String authority;

    /** @throws IllegalArgumentException saying the value, if it is not absolute */
    BaseUrl(WebUrl url) {
        this.url = url.requireAbsolute("the base URL");
        this.scheme = url.scheme().orElseThrow() + ":";
        String value = url.value();
        int path = value.indexOf('/', scheme.length() + 2);
        int end = path < 0 ? endOfAuthority(value) : path;
        this.authority = value.substring(scheme.length(), end);
    }

    private int endOfAuthority(String value) {
        int end = scheme.length() + 2;
        while (end < value.length() && "?#".indexOf(value.charAt(end)) < 0) end++;
        return end;
    }

    /**
     * The address as it would be on that page. Links into the page stay as they are: they are about the document, wherever
     * it stands.
     *
     * @return empty if it would be longer than an address can be
     */
    Optional<WebUrl> resolve(WebUrl written) {
        if (written.isInPage()) return Optional.of(written);
        if (written.isRelative()) return WebUrl.parse(scheme + authority + onSite(written));
        boolean withoutScheme = written.scheme().isEmpty();
        return withoutScheme ? WebUrl.parse(scheme + written.value()) : Optional.of(written);
    }

    private String onSite(WebUrl written) {
        String rest = written.value().substring(written.path().length());
        if (written.path().isEmpty()) return rooted(url.path()) + rest;
        if (written.path().startsWith("/")) return withoutDots(written.path()) + rest;
        String folder = rooted(url.path());
        return withoutDots(folder.substring(0, folder.lastIndexOf('/') + 1) + written.path()) + rest;
    }

    private static String rooted(String path) {
        return path.isEmpty() ? "/" : path;
    }

    /** RFC 3986, section 5.2.4, with what WHATWG URL takes for dots. */
    private static String withoutDots(String path) {
        List<String> kept = new ArrayList<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int at = 0; at < segments.length; at++) {
            boolean last = at == segments.length - 1;
            String segment = segments[at].toLowerCase(Locale.ROOT).replace("%2e", ".");
            if (segment.equals("..")) {
                if (!kept.isEmpty()) kept.remove(kept.size() - 1);
                if (last) kept.add("");
            } else if (segment.equals(".")) {
                if (last) kept.add("");
            } else {
                kept.add(segments[at]);
            }
        }
        return "/" + String.join("/", kept);
    }
}
