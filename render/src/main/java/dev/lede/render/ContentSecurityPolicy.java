package dev.lede.render;

import dev.lede.core.url.DataImage;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the sources that one page loads, and writes a policy that allows only these (CSP 3). */
final class ContentSecurityPolicy {
    /**
     * The maximum length of the list of image sources and of media sources, in characters. Browsers, servers and proxies
     * refuse responses with long headers (Chromium: 256 KiB, many proxies: 8 KiB), and the number of hosts depends on the
     * article.
     */
    static final int MAX_SOURCES = 4_096;

    private final Map<String, Set<String>> sources = new TreeMap<>();

    void style(String source) {
        allow("style-src", source);
    }

    void script(String source) {
        allow("script-src", source);
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
        StringBuilder policy = new StringBuilder("default-src 'none'");
        for (Map.Entry<String, Set<String>> directive : directives.entrySet()) {
            String name = directive.getKey();
            String sources = String.join(" ", directive.getValue());
            boolean isTooLong = sources.length() > MAX_SOURCES && (name.equals("img-src") || name.equals("media-src"));
            policy.append("; ").append(name).append(' ');
            policy.append(isTooLong ? String.join(" ", widened(directive.getValue())) : sources);
        }
        return policy.toString();
    }

    /** Returns schemes instead of hosts. Keywords and {@code data:} stay. */
    private static Set<String> widened(Set<String> sources) {
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
    static String source(WebUrl url) {
        return url.origin().orElse("'self'");
    }
}
