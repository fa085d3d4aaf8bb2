package dev.lede.render.sanitize.read;

import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.url.EmbedProviders;
import dev.lede.render.sanitize.url.MissingScheme;
import dev.lede.render.sanitize.value.MediaKind;
import dev.lede.render.sanitize.value.Placeholder;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds the {@code data-} attributes in which scripts keep the URL of a frame, video or audio, or of a poster, until readers
 * scroll to it or accept cookies: {@code data-src}, {@code data-cookieblock-src}, {@code data-src-cmplz}. As for images, an
 * attribute is recognized by its value, where the element has no other URL.
 */
public final class LateMedia {
    private LateMedia() {}

    static boolean reads(Element element, String attribute) {
        if (!attribute.startsWith("data-")) return false;
        Optional<String> name = Optional.of(attribute);
        return name.equals(source(element)) || name.equals(poster(element));
    }

    /** The attribute with the URL of a frame, video, audio or one of its sources; empty if its own {@code src} has it. */
    public static Optional<String> source(Element element) {
        if (!isMedia(element) || !LateAttributes.hasData(element)) return Optional.empty();
        Optional<String> usual = Hints.LATE_SOURCES.stream()
                .filter(name -> LateAttributes.isUsualUrl(element, name))
                .findFirst();
        if (usual.isPresent() || hasUrl(element)) return usual;
        if (!element.nameIs("iframe")) return first(element, LateMedia::isFile);
        return first(element, attribute -> isPage(attribute) && isOfKnownPlayer(attribute))
                .or(() -> first(
                        element,
                        attribute -> isPage(attribute) && attribute.getKey().contains("src")))
                .or(() -> first(element, LateMedia::isPage));
    }

    /** The attribute with the URL of the poster of a video; empty if {@code poster} has it. */
    public static Optional<String> poster(Element video) {
        if (!video.nameIs("video") || !Placeholder.is(video.attr("poster"))) return Optional.empty();
        return LateAttributes.hasData(video) ? LateAttributes.byValue(video) : Optional.empty();
    }

    private static boolean isMedia(Element element) {
        return switch (element.normalName()) {
            case "iframe", "video", "audio" -> true;
            case "source" -> element.parent() != null && !element.parentNameIs("picture");
            default -> false;
        };
    }

    static boolean areSame(Element one, Element other) {
        String url = url(one);
        return one.nameIs(other.normalName()) && !url.isEmpty() && url.equals(url(other));
    }

    /** The page of a known player, or the URL without its scheme; empty if there is none. */
    private static String url(Element element) {
        String written = source(element)
                .map(element::attr)
                .orElseGet(() -> element.attr("src"))
                .strip();
        return EmbedProviders.known(written)
                .map(match -> match.page().value())
                .orElseGet(() -> written.replaceFirst("^https?:", ""));
    }

    private static boolean hasUrl(Element element) {
        if (LateAttributes.isShown(element.attr("src"))) return true;
        return element.children().stream()
                .anyMatch(child -> child.nameIs("source") && LateAttributes.isShown(child.attr("src")));
    }

    private static Optional<String> first(Element element, Predicate<Attribute> test) {
        return LateAttributes.data(element)
                .filter(attribute -> LateAttributes.isLone(attribute.getValue().strip()))
                .filter(test)
                .map(Attribute::getKey)
                .findFirst();
    }

    private static boolean isFile(Attribute attribute) {
        String value = attribute.getValue().strip();
        MediaKind kind = MediaKind.of(value);
        return value.indexOf('/') >= 0 && (kind == MediaKind.VIDEO || kind == MediaKind.AUDIO);
    }

    private static boolean isPage(Attribute attribute) {
        String value = attribute.getValue().strip();
        return MissingScheme.isAbsolute(value)
                && WebUrl.parse(value).isPresent()
                && MediaKind.of(value) != MediaKind.IMAGE;
    }

    private static boolean isOfKnownPlayer(Attribute attribute) {
        return EmbedProviders.known(attribute.getValue().strip()).isPresent();
    }
}
