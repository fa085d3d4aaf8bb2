package dev.lede.render.policy;

import dev.lede.core.url.DataImage;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the sources that one page loads, and writes a policy that allows only these (CSP 3). */
public final class ContentSecurityPolicy {
    /**
     * The maximum length of the list of image sources and of media sources, in characters. Browsers, servers and proxies
     * refuse responses with long headers (Chromium: 256 KiB, many proxies: 8 KiB), and the number of hosts depends on the
     * article.
     */
    public static final int MAX_SOURCES = 4_096;

    private static final int USUAL_LENGTH = 512;

    private final SortedSet<PolicySource> sources;

    /** Creates a policy that allows nothing but to show the page in frames of its own origin. */
    public ContentSecurityPolicy() {
        sources = new TreeSet<>();
        // These directives do not fall back to default-src: without them, everything is allowed (CSP 3, 6.3 and 6.4).
        allow("base-uri", "'none'");
        allow("frame-ancestors", "'self'");
    }

    /** Copies a policy. */
    ContentSecurityPolicy(ContentSecurityPolicy from) {
        sources = new TreeSet<>(from.sources);
    }

    /** Allows a script by its source expression. */
    public void script(String source) {
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

    /** Allows one source. */
    public void allow(PolicySource source) {
        sources.add(source);
    }

    private void allow(String directive, String source) {
        sources.add(new PolicySource(directive, source));
    }

    String text() {
        // Does not fall back to default-src, either.
        if (sourcesOf("form-action").isEmpty()) allow("form-action", "'none'");
        limit("img-src");
        limit("media-src");
        StringBuilder policy = new StringBuilder(USUAL_LENGTH).append("default-src 'none'");
        String directive = "";
        for (PolicySource source : sources) {
            if (!source.directive().equals(directive)) policy.append("; ").append(source.directive());
            directive = source.directive();
            policy.append(' ').append(source.source());
        }
        return policy.toString();
    }

    /** Returns the sources of images. */
    List<PolicySource> images() {
        return List.copyOf(sourcesOf("img-src"));
    }

    /** Returns a view of the sources of a directive. */
    private SortedSet<PolicySource> sourcesOf(String directive) {
        return sources.subSet(new PolicySource(directive, ""), new PolicySource(directive, "\uFFFF"));
    }

    /** Replaces hosts by schemes if the list of sources is too long. Keywords and {@code data:} stay. */
    private void limit(String directive) {
        SortedSet<PolicySource> sources = sourcesOf(directive);
        int length = -" ".length();
        for (PolicySource source : sources)
            length += " ".length() + source.source().length();
        if (length <= MAX_SOURCES) return;
        List<PolicySource> replaced = List.copyOf(sources);
        sources.clear();
        allow(directive, "https:");
        for (PolicySource source : replaced) {
            boolean isHost =
                    !source.source().startsWith("'") && !source.source().endsWith(":");
            if (!isHost) allow(source);
            // "https:" matches neither an http URL nor "//host" on an http page (CSP 3, scheme-part match).
            else if (!source.source().startsWith("https://")) allow(directive, "http:");
        }
    }

    /** Returns the source expression of a URL: its origin, or {@code 'self'} for a relative URL (CSP 3, 2.3.1). */
    public static String source(WebUrl url) {
        return url.origin().orElse("'self'");
    }
}
