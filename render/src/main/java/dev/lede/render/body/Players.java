package dev.lede.render.body;

import dev.lede.core.body.Embed;
import dev.lede.core.check.Require;
import dev.lede.render.embed.EmbedPlayer;
import dev.lede.render.embed.EmbedProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The embed providers of a renderer, by id. */
public final class Players {
    /** The bundled providers. */
    public static final Players KNOWN = new Players();

    /** Null for the bundled providers. */
    private final @Nullable Map<String, EmbedProvider> own;

    /** Holds the bundled providers. Their patterns are compiled at the first embed: many pages have none. */
    private static final class Known {
        static final Map<String, EmbedProvider> PROVIDERS = byId(EmbedProvider.known());
    }

    private Players() {
        own = null;
    }

    /**
     * Creates the providers of a renderer.
     *
     * @throws IllegalArgumentException naming the id, if two providers have the same
     */
    public Players(List<EmbedProvider> providers) {
        own = byId(Require.list(providers, "providers"));
    }

    /** Returns the player of an embed; empty if its provider is unknown or has no player for it. */
    public Optional<EmbedPlayer> of(Embed embed) {
        return provider(embed).flatMap(provider -> provider.player(embed));
    }

    /**
     * Returns the name of the provider for readers, or the host of the URL if the provider does not recognize the URL. JSON
     * can combine any provider with any URL.
     */
    public String name(Embed embed) {
        return provider(embed)
                .filter(provider -> provider.find(embed.url()).isPresent())
                .map(EmbedProvider::name)
                .or(() -> embed.url().host())
                .orElseGet(() -> embed.url().value());
    }

    private Optional<EmbedProvider> provider(Embed embed) {
        return Optional.ofNullable((own == null ? Known.PROVIDERS : own).get(embed.provider()));
    }

    private static Map<String, EmbedProvider> byId(List<EmbedProvider> providers) {
        Map<String, EmbedProvider> byId = new LinkedHashMap<>();
        for (EmbedProvider provider : providers) {
            if (byId.putIfAbsent(provider.id(), provider) != null) {
                throw new IllegalArgumentException("two embed providers with the id " + Require.shown(provider.id()));
            }
        }
        return byId;
    }
}
