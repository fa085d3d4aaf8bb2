package dev.lede.render;

import dev.lede.core.url.DataImage;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
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

    private static final int USUAL_LENGTH = 512;

    /** The sources by directive, both in alphabetical order. */
    private final SortedMap<String, SortedSet<String>> sources = new TreeMap<>();

    ContentSecurityPolicy() {
        // These directives do not fall back to default-src: without them, everything is allowed (CSP 3, 6.3 and 6.4).
        allow("base-uri", "'none'");
        allow("frame-ancestors", "'self'");
    }

    /** Copies a policy. */
    ContentSecurityPolicy(ContentSecurityPolicy from) {
        for (Map.Entry<String, SortedSet<String>> directive : from.sources.entrySet()) {
            sources.put(directive.getKey(), new TreeSet<>(directive.getValue()));
        }
    }

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
        // Does not fall back to default-src, either.
        if (!sources.containsKey("form-action")) allow("form-action", "'none'");
        StringBuilder policy = new StringBuilder(USUAL_LENGTH).append("default-src 'none'");
        for (Map.Entry<String, SortedSet<String>> directive : sources.entrySet()) {
            String name = directive.getKey();
            policy.append("; ").append(name);
            int start = policy.length();
            append(directive.getValue(), policy);
            boolean isTooLong = policy.length() - start > " ".length() + MAX_SOURCES;
            if (!isTooLong || !(name.equals("img-src") || name.equals("media-src"))) continue;
            policy.setLength(start);
            append(widened(directive.getValue()), policy);
        }
        return policy.toString();
    }

    private static void append(Set<String> sources, StringBuilder policy) {
        for (String source : sources) policy.append(' ').append(source);
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
