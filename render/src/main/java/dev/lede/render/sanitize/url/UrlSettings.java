package dev.lede.render.sanitize.url;

import dev.lede.core.body.Link;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a sanitizer for URLs.
 *
 * @param base the URL that relative URLs are resolved against; null to keep them relative
 * @param hosts the allowed hosts for each use
 * @param dataImages whether images can be data URLs
 * @param proxy returns the URL from which browsers load an image
 * @param rels return the relations of a link, added to those of its author
 */
public record UrlSettings(
        @Nullable WebUrl base,
        Map<UrlUse, Hosts> hosts,
        boolean dataImages,
        UnaryOperator<WebUrl> proxy,
        List<Function<WebUrl, Set<Link.Rel>>> rels) {
    /** Allows all URLs and does not change them. */
    public static final UrlSettings ANY = new UrlSettings(
            null,
            new EnumMap<>(Map.of(UrlUse.LINK, Hosts.ANY, UrlUse.IMAGE, Hosts.ANY, UrlUse.MEDIA, Hosts.ANY)),
            true,
            UnaryOperator.identity(),
            List.of());

    public UrlSettings withBase(WebUrl base) {
        return new UrlSettings(base, hosts, dataImages, proxy, rels);
    }

    public UrlSettings withHosts(UrlUse use, UnaryOperator<Hosts> change) {
        Map<UrlUse, Hosts> changed = new EnumMap<>(hosts);
        changed.computeIfPresent(use, (same, before) -> change.apply(before));
        return new UrlSettings(base, changed, dataImages, proxy, rels);
    }

    public UrlSettings withoutDataImages() {
        return new UrlSettings(base, hosts, false, proxy, rels);
    }

    public UrlSettings withProxy(UnaryOperator<WebUrl> proxy) {
        return new UrlSettings(base, hosts, dataImages, proxy, rels);
    }

    public UrlSettings withRel(Function<WebUrl, Set<Link.Rel>> rel) {
        List<Function<WebUrl, Set<Link.Rel>>> all = new ArrayList<>(rels);
        all.add(rel);
        return new UrlSettings(base, hosts, dataImages, proxy, List.copyOf(all));
    }

    public boolean allows(UrlUse use, ImageSource url) {
        return url instanceof WebUrl web
                ? Objects.requireNonNull(hosts.get(use), "hosts").allows(web)
                : dataImages;
    }
}
