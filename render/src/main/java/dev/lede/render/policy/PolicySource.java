package dev.lede.render.policy;

import dev.lede.core.check.Require;
import dev.lede.core.check.Sha256;
import dev.lede.core.url.WebUrl;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A source expression of a content security policy (CSP 3, 2.3.1).
 *
 * @param directive the directive, for example {@code script-src}
 * @param source the source expression
 */
public record PolicySource(String directive, String source) implements Comparable<PolicySource> {
    private static final String OWN_HOST = "/";

    /** Refuses paths and queries, which would silently be dropped. {@link WebUrl} validates the host. */
    private static final Pattern ORIGIN = Pattern.compile("https://[^/?#\\\\@\\s\\p{Cntrl}]+/?");

    /** Orders sources by directive, then by source. */
    @Override
    public int compareTo(PolicySource other) {
        int byDirective = directive.compareTo(other.directive);
        return byDirective != 0 ? byDirective : source.compareTo(other.source);
    }

    /**
     * Returns the source for an origin, or for {@code /}, the page's own.
     *
     * @throws IllegalArgumentException naming the value, if it is not an origin
     */
    public static PolicySource origin(String directive, String origin) {
        return new PolicySource(directive, source(origin).orElseThrow(() -> refused(origin)));
    }

    /**
     * Returns the source for connections of scripts. {@code https} does not match web sockets (CSP 3, scheme-part match).
     *
     * @throws IllegalArgumentException naming the value, if it is not an origin
     */
    public static PolicySource connection(String origin) {
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
                "not an origin such as https://widget.example, or \"/\" for the page's own: " + Require.shown(origin));
    }

    /** Returns the source for an inline script or style. */
    public static PolicySource inline(String directive, String text) {
        return new PolicySource(directive, hash(text));
    }

    /** Returns the source expression for the text of an inline script or style (CSP 3, hash-source). */
    public static String hash(String text) {
        byte[] sha256 = Sha256.of(text);
        return "'sha256-" + Base64.getEncoder().encodeToString(sha256) + "'";
    }
}
