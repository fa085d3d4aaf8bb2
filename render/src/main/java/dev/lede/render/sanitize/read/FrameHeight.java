package dev.lede.render.sanitize.read;

import dev.lede.core.body.Embed;
import dev.lede.render.sanitize.value.Declarations;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the height of a frame, or of the element that a script replaces by a frame. */
public final class FrameHeight {
    /** Digits, with or without a fraction and a unit. Percentages and other units are not a number of pixels. */
    private static final Pattern PIXELS = Pattern.compile("\\s*(\\d{1,9})(?:\\.\\d{1,9})?(?:px)?\\s*");

    static final String DATA = "data-height";

    private FrameHeight() {}

    /** Whether an attribute is used for the height of an embed, so that its removal loses nothing. */
    static boolean reads(Element element, String attribute) {
        return attribute.equals("height") && element.nameIs("iframe") && of(element) != null;
    }

    /**
     * Returns the height in CSS pixels: of the style, which browsers prefer, or else of the attributes. A height out of the
     * range of embeds becomes the nearest in range; null if there is none.
     */
    public static @Nullable Integer of(Element element) {
        Map<String, String> style =
                Declarations.values(element.attr("style"), declaration -> isHeight(declaration.property()));
        return Stream.of(
                        style.getOrDefault("height", ""),
                        element.attr("height"),
                        element.attr(DATA),
                        style.getOrDefault("min-height", ""))
                .map(PIXELS::matcher)
                .filter(Matcher::matches)
                .map(pixels -> Integer.valueOf(pixels.group(1)))
                .filter(height -> height > 0)
                .map(height -> Math.max(Embed.MIN_HEIGHT, Math.min(height, Embed.MAX_HEIGHT)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isHeight(String property) {
        return property.equals("height") || property.equals("min-height");
    }
}
