package dev.lede.render.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The groups of rules of the stylesheet, in the order of the stylesheet. Each is minified from its source in {@code
 * src/main/assets/style}; {@code MinifierTest} compares the two.
 */
public enum StyleGroup {
    /** All pages: header and footer, header of the article, controls, text, share links, links to other articles. */
    PAGE,
    /** Figures, and quotes with an attribution. */
    FIGURES,
    /** Asides, definition lists, pull quotes and tables. */
    BOXES,
    /** Audio, video and embeds. */
    MEDIA,
    /**
     * Content of few articles: galleries, code, details, thematic breaks, images of unknown size, abbreviations with a title,
     * and marks with a background or a font of their own.
     */
    RARE,
    /** Lists of teasers, which only pages of hosts have. */
    TEASERS;

    private final String css = read(name().toLowerCase(Locale.ROOT) + ".min.css");
    private final String hostCss = read(name().toLowerCase(Locale.ROOT) + ".host.min.css");

    /**
     * Returns the rules of some groups, for a page of Lede, whose {@code html} element has the font size {@code --lede-rem}.
     */
    public static String css(Set<StyleGroup> groups) {
        return groups.stream().sorted().map(group -> group.css).collect(Collectors.joining());
    }

    /** Returns the rules of some groups, for any page: lengths are multiples of {@code --lede-rem}. */
    public static String hostCss(Set<StyleGroup> groups) {
        return groups.stream().sorted().map(group -> group.hostCss).collect(Collectors.joining());
    }

    private static String read(String name) {
        try (InputStream in = StyleGroup.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("the resource " + name + " is missing from lede-render");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
