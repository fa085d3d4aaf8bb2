package dev.lede.render.body;

import dev.lede.core.Site;
import dev.lede.core.body.Image;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hosts that a site's readers have gone to by themselves: what comes from there tells nobody else of them.
 *
 * @param hosts those of the site, and all hosts below them
 */
public record OwnHosts(Set<String> hosts) {
    /** Where nobody has said whose page it is: the page's own host, whatever it is. */
    public static final OwnHosts OF_PAGE = new OwnHosts(Set.of());

    private static final String WWW = "www.";

    public static OwnHosts of(Site site) {
        return new OwnHosts(Stream.concat(Stream.of(site.url()), site.homes().values().stream())
                .flatMap(url -> url.host().stream())
                .map(host -> host.startsWith(WWW) ? host.substring(WWW.length()) : host)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether all that a browser may choose from comes from there. */
    public boolean have(Image image) {
        return have(image.url()) && image.renditions().stream().allMatch(rendition -> have(rendition.url()));
    }

    /** Whether a picture needs nobody else: it is on one of the hosts, on that of the page, or in its address. */
    public boolean have(ImageSource source) {
        if (!(source instanceof WebUrl url) || url.host().isEmpty()) return true;
        String host = url.host().get();
        return hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }
}
