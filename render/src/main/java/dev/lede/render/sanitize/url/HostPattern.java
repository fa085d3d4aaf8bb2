package dev.lede.render.sanitize.url;

import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host, or all hosts below one ({@code *.example.org}, as in RFC 6125: the host itself is not among them). Compared as
 * browsers ask for it: in ASCII, without case and without a dot at the end, IP addresses in one form.
 *
 * @param host in ASCII
 * @param below whether the hosts below it are meant
 */
record HostPattern(String host, boolean below) {
    private static final String BELOW = "*.";
    private static final Pattern MAPPED = Pattern.compile("\\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})]");

    static HostPattern of(String pattern) {
        boolean below = Objects.requireNonNull(pattern, "host").startsWith(BELOW);
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

    static Optional<String> asciiHost(WebUrl url) {
        return url.host()
                .flatMap(host -> WebUrl.parse("//" + host))
                .flatMap(WebUrl::origin)
                .map(host -> host.endsWith(".") ? host.substring(0, host.length() - 1) : host)
                .map(HostPattern::unmapped);
    }

    /** An IPv4 address as IPv4, where it is written as IPv6 (RFC 4291, 2.5.5.2): both reach the same machine. */
    private static String unmapped(String host) {
        Matcher mapped = MAPPED.matcher(host);
        if (!mapped.matches()) return host;
        int high = Integer.parseInt(mapped.group(1), 16);
        int low = Integer.parseInt(mapped.group(2), 16);
        return (high >> 8) + "." + (high & 255) + "." + (low >> 8) + "." + (low & 255);
    }

    boolean matches(String asciiHost) {
        return below ? asciiHost.endsWith("." + host) : asciiHost.equals(host);
    }
}
