package dev.lede.render;

import dev.lede.core.url.DataImage;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects the sources that one page loads, and writes a policy that allows only these (CSP 3). */
final class ContentSecurityPolicy {
    /**
     * The maximum length of the list of image sources and of media sources, in characters. Browsers, servers and proxies
     * refuse responses with long headers (Chromium: 256 KiB, many proxies: 8 KiB), and the number of hosts depends on the
     * article.
     */
    static final int MAX_SOURCES = 4_096;

    private final Map<String, Set<String>> sources = new TreeMap<>();

    void style(String hash) {
        allow("style-src", hash);
    }

    void style(WebUrl file) {
        allow("style-src", source(file));
    }

    void script(String hash) {
        allow("script-src", hash);
    }

    void script(WebUrl file) {
        allow("script-src", source(file));
    }

    void image(ImageSource image) {
        if (image instanceof DataImage) allow("img-src", "data:");
        if (image instanceof WebUrl url) allow("img-src", source(url));
    }

    void media(WebUrl media) {
        allow("media-src", source(media));
    }

    void frame(WebUrl player) {
        allow("frame-src", source(player));
    }

    void form(WebUrl action) {
        allow("form-action", source(action));
    }

    void allow(PolicySource source) {
        allow(source.directive(), source.source());
    }

    String text() {
        // These directives do not fall back to default-src: without them, everything is allowed (CSP 3, 6.3 and 6.4).
        Map<String, Set<String>> directives = new TreeMap<>(sources);
        directives.putIfAbsent("form-action", Set.of("'none'"));
        directives.put("base-uri", Set.of("'none'"));
        directives.put("frame-ancestors", Set.of("'self'"));
        directives.computeIfPresent("img-src", (name, hosts) -> bounded(hosts));
        directives.computeIfPresent("media-src", (name, hosts) -> bounded(hosts));
        return directives.entrySet().stream()
                .map(directive -> "; " + directive.getKey() + " " + String.join(" ", directive.getValue()))
                .collect(Collectors.joining("", "default-src 'none'", ""));
    }

    /** Returns the sources, or schemes instead of hosts if the list is too long. Keywords and {@code data:} stay. */
    private static Set<String> bounded(Set<String> sources) {
        if (String.join(" ", sources).length() <= MAX_SOURCES) return sources;
        Set<String> widened = new TreeSet<>(Set.of("https:"));
        for (String source : sources) {
            boolean isHost = !source.startsWith("'") && !source.endsWith(":");
            if (!isHost) widened.add(source);
            // "https:" matches neither an http URL nor "//host" on an http page (CSP 3, scheme-part match).
            else if (!source.startsWith("https://")) widened.add("http:");
        }
        return widened;
    }

    private void allow(String directive, String source) {
        sources.computeIfAbsent(directive, name -> new TreeSet<>()).add(source);
    }

    /** Returns the source expression of a URL: its origin, or {@code 'self'} for a relative URL (CSP 3, 2.3.1). */
    private static String source(WebUrl url) {
        return url.origin().orElse("'self'");
    }
}
