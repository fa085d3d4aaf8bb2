package dev.lede.render.sanitize.read;

import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.url.EmbedProviders;
import dev.lede.render.sanitize.url.MissingScheme;
import dev.lede.render.sanitize.value.MediaKind;
import dev.lede.render.sanitize.value.Placeholder;
import dev.lede.render.sanitize.value.SrcsetReader;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds the {@code data-} attributes in which scripts for lazy loading keep the URLs of images, frames, videos, audios and
 * posters, until readers scroll to them or accept cookies: {@code data-src}, {@code data-cookieblock-src}, {@code
 * data-src-cmplz}. Other names than the usual ones are recognized by the value, if the element has no other URL.
 */
public final class LazyAttributes {
    /** The usual attributes for a URL, most frequent first. Their URL replaces even a {@code src} that shows something. */
    static final List<String> SOURCES =
            List.of("data-src", "data-original", "data-lazy-src", "data-lazy", "data-original-src");

    private static final List<String> SRCSETS = List.of("data-srcset", "data-lazy-srcset", "data-original-set");

    /** Longer values are data, not URLs. */
    private static final int LONGEST_URL = 2_000;

    private static final Pattern IMAGE_FILE =
            Pattern.compile("[^?#]*[^/?#.]\\.(?:avif|gif|jfif|jpe?g|png|webp)(?:[?#].*)?", Pattern.CASE_INSENSITIVE);

    /** URLs of image services have no file extension, but usually a host or directory named after images. */
    private static final Pattern IMAGE_SERVICE = Pattern.compile(
            "(?:(?:https?:)?/)?/(?:[^?#]*[/.])?(?:image|img|thumb|thumbnail)s?[/.].*", Pattern.CASE_INSENSITIVE);

    private LazyAttributes() {}

    /** Whether the URL of the element is read from the attribute. */
    static boolean reads(Element element, String attribute) {
        if (!isData(attribute)) return false;
        boolean usual = SOURCES.contains(attribute) || SRCSETS.contains(attribute);
        if (!usual && !isPath(element.attr(attribute))) return false;
        Optional<String> name = Optional.of(attribute);
        return switch (element.normalName()) {
            case "img" -> name.equals(imageSource(element)) || name.equals(srcset(element));
            case "source" -> name.equals(mediaSource(element)) || name.equals(srcset(element));
            case "iframe", "audio" -> name.equals(mediaSource(element));
            case "video" -> name.equals(mediaSource(element)) || name.equals(poster(element));
            default -> false;
        };
    }

    /** The attribute with the URL of an image; empty if {@code src} or {@code srcset} has it. */
    public static Optional<String> imageSource(Element image) {
        Optional<String> usual = usualSource(image);
        return usual.isPresent() || !hasData(image) || hasUrl(image) ? usual : imageByValue(image);
    }

    static Optional<String> usualSource(Element element) {
        if (!hasData(element)) return Optional.empty();
        for (String name : SOURCES) {
            if (isUsualUrl(element, name)) return Optional.of(name);
        }
        return Optional.empty();
    }

    /** The attribute with the candidates of an image or {@code source}; empty if {@code srcset} has them. */
    public static Optional<String> srcset(Element element) {
        if (!hasData(element)) return Optional.empty();
        for (String name : SRCSETS) {
            String value = element.attr(name);
            if (holdsUrl(value) && (isPath(value) || !hasUrl(element))) return Optional.of(name);
        }
        for (Attribute attribute : element.attributes()) {
            if (!isData(attribute.getKey()) || !isSrcset(attribute.getValue())) continue;
            return holdsUrl(element.attr("srcset")) ? Optional.empty() : Optional.of(attribute.getKey());
        }
        return Optional.empty();
    }

    /** The attribute with the URL of a frame, video, audio or one of its sources; empty if {@code src} has it. */
    public static Optional<String> mediaSource(Element element) {
        if (!isMedia(element) || !hasData(element)) return Optional.empty();
        Optional<String> usual = usualSource(element);
        if (usual.isPresent() || hasMediaUrl(element)) return usual;
        if (!element.nameIs("iframe")) return first(element, (name, value) -> isMediaFile(value));
        return first(
                        element,
                        (name, value) ->
                                isPage(value) && EmbedProviders.known(value).isPresent())
                .or(() -> first(element, (name, value) -> isPage(value) && name.contains("src")))
                .or(() -> first(element, (name, value) -> isPage(value)));
    }

    /** The attribute with the URL of the poster of a video; empty if {@code poster} has it. */
    public static Optional<String> poster(Element video) {
        if (!video.nameIs("video") || !Placeholder.is(video.attr("poster"))) return Optional.empty();
        return imageByValue(video);
    }

    /** Whether two elements show the same frame, video or audio. */
    static boolean showSameMedia(Element one, Element other) {
        String url = mediaUrl(one);
        return one.nameIs(other.normalName()) && !url.isEmpty() && url.equals(mediaUrl(other));
    }

    /** The page of a known player, or the URL without its scheme; empty if there is none. */
    private static String mediaUrl(Element element) {
        String written = element.attr(mediaSource(element).orElse("src")).strip();
        return EmbedProviders.known(written)
                .map(match -> match.page().value())
                .orElseGet(() -> written.replaceFirst("^https?:", ""));
    }

