package dev.lede.render.body;

import dev.lede.core.Site;
import dev.lede.core.body.Image;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hosts of the site. Loading images from them reveals the reader to no third party.
 *
 * @param hosts the hosts of the site, without {@code www.}; their subdomains count as the site's, too
 */
public record OwnHosts(Set<String> hosts) {
    /** No hosts, for a page whose site is unknown: only relative URLs and {@code data:} URLs count as the site's. */
    public static final OwnHosts UNKNOWN = new OwnHosts(Set.of());

    private static final String WWW = "www.";

    /** Returns the hosts of a site: those of its URL and of its home pages. */
    public static OwnHosts of(Site site) {
        return new OwnHosts(Stream.concat(Stream.of(site.url()), site.homes().values().stream())
                .flatMap(url -> url.host().stream())
                .map(host -> host.startsWith(WWW) ? host.substring(WWW.length()) : host)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns whether all renditions of an image are from these hosts. */
    public boolean serve(Image image) {
        return serve(image.url()) && image.renditions().stream().allMatch(rendition -> serve(rendition.url()));
    }

    /** Returns whether an image is from these hosts, from the host of the page (a relative URL), or a {@code data:} URL. */
    public boolean serve(ImageSource source) {
        if (!(source instanceof WebUrl url) || url.host().isEmpty()) return true;
        String host = url.host().get();
        return hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }
}
