package dev.lede.render.sanitize.read;

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
 * An image that the style of an element shows behind it, or that a script puts there: {@code data-bg}. It is content where
 * the element says so ({@code role=img}, the cover of WordPress) or shows nothing else; elsewhere it decorates.
 */
final class BackgroundImage {
    private static final Pattern URL =
            Pattern.compile("url\\(\\s*(?:\"[^\"]*\"|'[^']*'|[^\"'\\s)]*)\\s*\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern COVER =
            Pattern.compile("(?:^|\\s)wp-block-cover(?:-image|__image-background)?(?:\\s|$)");

    /** Elements that have no image of their own. */
    private static final Set<String> BOXES = Set.of("div", "span", "figure", "section", "header", "a", "p", "i", "li");

    private BackgroundImage() {}

    /** Puts an {@code img} into an element whose image has a name, or is the cover of WordPress. */
    static void addTo(Element element) {
        if (!isBox(element) || !becomesImage(element)) return;
        Optional<Attribute> attribute = attribute(element);
        if (attribute.isEmpty()) return;
        Element img = new Element("img").attr("src", url(attribute.get()).orElseThrow());
        String name = name(element);
        if (!name.isEmpty()) img.attr("alt", name);
        element.removeAttr("aria-label");
        if (attribute.get().getKey().equals("style")) element.attr("style", withoutImage(element.attr("style")));
        else element.removeAttr(attribute.get().getKey());
        element.prependChild(img);
    }

    /** The URL of an attribute whose image readers see as content, and which goes; empty if it only decorates. */
    static Optional<String> lost(Element element, String attribute) {
        if (!isBox(element) || !(attribute.equals("style") || attribute.startsWith("data-"))) return Optional.empty();
        return Optional.ofNullable(element.attribute(attribute))
                .flatMap(BackgroundImage::url)
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
        return COVER.matcher(Hints.lower(element.attr("class"))).find();
    }

    /** WAI-ARIA, name calculation: the label, or else the title. */
    private static String name(Element element) {
        String label = Characters.line(element.attr("aria-label"));
        String name = Characters.isBlank(label) ? Characters.line(element.attr("title")) : label;
        return Characters.isBlank(name) ? "" : name;
    }

    private static Optional<Attribute> attribute(Element element) {
        for (Attribute attribute : element.attributes()) {
            boolean read =
                    attribute.getKey().equals("style") || attribute.getKey().startsWith("data-");
            if (read && url(attribute).isPresent()) return Optional.of(attribute);
        }
        return Optional.empty();
    }

    private static Optional<String> url(Attribute attribute) {
        String value = attribute.getValue();
        if (attribute.getKey().equals("style")) {
            if (value.indexOf('(') < 0) return Optional.empty();
            return Declarations.of(value).stream()
                    .filter(BackgroundImage::isBackground)
                    .flatMap(declaration -> urlIn(declaration.written()).stream())
                    .findFirst();
        }
        // Lazy loaders write both: data-bg="a.jpg" and data-bg="url(a.jpg)".
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
        Matcher url = URL.matcher(css);
        if (!url.find()) return Optional.empty();
        return Optional.of(css.substring(url.start(), url.end()))
                .map(whole ->
                        whole.substring("url(".length(), whole.length() - 1).strip())
                .map(quoted -> quoted.replaceAll("^[\"']|[\"']$", ""))
                .filter(LazyAttributes::isShown);
    }

    private static String withoutImage(String style) {
        return Declarations.of(style).stream()
                .filter(declaration -> !isBackground(declaration))
                .map(Declaration::written)
                .collect(Collectors.joining("; "));
    }
}
