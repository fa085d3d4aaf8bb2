package dev.lede.render.sanitize.url;

import dev.lede.core.body.Embed;
import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import dev.lede.render.embed.EmbedMatch;
import dev.lede.render.embed.EmbedPlayer;
import dev.lede.render.embed.EmbedProvider;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sites whose players a sanitizer keeps.
 *
 * @param providers with different ids; the first one that recognizes a URL is used
 */
public record EmbedProviders(List<EmbedProvider> providers) {
    public static final EmbedProviders KNOWN = new EmbedProviders(EmbedProvider.known());
    public static final EmbedProviders NONE = new EmbedProviders(List.of());

    public EmbedProviders {
        providers = Require.list(providers, "providers");
        Set<String> ids = new HashSet<>();
        for (EmbedProvider provider : providers) {
            if (!ids.add(provider.id())) {
                throw new IllegalArgumentException("two embed providers with the id " + Require.shown(provider.id()));
            }
        }
    }

    /** Returns the video or post that a URL shows at a bundled provider; empty if it is another URL. */
    public static Optional<EmbedMatch> known(String url) {
        return WebUrl.parse(url).flatMap(KNOWN::find);
    }

    /** Returns whether an embed is a chart, a map or other content that has a height of its own. */
    public boolean isInteractive(Embed embed) {
        return providers.stream()
                .flatMap(provider -> provider.player(embed).stream())
                .anyMatch(player -> player.kind() == EmbedPlayer.Kind.INTERACTIVE);
    }

    public Optional<EmbedMatch> find(WebUrl url) {
        for (EmbedProvider provider : providers) {
            Optional<EmbedMatch> match = provider.find(url);
            if (match.isPresent()) return match;
        }
        return Optional.empty();
    }
}
