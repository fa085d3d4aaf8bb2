package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.read.ClassNames.Named;
import dev.lede.render.sanitize.value.Declarations;
import dev.lede.render.sanitize.value.Declarations.Declaration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Recognizes elements that browsers do not show: by an attribute, by their own style, or by a class for text that only screen
 * readers should read, which the style sheet of such a page moves off the screen.
 */
public final class Hidden {
    /** Classes for screen readers of Bootstrap, WordPress, Drupal, Foundation, GOV.UK and others. */
    private static final Named FOR_SCREEN_READERS = Named.of(
            "(?:[a-z0-9]{1,20}[-_]{1,2})?"
                    + "(?:visually-?hidden|hidden-?visually|sr-only|screen-?reader-?(?:text|only)|show-for-sr|element-invisible)",
            "hidden",
            "sr",
            "screen",
            "invisible");

    private static final Pattern NOT_FOR_SCREEN_READERS = Pattern.compile("(?:^|\\s)not-[a-z0-9-]{1,20}(?:\\s|$)");

    /** A quick test: most styles contain none of these words. */
    private static final Pattern MAY_HIDE =
            Pattern.compile("display|visibility|clip|position", Pattern.CASE_INSENSITIVE);

    private static final Set<String> DISPLAY =
            Set.of(("none block inline inline-block flow flow-root flex inline-flex grid inline-grid list-item contents"
                            + " run-in math ruby ruby-base ruby-text table inline-table table-row table-cell table-caption"
                            + " table-row-group table-header-group table-footer-group table-column table-column-group"
                            + " -webkit-box -webkit-inline-box -webkit-flex -webkit-inline-flex"
                            + " inherit initial unset revert revert-layer")
                    .split(" ", -1));
    private static final Set<String> VISIBILITY =
            Set.of("visible", "hidden", "collapse", "inherit", "initial", "unset", "revert", "revert-layer");

    /** The usual values of {@code clip} that hide everything. */
    private static final Pattern CLIP_NOTHING =
            Pattern.compile("rect\\( ?([01])(?:px)?[ ,]+\\1(?:px)?[ ,]+\\1(?:px)?[ ,]+\\1(?:px)? ?\\)");

    private static final Pattern CLIP_PATH_NOTHING = Pattern.compile("inset\\( ?(?:50|100)% ?\\)");
    private static final Pattern FAR_OUT = Pattern.compile("-\\d{4,9}(?:\\.\\d{0,9})?(?:px)?|-\\d{3,9}(?:r?em|vw)");

    /** Media that are off the screen are left to {@link TrackingPixel}. */
    private static final Set<String> MEDIA = Set.of("img", "iframe", "video", "audio", "object", "embed");

    private Hidden() {}

    public static boolean is(Element element) {
        if (element.attributesSize() == 0) return element.nameIs("dialog");
        Map<String, String> style = style(element);
        if (style.isEmpty()) return isByAttribute(element) || isForScreenReaders(element);
        if (style.getOrDefault("display", "").equals("none")) return true;
        // A display property of the author overrides the browser's style for the attribute.
        if (!style.containsKey("display") && isByAttribute(element)) return true;
        String visibility = style.getOrDefault("visibility", "");
        if (visibility.equals("hidden") || visibility.equals("collapse")) return true;
        return (isTakenOffTheScreen(style) && !MEDIA.contains(element.normalName())) || isForScreenReaders(element);
    }

    /** WHATWG HTML, rendering, hidden elements. Dialogs and popovers are hidden until a script shows them. */
    private static boolean isByAttribute(Element element) {
        if (element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found")) return true;
        return element.nameIs("dialog") ? !element.hasAttr("open") : element.hasAttr("popover");
    }

    private static boolean isTakenOffTheScreen(Map<String, String> style) {
        String position = style.getOrDefault("position", "");
        boolean absolute = position.equals("absolute") || position.equals("fixed");
        if (CLIP_PATH_NOTHING.matcher(style.getOrDefault("clip-path", "")).matches()) return true;
        // clip applies to absolutely positioned elements only (CSS Masking).
        if (!absolute) return false;
        if (CLIP_NOTHING.matcher(style.getOrDefault("clip", "")).matches()) return true;
        return FAR_OUT.matcher(style.getOrDefault("left", "")).matches()
                || FAR_OUT.matcher(style.getOrDefault("top", "")).matches();
    }

    private static boolean isForScreenReaders(Element element) {
        return FOR_SCREEN_READERS.isIn(element)
                && !NOT_FOR_SCREEN_READERS
                        .matcher(Hints.lower(element.attr("class")))
                        .find();
    }

    /** The value of each property: the last valid one. */
    private static Map<String, String> style(Element element) {
        String style = element.attr("style");
        if (style.isEmpty() || !MAY_HIDE.matcher(style).find()) return Map.of();
        return Declarations.values(style, Hidden::isValid);
    }

    private static boolean isValid(Declaration declaration) {
        return switch (declaration.property()) {
            case "display" -> DISPLAY.containsAll(List.of(declaration.value().split("\\s+", -1)));
            case "visibility" -> VISIBILITY.contains(declaration.value());
            default -> true;
        };
    }
}
