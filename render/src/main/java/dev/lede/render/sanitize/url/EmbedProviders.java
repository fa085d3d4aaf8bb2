package dev.lede.render.sanitize.url;

import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import dev.lede.render.embed.EmbedMatch;
import dev.lede.render.embed.EmbedProvider;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sites whose players a sanitizer keeps.
 *
 * @param providers of different names; the first that knows an address has it
 */
public record EmbedProviders(List<EmbedProvider> providers) {
    public static final EmbedProviders KNOWN = new EmbedProviders(EmbedProvider.known());

    public static final EmbedProviders NONE = new EmbedProviders(List.of());

    /** @throws IllegalArgumentException saying the name that two of them have */
    public EmbedProviders {
        providers = Require.list(providers, "providers");
        Set<String> names = new HashSet<>();
        for (EmbedProvider provider : providers) {
            if (!names.add(provider.id())) {
                throw new IllegalArgumentException("two embed providers of one id: " + Require.shown(provider.id()));
            }
        }
    }

    /** What a URL shows at a site that Lede knows; empty if it is none. */
    public static Optional<EmbedMatch> known(String url) {
        return WebUrl.parse(url).flatMap(KNOWN::find);
    }

    public Optional<EmbedMatch> find(WebUrl url) {
        return providers.stream()
                .flatMap(provider -> provider.find(url).stream())
                .findFirst();
    }
}
