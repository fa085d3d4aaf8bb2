package dev.lede.core;

import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import java.util.Objects;

/** What the addresses of an article and a site must be. */
public final class Addresses {
    private Addresses() {}

    /** A page: anything but mail and phone. */
    static WebUrl requirePage(WebUrl url, String name) {
        Objects.requireNonNull(url, name);
        if (!url.isFetchable()) {
            throw new IllegalArgumentException(name + " must be a web address: " + Require.shown(url.value()));
        }
        return url;
    }
}
