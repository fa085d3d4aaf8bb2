package dev.lede.render.sanitize.read;

import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.value.Placeholder;
import dev.lede.render.sanitize.value.SrcsetReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds the {@code data-} attributes in which scripts keep the URLs of an image until it is to be loaded. Each script has
 * names of its own: beside the most usual ones, an attribute is recognized by its value, where the image has no other URL.
 */
public final class LateAttributes {
    /** Longer values are data. */
    private static final int LONGEST_URL = 2_000;

    private static final Pattern IMAGE_FILE =
            Pattern.compile("[^?#]*[^/?#.]\\.(?:avif|gif|jfif|jpe?g|png|webp)(?:[?#].*)?", Pattern.CASE_INSENSITIVE);

    /** A service that names no files mostly says in a host or a directory that it has images. */
    private static final Pattern IMAGE_SERVICE = Pattern.compile(
            "(?:(?:https?:)?/)?/(?:[^?#]*[/.])?(?:image|img|thumb|thumbnail)s?[/.].*", Pattern.CASE_INSENSITIVE);

    /** Names whose values are words about an image, which may be the name of its file. */
    private static final Pattern WORDS =
            Pattern.compile(".*-(?:alt|author|caption|credit|description|extension|id|name|title)");

    private LateAttributes() {}

    /** Whether the attribute is the one that says where an image is. */
    static boolean reads(Element element, String attribute) {
        if (!attribute.startsWith("data-")) return false;
        Optional<String> name = Optional.of(attribute);
        return switch (element.normalName()) {
            case "img" -> name.equals(source(element)) || name.equals(set(element));
            case "source" -> name.equals(set(element));
            default -> false;
        };
    }

    /** The attribute with the URL of an image; empty if its own {@code src} or {@code srcset} has it. */
    public static Optional<String> source(Element image) {
        if (!hasData(image)) return Optional.empty();
        Optional<String> usual = usualSource(image);
        return usual.isPresent() || hasUrl(image) ? usual : byValue(image);
    }

    /** The attribute whose value reads as the URL of an image, whatever its name. */
    static Optional<String> byValue(Element image) {
        return first(image, value -> value.indexOf('/') >= 0 && isFile(value))
                .or(() -> first(image, value -> IMAGE_SERVICE.matcher(value).matches()))
                .or(() -> first(image, LateAttributes::isFile));
    }

    static Optional<String> usualSource(Element image) {
        if (!hasData(image)) return Optional.empty();
        return Hints.LATE_SOURCES.stream()
                .filter(name -> isUsualUrl(image, name))
                .findFirst();
    }

    /** The attribute with the candidates of an image or {@code source}; empty if its own {@code srcset} has them. */
    public static Optional<String> set(Element element) {
        if (!hasData(element)) return Optional.empty();
        Optional<String> usual = Hints.LATE_SETS.stream()
                .filter(name -> holdsUrl(element.attr(name)))
                .filter(name -> isPath(element.attr(name)) || !hasUrl(element))
                .findFirst();
        if (usual.isPresent() || holdsUrl(element.attr("srcset"))) return usual;
        return data(element)
                .filter(attribute -> isSet(attribute.getValue()))
                .map(Attribute::getKey)
                .findFirst();
    }

    /** Whether {@code src} or {@code srcset} has a URL that shows an image without any script. */
    static boolean hasUrl(Element image) {
        return isShown(image.attr("src")) || holdsUrl(image.attr("srcset"));
    }

    /** Whether {@code src} is a URL that browsers request, even if its file name is that of a placeholder. */
    static boolean hasFetchable(Element image) {
        return isFetchable(image.attr("src"));
    }

    static boolean holdsUrl(String set) {
        return !set.isBlank() && SrcsetReader.read(set).stream().anyMatch(candidate -> isShown(candidate.url()));
    }

    /** Whether a URL asks for something with parameters that does not read as an image. */
    static boolean isCounter(String url) {
        String written = url.strip();
        return written.length() <= LONGEST_URL
                && written.indexOf('?') >= 0
                && !isFile(written)
                && !IMAGE_SERVICE.matcher(written).matches();
    }

    /** Whether browsers request the URL, and it does not read as a placeholder. */
    static boolean isShown(String url) {
        return !Placeholder.is(url) && isFetchable(url);
    }

    private static boolean isFetchable(String url) {
        return WebUrl.parse(url)
                .filter(read -> read.isFetchable() && !read.isInPage())
                .isPresent();
    }

    /** Whether an attribute of a usual name holds a URL, and no setting of the script: {@code data-lazy=true}. */
    static boolean isUsualUrl(Element element, String name) {
        String value = element.attr(name).strip();
        if (!isPath(value) && (!name.endsWith("src") || hasUrl(element))) return false;
        return !value.startsWith("[") && !value.startsWith("{") && isFetchable(value);
    }

    private static boolean isPath(String value) {
        return value.indexOf('/') >= 0 || value.indexOf('.') >= 0;
    }

    private static Optional<String> first(Element image, Predicate<String> test) {
        return data(image)
                .filter(attribute -> {
                    String value = attribute.getValue().strip();
                    return isLone(value) && test.test(value) && isShown(value);
                })
                .map(Attribute::getKey)
                .findFirst();
    }

    /** Whether a value is not too long for a URL and holds no white space. */
    static boolean isLone(String value) {
        return value.length() <= LONGEST_URL && value.chars().noneMatch(c -> c <= ' ');
    }

    static boolean isFile(String value) {
        return IMAGE_FILE.matcher(value).matches();
    }

    /** Whether it reads as candidates with their sizes, and as nothing else. */
    private static boolean isSet(String value) {
        if (value.strip().indexOf(' ') < 0) return false;
        List<SrcsetReader.Candidate> candidates = SrcsetReader.read(value);
        return candidates.stream().allMatch(LateAttributes::isPath)
                && candidates.stream().anyMatch(candidate -> candidate.width() != null || candidate.density() != null);
    }

    private static boolean isPath(SrcsetReader.Candidate candidate) {
        String url = candidate.url();
        return candidate.valid() && (url.indexOf('/') >= 0 || isFile(url)) && isShown(url);
    }

    static boolean hasData(Element element) {
        return element.attributesSize() > 0 && data(element).findAny().isPresent();
    }

    static Stream<Attribute> data(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().startsWith("data-"))
                .filter(attribute -> !WORDS.matcher(attribute.getKey()).matches());
    }
}
