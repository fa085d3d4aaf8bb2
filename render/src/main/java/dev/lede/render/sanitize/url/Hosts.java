package dev.lede.render.sanitize.url;

import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that URLs of one use may have.
 *
 * @param allowed the only hosts; null for all
 * @param denied hosts that are not allowed in any case
 * @param relative whether URLs without a host are allowed: those on the page's own host
 */
public record Hosts(@Nullable List<HostPattern> allowed, List<HostPattern> denied, boolean relative) {
    public static final Hosts ANY = new Hosts(null, List.of(), true);

    /** No host, not even the page's own. */
    public static final Hosts NONE = new Hosts(List.of(), List.of(), false);

    public Hosts only(String... hosts) {
        return new Hosts(patterns(hosts), denied, true);
    }

    public Hosts without(String... hosts) {
        List<HostPattern> all = new ArrayList<>(denied);
        all.addAll(patterns(hosts));
        return new Hosts(allowed, List.copyOf(all), relative);
    }

    private static List<HostPattern> patterns(String... hosts) {
        return Arrays.stream(Objects.requireNonNull(hosts, "hosts"))
                .map(HostPattern::of)
                .toList();
    }

    public boolean allows(WebUrl url) {
        if (allowed == null && denied.isEmpty()) return true;
        Optional<String> host = HostPattern.asciiHost(url);
        // URLs of mail and phone have no host, load nothing and are always allowed.
        if (host.isEmpty()) return relative || !url.isFetchable();
        boolean isAllowed = allowed == null || allowed.stream().anyMatch(pattern -> pattern.matches(host.get()));
        return isAllowed && denied.stream().noneMatch(pattern -> pattern.matches(host.get()));
    }
}
