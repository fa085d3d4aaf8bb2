package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.read.ClassNames.Named;
import dev.lede.render.sanitize.value.Characters;
import dev.lede.render.sanitize.value.Declarations;
import dev.lede.render.sanitize.value.Declarations.Declaration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds images that CSS shows as the background of an element, or that a script puts there ({@code data-bg}). They are
 * content if the element has {@code role=img}, is a cover block of WordPress, or contains nothing else. Others are decoration.
 */
final class BackgroundImage {
    private static final Pattern URL =
            Pattern.compile("url\\(\\s*(\"[^\"]*\"|'[^']*'|[^\"'\\s)]*)\\s*\\)", Pattern.CASE_INSENSITIVE);

    private static final Named COVER = Named.of("wp-block-cover(?:-image|__image-background)?", "wp-block-cover");

    private static final Set<String> BOXES = Set.of("div", "span", "figure", "section", "header", "a", "p", "i", "li");

    private BackgroundImage() {}

    /** Adds an {@code img} to an element whose background has an accessible name or is the cover of WordPress. */
    static void addTo(Element element) {
        if (!isBox(element) || !becomesImage(element)) return;
        Optional<Attribute> attribute = element.attributes().asList().stream()
                .filter(one -> url(one.getKey(), one.getValue()).isPresent())
                .findFirst();
        if (attribute.isEmpty()) return;
        String key = attribute.get().getKey();
        Element img = new Element("img")
                .attr("src", url(key, attribute.get().getValue()).orElseThrow());
        String name = name(element);
        if (!name.isEmpty()) img.attr("alt", name);
        element.removeAttr("aria-label");
        if (key.equals("style")) element.attr("style", withoutImage(element.attr("style")));
        else element.removeAttr(key);
        element.prependChild(img);
    }

    /** The URL of an image that is content and is lost with an attribute; empty if there is none or it is decoration. */
    static Optional<String> lost(Element element, String attribute) {
        boolean mayHold = attribute.equals("style") || attribute.startsWith("data-");
        if (!mayHold || !isBox(element)) return Optional.empty();
        return url(attribute, element.attr(attribute))
                .filter(url -> isImage(element) || isCover(element) || ShortContent.isEmpty(element));
    }

    private static boolean isBox(Element element) {
        return element.attributesSize() > 0 && BOXES.contains(element.normalName());
    }

    private static boolean becomesImage(Element element) {
        return isCover(element) || (isImage(element) && !name(element).isEmpty() && ShortContent.isEmpty(element));
    }

    private static boolean isImage(Element element) {
        return element.attr("role").strip().equalsIgnoreCase("img");
    }

    private static boolean isCover(Element element) {
        return COVER.isIn(element);
    }

    /** The label, or else the title (WAI-ARIA, accessible name calculation). */
    private static String name(Element element) {
        String label = Characters.line(element.attr("aria-label"));
        String name = Characters.isBlank(label) ? Characters.line(element.attr("title")) : label;
        return Characters.isBlank(name) ? "" : name;
    }

    /** The URL of the background in a {@code style} or {@code data-} attribute; empty if there is none. */
    private static Optional<String> url(String attribute, String value) {
        if (attribute.equals("style")) {
            if (value.indexOf('(') < 0) return Optional.empty();
            return Declarations.of(value).stream()
                    .filter(BackgroundImage::isBackground)
                    .flatMap(declaration -> urlIn(declaration.written()).stream())
                    .findFirst();
        }
        if (!attribute.startsWith("data-") || value.indexOf('/') < 0) return Optional.empty();
        // Scripts for lazy loading use both data-bg="a.jpg" and data-bg="url(a.jpg)".
        return urlIn(value)
                .or(() -> Optional.of(value.strip()))
                .filter(url -> url.indexOf('/') >= 0 && LazyAttributes.isOneUrl(url) && LazyAttributes.isImageFile(url))
                .filter(LazyAttributes::isShown);
    }

    private static boolean isBackground(Declaration declaration) {
        return declaration.property().equals("background")
                || declaration.property().equals("background-image");
    }

    private static Optional<String> urlIn(String css) {
        if (css.indexOf('(') < 0) return Optional.empty();
        Matcher url = URL.matcher(css);
        if (!url.find()) return Optional.empty();
        return Optional.of(url.group(1).replaceAll("^[\"']|[\"']$", "")).filter(LazyAttributes::isShown);
    }

    private static String withoutImage(String style) {
        return Declarations.of(style).stream()
                .filter(declaration -> !isBackground(declaration))
                .map(Declaration::written)
                .collect(Collectors.joining("; "));
    }
}
