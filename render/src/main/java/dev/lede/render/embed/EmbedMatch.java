package dev.lede.render.embed;

import dev.lede.core.url.WebUrl;
import java.util.Objects;

/**
 * The content that a URL refers to at an {@link EmbedProvider}.
 *
 * @param provider the provider's id, as in {@link dev.lede.core.body.Embed#provider}
 * @param page the URL of the content's web page, built from the content's id; no other part of the original URL is kept
 * @param settings the original URL's parameters for the look and behaviour of the player, as written and joined by {@code
 *     &}; empty if there are none. They are not part of {@code page}
 * @param others all other parameters that are not part of {@code page}, such as a playlist, likewise; empty if there are none
 */
public record EmbedMatch(String provider, WebUrl page, String settings, String others) {
    /** Checks that no component is null. */
    public EmbedMatch {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(others, "others");
    }
}
