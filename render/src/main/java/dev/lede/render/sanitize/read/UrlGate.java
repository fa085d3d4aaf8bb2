package dev.lede.render.sanitize.read;

import dev.lede.core.body.Link;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.parse.Limits;
import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.url.TrackingParameters;
import dev.lede.render.sanitize.url.UrlSettings;
import dev.lede.render.sanitize.url.UrlUse;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Decides which URLs of a document are kept: parses and resolves them, applies the rules for hosts, removes tracking
 * parameters and applies the image proxy. Reports what it refuses and removes. One instance for each document.
 */
public final class UrlGate {
    private final UrlSettings settings;
    private final Report report;
    private final @Nullable WebUrl base;

    /** The last URL that was read: links are read before and after their text. */
    private Optional<WebUrl> last = Optional.empty();

    private String lastWritten = "";

    /** The hosts of all images, up to one more than the limit. */
    private final Set<String> imageHosts = new HashSet<>();

    /** @param documentBase the {@code base} element of the document, which is used if the settings have no base */
    public UrlGate(UrlSettings settings, @Nullable Element documentBase, Report report) {
        this.settings = settings;
        this.report = report;
        this.base = documentBase == null ? settings.base() : base(documentBase);
    }

    /** The base URL. Reports a {@code base} element that is not used, because relative URLs then have another target. */
    private @Nullable WebUrl base(Element documentBase) {
        @Nullable WebUrl own = settings.base();
        String written = documentBase.attr("href");
        Optional<WebUrl> url = WebUrl.parse(written).filter(WebUrl::isFetchable);
        if (own == null && url.filter(WebUrl::isAbsolute).isPresent()) return url.get();
        boolean same =
                own != null && url.flatMap(own::resolve).filter(own::equals).isPresent();
        if (url.isPresent() && !same) report.notice(Notice.Rule.BASE_NOT_USED, documentBase, written);
        return own;
    }

    /** Any URL, resolved. */
    private Optional<WebUrl> read(String written) {
        if (!written.equals(lastWritten)) {
            Optional<WebUrl> url = WebUrl.parse(written);
            last = base == null ? url : url.flatMap(this::resolved);
            lastWritten = written;
        }
        return last;
    }

    /** URLs that consist of a fragment stay as they are. */
    private Optional<WebUrl> resolved(WebUrl url) {
        return base == null || url.isInPage() ? Optional.of(url) : base.resolve(url);
    }

    /** A URL that browsers can load, resolved; empty for the page itself, which would be loaded again. */
    public Optional<WebUrl> readFetchable(String written) {
        return read(written).filter(UrlGate::isFetchable);
    }

    private static boolean isFetchable(WebUrl url) {
        return url.isFetchable() && !isPageItself(url.value());
    }

    private static boolean isPageItself(String url) {
        return url.startsWith("#") || url.equals("?") || url.startsWith("?#");
    }

    /** A URL of an image that browsers can load, resolved, or an image in a {@code data:} URL. */
    public Optional<ImageSource> readImage(String written) {
        Optional<ImageSource> source = ImageSource.parse(written);
        if (source.isEmpty() || !(source.get() instanceof WebUrl url)) return source;
        if (base == null) return isFetchable(url) ? source : Optional.empty();
        return resolved(url).filter(UrlGate::isFetchable).map(Function.identity());
    }

    /** A URL that browsers can load, without tracking parameters, which are reported for the attribute. */
    public Optional<WebUrl> fetchable(String written, KeptElement element, String attribute) {
        return readFetchable(written).map(url -> withoutTracking(url, element, attribute));
    }

    /** The URL of a video or audio file, without tracking parameters; reported if it is invalid. */
    public Optional<WebUrl> file(KeptElement element, String attribute) {
        return source(element, attribute, this::readFetchable).map(url -> withoutTracking(url, element, attribute));
    }

    /** The source of an image, without tracking parameters; reported if it is invalid. */
    public Optional<ImageSource> image(KeptElement element, String attribute) {
        return source(element, attribute, this::readImage).map(image -> withoutTracking(image, element, attribute));
    }