    private static boolean isMedia(Element element) {
        return switch (element.normalName()) {
            case "iframe", "video", "audio" -> true;
            case "source" -> element.parent() != null && !element.parentNameIs("picture");
            default -> false;
        };
    }

    private static boolean hasMediaUrl(Element element) {
        if (isShown(element.attr("src"))) return true;
        return element.children().stream().anyMatch(child -> child.nameIs("source") && isShown(child.attr("src")));
    }

    /** Whether {@code src} or {@code srcset} has a URL that shows an image without any script. */
    static boolean hasUrl(Element image) {
        return isShown(image.attr("src")) || holdsUrl(image.attr("srcset"));
    }

    /** Whether an image or {@code source} has candidates, in {@code srcset} or in an attribute for lazy loading. */
    static boolean hasCandidates(Element element) {
        return srcset(element).isPresent() || holdsUrl(element.attr("srcset"));
    }

    private static boolean holdsUrl(String srcset) {
        return !srcset.isBlank() && SrcsetReader.read(srcset).stream().anyMatch(candidate -> isShown(candidate.url()));
    }

    /** Whether a URL has parameters and does not look like an image: a request that counts readers. */
    static boolean isCounter(String url) {
        String written = url.strip();
        return written.length() <= LONGEST_URL
                && written.indexOf('?') >= 0
                && !isImageFile(written)
                && !IMAGE_SERVICE.matcher(written).matches();
    }

    /** Whether browsers load the URL, and it is not the URL of a placeholder. */
    static boolean isShown(String url) {
        return !Placeholder.is(url) && isFetchable(url);
    }

    /** Whether browsers load the URL, even if its file name is that of a placeholder. */
    static boolean isFetchable(String url) {
        return WebUrl.parse(url)
                .filter(read -> read.isFetchable() && !read.isInPage())
                .isPresent();
    }

    /** Whether a value is short enough for a URL and has no white space. */
    static boolean isOneUrl(String value) {
        if (value.length() > LONGEST_URL) return false;
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) <= ' ') return false;
        }
        return true;
    }

    static boolean isImageFile(String url) {
        return IMAGE_FILE.matcher(url).matches();
    }

    /** Whether a usual attribute holds a URL, rather than a setting of the script: {@code data-lazy=true}. */
    private static boolean isUsualUrl(Element element, String name) {
        String value = element.attr(name).strip();
        if (value.isEmpty()) return false;
        if (!isPath(value) && (!name.endsWith("src") || hasUrl(element))) return false;
        return !value.startsWith("[") && !value.startsWith("{") && isFetchable(value);
    }

    private static boolean isPath(String value) {
        return value.indexOf('/') >= 0 || value.indexOf('.') >= 0;
    }

    /** The attribute whose value looks like the URL of an image, whatever its name. */
    private static Optional<String> imageByValue(Element element) {
        return first(element, (name, value) -> value.indexOf('/') >= 0 && isImageFile(value) && isShown(value))
                .or(() ->
                        first(element, (name, url) -> IMAGE_SERVICE.matcher(url).matches() && isShown(url)))
                .or(() -> first(element, (name, value) -> isImageFile(value) && isShown(value)));
    }

    /** The first attribute whose name and value, which may be a URL, pass a test. */
    private static Optional<String> first(Element element, BiPredicate<String, String> test) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (!isData(name)) continue;
            String value = attribute.getValue().strip();
            if (isOneUrl(value) && test.test(name, value)) return Optional.of(name);
        }
        return Optional.empty();
    }

    private static boolean isMediaFile(String value) {
        MediaKind kind = MediaKind.of(value);
        return value.indexOf('/') >= 0 && (kind == MediaKind.VIDEO || kind == MediaKind.AUDIO);
    }

    private static boolean isPage(String value) {
        return MissingScheme.isAbsolute(value)
                && WebUrl.parse(value).isPresent()
                && MediaKind.of(value) != MediaKind.IMAGE;
    }

    /** Whether a value can only be a list of candidates with their sizes. */
    private static boolean isSrcset(String value) {
        if (value.strip().indexOf(' ') < 0) return false;
        List<SrcsetReader.Candidate> candidates = SrcsetReader.read(value);
        return candidates.stream().allMatch(LazyAttributes::isCandidate)
                && candidates.stream().anyMatch(candidate -> candidate.width() != null || candidate.density() != null);
    }

    private static boolean isCandidate(SrcsetReader.Candidate candidate) {
        String url = candidate.url();
        return candidate.valid() && (url.indexOf('/') >= 0 || isImageFile(url)) && isShown(url);
    }

    private static boolean hasData(Element element) {
        if (element.attributesSize() == 0) return false;
        for (Attribute attribute : element.attributes()) {
            if (isData(attribute.getKey())) return true;
        }
        return false;
    }

    private static boolean isData(String attribute) {
        return attribute.startsWith("data-") && !isDescription(attribute);
    }

    /** Whether an attribute describes an image: its value may be the name of the image's file, but is not its URL. */
    private static boolean isDescription(String attribute) {
        return switch (attribute.substring(attribute.lastIndexOf('-') + 1)) {
            case "alt", "author", "caption", "credit", "description", "extension", "id", "name", "title" -> true;
            default -> false;
        };
    }
}
