package dev.lede.render.sanitize;

import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import java.util.Optional;

/**
 * A host, or all hosts below one ({@code *.example.org}, as in RFC 6125: the host itself is not among them). Compared as
 * browsers ask for it: in ASCII, without case and without a dot at the end.
 *
 * @param host in ASCII
 * @param below whether the hosts below it are meant
 */
record HostPattern(String host, boolean below) {
    private static final String BELOW = "*.";

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException saying the value, if it is not a host alone
     */
    static HostPattern of(String pattern) {
        boolean below = pattern.startsWith(BELOW);
        String written = below ? pattern.substring(BELOW.length()) : pattern;
        return hostAlone(written)
                .map(host -> new HostPattern(host, below))
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a host such as example.org or *.example.org: " + Require.shown(pattern)));
    }

    /** What is written as no more than a host: what the parser would drop or take for something else is none. */
    private static Optional<String> hostAlone(String written) {
        boolean more = written.chars().anyMatch(c -> "/\\?#@% \t\r\n".indexOf(c) >= 0)
                || (written.indexOf(':') >= 0 && !written.endsWith("]"));
        if (more || written.isEmpty()) return Optional.empty();
        return WebUrl.parse("//" + written).filter(url -> url.path().isEmpty()).flatMap(HostPattern::asciiHost);
    }

    /** The host of an address in ASCII; empty where it has none. */
    static Optional<String> asciiHost(WebUrl url) {
        return url.host()
                .flatMap(host -> WebUrl.parse("//" + host))
                .flatMap(WebUrl::origin)
                .map(host -> host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
    }

    boolean matches(String asciiHost) {
        return below ? asciiHost.endsWith("." + host) : asciiHost.equals(host);
    }
}