    private <T> Optional<T> source(KeptElement element, String attribute, Function<String, Optional<T>> read) {
        String written = element.attribute(attribute);
        if (written == null || written.isBlank()) return Optional.empty();
        Optional<T> source = read.apply(written);
        if (source.isEmpty()) report.attribute(Rule.UNSAFE_SOURCE, element.source(), attribute);
        return source;
    }

    /** The source from which browsers load an image: the proxy's, if there is one. Empty if the host is not allowed. */
    public Optional<ImageSource> served(ImageSource image, KeptElement element, String attribute) {
        if (!allows(UrlUse.IMAGE, image, element, attribute)) return Optional.empty();
        if (!(image instanceof WebUrl url)) return Optional.of(image);
        WebUrl served = RequireUrl.source(
                Objects.requireNonNull(settings.proxy().apply(url), () -> "the image proxy returned null for " + url));
        countHost(served, element);
        return Optional.of(served);
    }

    private void countHost(WebUrl image, KeptElement element) {
        if (imageHosts.size() > Limits.IMAGE_HOSTS) return;
        image.host().ifPresent(imageHosts::add);
        if (imageHosts.size() > Limits.IMAGE_HOSTS) {
            report.notice(Notice.Rule.IMAGES_OF_MANY_HOSTS, element.source(), image.value());
        }
    }

    /** The URL of a link or quotation; fragments lose the renderer's prefix. Reported if it is invalid or not allowed. */
    public Optional<WebUrl> link(KeptElement element, String attribute) {
        String written = element.attribute(attribute);
        if (written == null) return Optional.empty();
        Optional<WebUrl> read = read(written);
        if (read.isEmpty()) {
            report.attribute(Rule.UNSAFE_LINK, element.source(), attribute);
            return read;
        }
        WebUrl url = withoutPrefix(read.get());
        if (!allows(UrlUse.LINK, url, element, attribute)) return Optional.empty();
        return Optional.of(withoutTracking(url, element, attribute));
    }

    private static WebUrl withoutPrefix(WebUrl url) {
        return url.isInPage()
                ? url.withFragment(AttributeReport.withoutPrefix(url.fragment().orElse("")))
                : url;
    }

    /** Whether a link may have the URL. Reports nothing. */
    public boolean isFollowed(String written) {
        return read(written).filter(url -> settings.allows(UrlUse.LINK, url)).isPresent();
    }

    public boolean allows(UrlUse use, ImageSource url, KeptElement element, String attribute) {
        if (settings.allows(use, url)) return true;
        Rule rule = url instanceof WebUrl ? use.rule : Rule.DATA_IMAGE;
        report.attribute(rule, element.source(), attribute, url.value());
        return false;
    }

    public WebUrl withoutTracking(WebUrl url, KeptElement element, String attribute) {
        TrackingParameters parameters = TrackingParameters.of(url);
        if (!parameters.cut().isEmpty()) reportTracking(List.of(parameters.cut()), element, attribute);
        return parameters.url();
    }

    public ImageSource withoutTracking(ImageSource image, KeptElement element, String attribute) {
        return image instanceof WebUrl url ? withoutTracking(url, element, attribute) : image;
    }

    /** Reports the tracking parameters of all URLs in an attribute. */
    public void reportTracking(List<String> cut, KeptElement element, String attribute) {
        if (cut.isEmpty()) return;
        report.attribute(Rule.TRACKING_PARAMETER, element.source(), attribute, String.join(", ", cut));
    }

    public Set<Link.Rel> rels(WebUrl url) {
        Set<Link.Rel> all = EnumSet.noneOf(Link.Rel.class);
        if (url.isInPage()) return all;
        for (Function<WebUrl, Set<Link.Rel>> rels : settings.rels()) {
            all.addAll(Objects.requireNonNull(rels.apply(url), () -> "the rels of " + url));
        }
        return all;
    }
}
