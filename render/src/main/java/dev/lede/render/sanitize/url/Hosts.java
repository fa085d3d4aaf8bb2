package dev.lede.render.sanitize.url;

import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that addresses of one sort may have. Addresses without a host stay on the page's own.
 *
 * @param only the only ones; null if there is no such list
 * @param never those that may not stand, whatever else is said
 * @param own whether addresses without a host may stand
 */
public record Hosts(@Nullable List<HostPattern> only, List<HostPattern> never, boolean own) {
    /** All there are. */
    public static final Hosts ANY = new Hosts(null, List.of(), true);

    /** None, not even the page's own. */
    public static final Hosts NONE = new Hosts(List.of(), List.of(), false);

    public Hosts only(String... patterns) {
        return new Hosts(patterns(patterns), never, true);
    }

    public Hosts without(String... patterns) {
        List<HostPattern> all = new ArrayList<>(never);
        all.addAll(patterns(patterns));
        return new Hosts(only, List.copyOf(all), own);
    }

    static List<HostPattern> patterns(String... patterns) {
        return Arrays.stream(Objects.requireNonNull(patterns, "hosts"))
                .map(HostPattern::of)
                .toList();
    }

    public boolean allow(WebUrl url) {
        if (only == null && never.isEmpty()) return true;
        Optional<String> host = HostPattern.asciiHost(url);
        // Mail and phone have no host to judge by: they leave the web, and load nothing.
        if (host.isEmpty()) return own || !url.isFetchable();
        boolean among = only == null || only.stream().anyMatch(pattern -> pattern.matches(host.get()));
        return among && never.stream().noneMatch(pattern -> pattern.matches(host.get()));
    }
}
