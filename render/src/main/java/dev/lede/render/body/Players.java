package dev.lede.render.body;

import dev.lede.core.body.Embed;
import dev.lede.core.check.Require;
import dev.lede.render.embed.EmbedPlayer;
import dev.lede.render.embed.EmbedProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sites that a renderer knows, by their names. */
public final class Players {
    public static final Players KNOWN = new Players(EmbedProvider.known());

    private final Map<String, EmbedProvider> providers = new LinkedHashMap<>();

    /** @throws IllegalArgumentException saying the name that two of them have */
    public Players(List<EmbedProvider> providers) {
        for (EmbedProvider provider : Require.list(providers, "providers")) {
            if (this.providers.putIfAbsent(provider.id(), provider) != null) {
                throw new IllegalArgumentException("two embed providers of one id: " + Require.shown(provider.id()));
            }
        }
    }

    public Optional<EmbedPlayer> of(Embed embed) {
        return provider(embed).flatMap(provider -> provider.player(embed));
    }

    /** What readers call the site. Of a URL that its provider does not know, the host: JSON can give any to any. */
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
