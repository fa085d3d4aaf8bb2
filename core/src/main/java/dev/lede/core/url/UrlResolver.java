package dev.lede.core.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Resolves URLs against the URL of a page (RFC 3986, section 5.2; WHATWG URL). Other than resolved dots and added
 * parts, URLs stay as written.
 */
final class UrlResolver {
    private UrlResolver() {}

    /**
     * Resolves a URL.
     *
     * @param base the URL of the page, with scheme and host
     * @param written the URL
     * @return the resolved URL; empty if it is longer than {@link WebUrl#MAX_LENGTH}
     */
    static Optional<WebUrl> resolve(WebUrl base, WebUrl written) {
        String scheme = base.scheme().orElseThrow() + ":";
        if (written.isRelative()) return WebUrl.parse(scheme + authority(base, scheme) + onSite(base, written));
        boolean withoutScheme = written.scheme().isEmpty();
        return withoutScheme ? WebUrl.parse(scheme + written.value()) : Optional.of(written);
    }

    private static String authority(WebUrl base, String scheme) {
        String value = base.value();
        int end = scheme.length() + "//".length();
        while (end < value.length() && "/?#".indexOf(value.charAt(end)) < 0) end++;
        return value.substring(scheme.length(), end);
    }

    private static String onSite(WebUrl base, WebUrl written) {
        String rest = written.value().substring(written.path().length());
        if (written.path().isEmpty()) return rooted(base.path()) + queryOf(base, written) + rest;
        if (written.path().startsWith("/")) return withoutDots(written.path()) + rest;
        String folder = rooted(base.path());
        return withoutDots(folder.substring(0, folder.lastIndexOf('/') + 1) + written.path()) + rest;
    }

    /** Returns the query of the page for a URL with a fragment only. */
    private static String queryOf(WebUrl base, WebUrl written) {
        if (written.query().isPresent()) return "";
        return base.query().map(query -> "?" + query).orElse("");
    }

    private static String rooted(String path) {
        return path.isEmpty() ? "/" : path;
    }

    /** RFC 3986, section 5.2.4, with the encoded dots of WHATWG URL. */
    private static String withoutDots(String path) {
        if (path.indexOf("/.") < 0 && path.indexOf("/%") < 0) return path;
        List<String> kept = new ArrayList<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int at = 0; at < segments.length; at++) {
            boolean last = at == segments.length - 1;
            int dots = dots(segments[at]);
            if (dots == 2 && !kept.isEmpty()) kept.remove(kept.size() - 1);
            if (dots == 0) kept.add(segments[at]);
            else if (last) kept.add("");
        }
        return "/" + String.join("/", kept);
    }

    /** Returns 1 or 2 for a segment of as many dots, otherwise 0. */
    private static int dots(String segment) {
        boolean isEncoded = segment.indexOf('%') >= 0;
        String dots = isEncoded ? segment.toLowerCase(Locale.ROOT).replace("%2e", ".") : segment;
        return dots.equals(".") || dots.equals("..") ? dots.length() : 0;
    }
}
