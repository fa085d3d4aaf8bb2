package dev.lede.render.sanitize;

import dev.lede.render.sanitize.Declarations.Declaration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells pictures, films and frames that show nothing, and are there to be asked for: of one pixel, or off the screen. */
final class Pixel {
    private static final Pattern AT_MOST_ONE = Pattern.compile("[+]?0*[01]?(\\.\\d{0,9})?(px)?");
    private static final Pattern FAR_OUT = Pattern.compile("-\\d{4,9}(\\.\\d{0,9})?(px)?");

    private Pixel() {}

    static boolean is(KeptElement element) {
        return switch (element.name()) {
            case "img" -> isPicture(element.source());
            case "iframe", "video", "object", "embed" -> isFrame(element.source());
            default -> false;
        };
    }

    /** A side of at most one pixel leaves nothing of a picture to be seen, however long the other is. */
    private static boolean isPicture(Element img) {
        Map<String, String> style = style(img);
        return isNothing(img, style, "width") || isNothing(img, style, "height") || isFarOut(style);
    }

    /** Frames of no width or of no height may wait for a script or a style to stretch them; such of neither do not. */
    private static boolean isFrame(Element frame) {
        Map<String, String> style = style(frame);
        return (isNothing(frame, style, "width") && isNothing(frame, style, "height")) || isFarOut(style);
    }

    private static boolean isNothing(Element element, Map<String, String> style, String side) {
        if (style.containsKey("min-" + side)) return false;
        // The style overrides the attribute.
        String said = style.getOrDefault(side, element.attr(side).strip());
        return isAtMostOne(said) || isAtMostOne(style.getOrDefault("max-" + side, ""));
    }

    private static boolean isAtMostOne(String side) {
        return !side.isEmpty()
                && side.chars().anyMatch(Character::isDigit)
                && AT_MOST_ONE.matcher(side).matches();
    }

    private static boolean isFarOut(Map<String, String> style) {
        if (!style.containsKey("position")) return false;
        for (String edge : new String[] {"left", "top", "right", "bottom"}) {
            if (FAR_OUT.matcher(style.getOrDefault(edge, "")).matches()) return true;
        }
        return false;
    }

    private static Map<String, String> style(Element element) {
        Map<String, String> style = new HashMap<>();
        if (!element.hasAttr("style")) return style;
        for (Declaration declaration : Declarations.of(element.attr("style"))) {
            style.put(declaration.property(), declaration.value());
        }
        return style;
    }
}
