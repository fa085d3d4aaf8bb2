package dev.lede.render;

import dev.lede.core.check.Require;
import dev.lede.core.check.Sha256;
import dev.lede.core.url.WebUrl;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a content security policy allows to load something from (CSP 3, 2.3.1).
 *
 * @param directive of what kind that is, for example {@code script-src}
 * @param source where it comes from
 */
record PolicySource(String directive, String source) {
    private static final String OWN_HOST = "/";

    /** No path and no query: they would be cut off in silence. The host is {@link WebUrl}'s to judge. */
    private static final Pattern ORIGIN = Pattern.compile("https://[^/?#\\\\@\\s\\p{Cntrl}]+/?");

    /** A host that is called by its origin. */
    static PolicySource origin(String directive, String origin) {
        return new PolicySource(directive, source(origin).orElseThrow(() -> refused(origin)));
    }

    /** Where scripts send to: a source of {@code https} does not cover web sockets (CSP 3, scheme-part match). */
    static PolicySource connection(String origin) {
        if (!origin.startsWith("wss:")) return origin("connect-src", origin);
        String host = source("https" + origin.substring("wss".length())).orElseThrow(() -> refused(origin));
        return new PolicySource("connect-src", "wss" + host.substring("https".length()));
    }

    private static Optional<String> source(String origin) {
        if (origin.equals(OWN_HOST)) return Optional.of("'self'");
        return WebUrl.parse(origin)
                .filter(url -> ORIGIN.matcher(origin).matches())
                .flatMap(WebUrl::origin);
    }

    private static IllegalArgumentException refused(String origin) {
        return new IllegalArgumentException(
                "not an origin like https://widget.example, nor \"/\", the page's own: " + Require.shown(origin));
    }

    /** What stands inside of the page, by its text. */
    static PolicySource inline(String directive, String text) {
        return new PolicySource(directive, hash(text));
    }

    /** How a policy names what is inside of a page (CSP 3, hash-source). */
    static String hash(String text) {
        byte[] sha256 = Sha256.of(text);
        return "'sha256-" + Base64.getEncoder().encodeToString(sha256) + "'";
    }
}
