package dev.lede.render.embed;

import dev.lede.core.url.WebUrl;
import java.util.Objects;

/**
 * What an address of an {@link EmbedProvider} shows.
 *
 * @param provider the provider's name, as in {@link dev.lede.core.body.Embed#provider}
 * @param page the address for people, made anew of what the provider knows of the address
 * @param settings what else the address said of how a player looks and behaves, as written; empty if nothing
 * @param others what else it said, such as a list to play after; empty if nothing
 */
public record EmbedMatch(String provider, WebUrl page, String settings, String others) {
    /** Checks that nothing is null. */
    public EmbedMatch {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(others, "others");
    }
}
