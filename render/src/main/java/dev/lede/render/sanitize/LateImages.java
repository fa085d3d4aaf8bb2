package dev.lede.render.sanitize;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Pictures that scripts load late: their real address waits in {@code data-src}, or in a {@code noscript} beside them. Of
 * the two, one is kept.
 */
final class LateImages {
    private LateImages() {}

    /** What {@code noscript} holds is kept if it is a picture or film that stands nowhere else. */
    static Treatment treatmentOfNoscript(Element noscript) {
        if (noscript.selectFirst("img,iframe,video,audio") == null) return new Treatment(null, Rule.NOSCRIPT);
        if (!isOnePicture(noscript)) return new Treatment("span", null);
        boolean standsBeside =
                isReal(imageIn(noscript.previousElementSibling())) || isReal(imageIn(noscript.nextElementSibling()));
        return new Treatment(standsBeside ? null : "span", standsBeside ? Rule.FALLBACK_IMAGE : null);
    }

    /** Whether it holds a picture and nothing else that a reader would miss. */
    private static boolean isOnePicture(Element noscript) {
        return noscript.select("img").size() == 1
                && noscript.selectFirst("iframe,video,audio,object,embed") == null
                && Characters.isBlank(Foreign.beginningOf(noscript));
    }

    /** Whether a picture has no address of its own, and a {@code noscript} beside it has one. */
    static boolean isPlaceholder(Element image) {
        if (isReal(image)) return false;
        Element outer =
                image.parent() != null && image.parent().normalName().equals("picture") ? image.parent() : image;
        return isFallback(outer.nextElementSibling()) || isFallback(outer.previousElementSibling());
    }

    private static boolean isFallback(@Nullable Element element) {
        return element != null && element.normalName().equals("noscript") && element.selectFirst("img") != null;
    }

    private static @Nullable Element imageIn(@Nullable Element element) {
        if (element == null) return null;
        return switch (element.normalName()) {
            case "img" -> element;
            case "picture", "a", "span", "div" -> element.selectFirst("img");
            default -> null;
        };
    }

    private static boolean isReal(@Nullable Element image) {
        if (image == null || !image.normalName().equals("img")) return false;
        if (image.hasAttr("srcset")) return true;
        for (String attribute : Hints.LATE_SOURCES) if (image.hasAttr(attribute)) return true;
        for (String attribute : Hints.LATE_SETS) if (image.hasAttr(attribute)) return true;
        if (isInPictureWithSources(image)) return true;
        String src = image.attr("src").trim();
        return !src.isEmpty() && !src.regionMatches(true, 0, "data:", 0, 5) && !src.startsWith("about:");
    }

    private static boolean isInPictureWithSources(Element image) {
        Element parent = image.parent();
        if (parent == null || !parent.normalName().equals("picture")) return false;
        Element first = parent.firstElementChild();
        return first != null && !first.normalName().equals("img");
    }
}
