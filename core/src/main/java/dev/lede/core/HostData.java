package dev.lede.core;

import dev.lede.core.check.PlainJson;
import dev.lede.core.check.Require;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the host's own values in an article. */
final class HostData {
    /** The vendor prefix prevents collisions with the keys of other programs, and with fields that Lede adds later. */
    private static final Pattern KEY = Pattern.compile("(?=.{3,100}\\z)[A-Za-z][A-Za-z0-9._-]*:[A-Za-z0-9.:_-]+");

    private HostData() {}

    static Map<String, @Nullable Object> require(Map<String, ? extends @Nullable Object> data) {
        Map<String, @Nullable Object> copy = PlainJson.object(Objects.requireNonNull(data, "data"));
        for (String key : copy.keySet()) {
            if (!KEY.matcher(key).matches()) {
                throw new IllegalArgumentException("a key of data must be vendor:name: " + Require.shown(key));
            }
        }
        return copy;
    }
}
