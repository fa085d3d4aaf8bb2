package dev.lede.render.body;

import dev.lede.core.body.Embed;
import dev.lede.core.check.Require;
import dev.lede.render.embed.EmbedPlayer;
import dev.lede.render.embed.EmbedProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The embed providers of a renderer, by id. */
public final class Players {
    /** The bundled providers. */
    public static final Players KNOWN = new Players(EmbedProvider.known());

    private final Map<String, EmbedProvider> providers = new LinkedHashMap<>();

    /**
     * Creates the providers of a renderer.
     *
     * @throws IllegalArgumentException naming the id, if two providers have the same
     */
    public Players(List<EmbedProvider> providers) {
        for (EmbedProvider provider : Require.list(providers, "providers")) {
            if (this.providers.putIfAbsent(provider.id(), provider) != null) {
                throw new IllegalArgumentException("two embed providers with the id " + Require.shown(provider.id()));
            }
        }
    }

    /** Returns the player of an embed; empty if its provider is unknown or has no player for it. */
    public Optional<EmbedPlayer> of(Embed embed) {
        return provider(embed).flatMap(provider -> provider.player(embed));
    }

    /**
     * Returns the name of the provider for readers, or the host of the URL if the provider does not recognize the URL. JSON
     * can combine any provider with any URL.
     */
    String name(Embed embed) {
        return provider(embed)
                .filter(provider -> provider.find(embed.url()).isPresent())
                .map(EmbedProvider::name)
                .or(() -> embed.url().host())
                .orElseGet(() -> embed.url().value());
    }

    private Optional<EmbedProvider> provider(Embed embed) {
        return Optional.ofNullable(providers.get(embed.provider()));
    }
}
