package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.value.Characters;
import dev.lede.render.sanitize.value.Declarations;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Recognizes images, videos and frames that only make a request: they have a few pixels, or are off the screen. */
public final class TrackingPixel {
    private static final Pattern AT_MOST_ONE = Pattern.compile("[+]?0*[01]?(\\.\\d{0,9})?(px)?");
    private static final Pattern AT_MOST_THREE = Pattern.compile("[+]?0*([0-2]?(\\.\\d{0,9})?|3(\\.0{0,9})?)(px)?");
    private static final Pattern ZERO = Pattern.compile("[+]?0+(\\.0{0,9})?(px)?");
    private static final int THREE = 3;
    private static final Pattern FAR_OUT = Pattern.compile("-\\d{4,9}(\\.\\d{0,9})?(px)?");

    private TrackingPixel() {}

    public static boolean is(KeptElement element) {
        return switch (element.name()) {
            case "img" -> isImage(element.source());
            case "iframe", "video", "object", "embed" -> isFrame(element.source());
            default -> false;
        };
    }

    public static boolean isOfPixels(int width, int height) {
        return width <= 1 || height <= 1 || (width <= THREE && height <= THREE);
    }

    /** An image with one side of at most one pixel is invisible, however long its other side is. */
    static boolean isImage(Element img) {
        boolean sized = img.hasAttr("width") || img.hasAttr("height");
        if (!sized && !img.hasAttr("style")) return false;
        Map<String, String> style = style(img);
        String width = attribute(img, "width", "height");
        String height = attribute(img, "height", "width");
        return isAtMost(AT_MOST_ONE, width, style, "width")
                || isAtMost(AT_MOST_ONE, height, style, "height")
                || (isAtMost(AT_MOST_THREE, width, style, "width") && isAtMost(AT_MOST_THREE, height, style, "height"))
                || isFarOut(style);
    }

    /**
     * The value of {@code width} or {@code height}; empty if it is not the real size. An image with {@code width=570
     * height=0} gets its height from a style sheet.
     */
    private static String attribute(Element img, String side, String other) {
        String written = img.attr(side).strip();
        if (!isSide(AT_MOST_THREE, written)) return written;
        boolean styled = isSide(ZERO, written) && isLong(img.attr(other).strip());
        return styled || AspectRatio.is(img, THREE) ? "" : written;
    }

    private static boolean isLong(String side) {
        return side.matches("\\d{1,9}(\\.\\d{0,9})?(px)?") && !isSide(AT_MOST_THREE, side);
    }

    /**
     * A frame without width or without height may be enlarged by a script or style. A frame without both is a pixel, unless
     * it has a title or may fill the screen: Medium writes {@code width=0 height=0 allowfullscreen title=…}. In a {@code
     * noscript}, no script enlarges it.
     */
    static boolean isFrame(Element frame) {
        Map<String, String> style = style(frame);
        if (isFarOut(style)) return true;
        boolean styled = isNothing("", style, "width") || isNothing("", style, "height");
        return isNothing(frame.attr("width"), style, "width")
                && isNothing(frame.attr("height"), style, "height")
                && (styled || !isNamedFrame(frame));
    }

    private static boolean isNamedFrame(Element frame) {
        return frame.nameIs("iframe")
                && (frame.hasAttr("allowfullscreen") || !Characters.isBlank(frame.attr("title")))
                && !frame.parentNameIs("noscript");
    }

    private static boolean isNothing(String attribute, Map<String, String> style, String side) {
        return isAtMost(AT_MOST_ONE, attribute.strip(), style, side);
    }

    private static boolean isAtMost(Pattern most, String attribute, Map<String, String> style, String side) {
        if (style.isEmpty()) return isSide(most, attribute);
        if (style.containsKey("min-" + side)) return false;
        // The style overrides the attribute.
        return isSide(most, style.getOrDefault(side, attribute)) || isSide(most, style.getOrDefault("max-" + side, ""));
    }

    private static boolean isSide(Pattern most, String side) {
        return !isLarge(side) && hasDigit(side) && most.matcher(side).matches();
    }

    /** A quick test: whether a side has at least two digits before the point. */
    private static boolean isLarge(String side) {
        return side.length() > 1 && side.charAt(0) >= '1' && side.charAt(0) <= '9' && Character.isDigit(side.charAt(1));
    }

    private static boolean hasDigit(String side) {
        for (int at = 0; at < side.length(); at++) {
            if (Character.isDigit(side.charAt(at))) return true;
        }
        return false;
    }

    private static boolean isFarOut(Map<String, String> style) {
        if (!style.containsKey("position")) return false;
        return Stream.of("left", "top", "right", "bottom")
                .anyMatch(edge -> FAR_OUT.matcher(style.getOrDefault(edge, "")).matches());
    }

    private static Map<String, String> style(Element element) {
        return Declarations.values(element.attr("style"), declaration -> true);
    }
}
