package dev.lede.render.sanitize;

import dev.lede.core.body.Link;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.DataImage;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses a sanitizer lets stand, and how it reads them.
 *
 * @param base what relative ones are resolved against; null if they stay
 * @param links the hosts that links and quotations may name
 * @param pictures the hosts that pictures may come from
 * @param media the hosts that films and sounds may come from
 * @param dataPictures whether pictures may stand in their own address
 * @param proxy where pictures are asked for in place of their address
 * @param rels what links are said to be beyond what their author said
 */
record Addresses(
        @Nullable WebUrl base,
        Hosts links,
        Hosts pictures,
        Hosts media,
        boolean dataPictures,
        UnaryOperator<WebUrl> proxy,
        List<Function<WebUrl, Set<Link.Rel>>> rels) {
    /** All of them, as they are. */
    static final Addresses ANY =
            new Addresses(null, Hosts.ANY, Hosts.ANY, Hosts.ANY, true, UnaryOperator.identity(), List.of());

    Addresses withBase(WebUrl base) {
        return new Addresses(base, links, pictures, media, dataPictures, proxy, rels);
    }

    Addresses withLinks(Hosts links) {
        return new Addresses(base, links, pictures, media, dataPictures, proxy, rels);
    }

    Addresses withPictures(Hosts pictures) {
        return new Addresses(base, links, pictures, media, dataPictures, proxy, rels);
    }

    Addresses withMedia(Hosts media) {
        return new Addresses(base, links, pictures, media, dataPictures, proxy, rels);
    }

    Addresses withoutDataPictures() {
        return new Addresses(base, links, pictures, media, false, proxy, rels);
    }

    Addresses withProxy(UnaryOperator<WebUrl> proxy) {
        return new Addresses(base, links, pictures, media, dataPictures, proxy, rels);
    }

    Addresses withRel(Function<WebUrl, Set<Link.Rel>> rel) {
        List<Function<WebUrl, Set<Link.Rel>>> all = new ArrayList<>(rels);
        all.add(rel);
        return new Addresses(base, links, pictures, media, dataPictures, proxy, List.copyOf(all));
    }

    /**
     * With the base of a document where the host has set none. A base that is not used is noticed, since relative URLs lead
     * elsewhere then.
     */
    Addresses forDocument(@Nullable Element documentBase, Report report) {
        if (documentBase == null) return this;
        String written = documentBase.attr("href");
        Optional<WebUrl> url = WebUrl.parse(written).filter(WebUrl::isFetchable);
        if (base == null && url.filter(WebUrl::isAbsolute).isPresent()) return withBase(url.get());
        boolean same =
                base != null && url.flatMap(base::resolve).filter(base::equals).isPresent();
        if (url.isPresent() && !same) report.notice(Notice.Rule.BASE_NOT_USED, documentBase, written);
        return this;
    }

    /** An address of any sort, resolved. Links into the page are about the document, wherever it stands: they stay. */
    Optional<WebUrl> read(String written) {
        Optional<WebUrl> url = WebUrl.parse(written);
        return base == null || url.map(WebUrl::isInPage).orElse(true) ? url : url.flatMap(base::resolve);
    }

    /** A URL that something can be loaded from, resolved; none of the page itself, which would be requested again. */
    Optional<WebUrl> readFetchable(String written) {
        return read(written).filter(url -> url.isFetchable() && !isPageItself(url.value()));
    }

    private static boolean isPageItself(String url) {
        return url.startsWith("#") || url.equals("?") || url.startsWith("?#");
    }

    /** The address of a picture, resolved. */
    Optional<ImageSource> readPicture(String written) {
        Optional<ImageSource> source = ImageSource.parse(written);
        return source.isPresent() && source.get() instanceof WebUrl
                ? readFetchable(written).map(url -> url)
                : source;
    }

    /** Why a picture may not be shown; empty if it may. */
    Optional<Rule> against(ImageSource picture) {
        if (picture instanceof DataImage) return dataPictures ? Optional.empty() : Optional.of(Rule.DATA_IMAGE);
        return pictures.allow((WebUrl) picture) ? Optional.empty() : Optional.of(Rule.IMAGE_HOST);
    }

    /** Where readers' browsers ask for a picture. */
    ImageSource served(ImageSource picture) {
        if (!(picture instanceof WebUrl url)) return picture;
        return RequireUrl.source(
                Objects.requireNonNull(proxy.apply(url), () -> "what the image proxy returns for " + url));
    }

    /** What a link is said to be, whoever wrote it. */
    Set<Link.Rel> rels(WebUrl url) {
        Set<Link.Rel> all = EnumSet.noneOf(Link.Rel.class);
        if (url.isInPage()) return all;
        for (Function<WebUrl, Set<Link.Rel>> rel : rels) {
            all.addAll(Objects.requireNonNull(rel.apply(url), () -> "the rels of " + url));
        }
        return all;
    }
}
