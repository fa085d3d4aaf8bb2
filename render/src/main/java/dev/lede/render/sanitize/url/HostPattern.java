package dev.lede.render.sanitize.url;

import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host, or all its subdomains ({@code *.example.org}, which does not match the host itself, RFC 6125). Compared as browsers
 * do: in ASCII, ignoring case and a final dot, IP addresses in one notation.
 *
 * @param host in ASCII
 * @param subdomains whether the pattern matches the subdomains, not the host
 */
record HostPattern(String host, boolean subdomains) {
    private static final String WILDCARD = "*.";

    /** An IPv4 address that is written as IPv6. */
    private static final Pattern MAPPED = Pattern.compile("\\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})]");

    static HostPattern of(String pattern) {
        boolean subdomains = Objects.requireNonNull(pattern, "host").startsWith(WILDCARD);
        String written = subdomains ? pattern.substring(WILDCARD.length()) : pattern;
        return host(written)
                .map(host -> new HostPattern(host, subdomains))
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a host such as example.org or *.example.org: " + Require.shown(pattern)));
    }

    /** Refuses characters that the parser would drop or read as another part of a URL. */
    private static Optional<String> host(String written) {
        boolean more = written.chars().anyMatch(c -> "/\\?#@% \t\r\n".indexOf(c) >= 0)
                || (written.indexOf(':') >= 0 && !written.endsWith("]"));
        if (more || written.isEmpty()) return Optional.empty();
        return WebUrl.parse("//" + written).filter(url -> url.path().isEmpty()).flatMap(HostPattern::asciiHost);
    }

    static Optional<String> asciiHost(WebUrl url) {
        return url.host()
                .flatMap(host -> WebUrl.parse("//" + host))
                .flatMap(WebUrl::origin)
                .map(host -> host.endsWith(".") ? host.substring(0, host.length() - 1) : host)
                .map(HostPattern::unmapped);
    }

    /** Returns a mapped IPv4 address as IPv4 (RFC 4291, 2.5.5.2), because both reach the same machine. */
    private static String unmapped(String host) {
        Matcher mapped = MAPPED.matcher(host);
        if (!mapped.matches()) return host;
        int high = Integer.parseInt(mapped.group(1), 16);
        int low = Integer.parseInt(mapped.group(2), 16);
        return (high >> 8) + "." + (high & 255) + "." + (low >> 8) + "." + (low & 255);
    }

    boolean matches(String asciiHost) {
        return subdomains ? asciiHost.endsWith("." + host) : asciiHost.equals(host);
    }
}
