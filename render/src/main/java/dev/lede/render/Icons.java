package dev.lede.render;

import dev.lede.core.ShareTarget;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Draws icons. A page contains the shapes once, in a sprite at its end, to which the icons refer. The shapes were drawn for
 * this project, and have the size of an icon, 24 by 24 pixels.
 */
final class Icons {
    static final String SEARCH = "search";

    /** The icon of a share target of the host. */
    private static final String OTHER = "other";

    private static final Map<String, String> SHAPES = shapes();
    private static final Map<String, Html> USES = uses();

    private Icons() {}

    /** Writes an icon, which screen readers ignore: the text beside it is its name. The page must contain its shape. */
    static void write(HtmlWriter html, String name) {
        html.html(Objects.requireNonNull(USES.get(shapeOf(name)), name));
    }

    /** Returns the shapes of some icons, for the end of a page. Unknown names have a shape in common. */
    static Html sprite(Collection<String> names) {
        StringBuilder symbols =
                new StringBuilder("<svg class=\"lede-sprite\" width=\"0\" height=\"0\" aria-hidden=\"true\">");
        for (String shape : names.stream().map(Icons::shapeOf).distinct().toList()) {
            symbols.append("<symbol id=\"").append(id(shape)).append("\"><path d=\"");
            symbols.append(SHAPES.get(shape)).append("\"/></symbol>");
        }
        return Html.trusted(symbols.append("</svg>").toString());
    }

    private static Map<String, Html> uses() {
        Map<String, Html> uses = new HashMap<>();
        for (String name : SHAPES.keySet()) {
            uses.put(
                    name,
                    Html.trusted(
                            "<svg class=\"lede-icon\" width=\"24\" height=\"24\" aria-hidden=\"true\"><use href=\"#"
                                    + id(name) + "\"/></svg>"));
        }
        return uses;
    }

    private static String shapeOf(String name) {
        return SHAPES.containsKey(name) ? name : OTHER;
    }

    /** Ids of the article have another prefix: see {@link dev.lede.render.body.Ids}. */
    private static String id(String name) {
        return "ledepage-icon-" + name;
    }

    private static Map<String, String> shapes() {
        Map<String, String> shapes = new LinkedHashMap<>();
        shapes.put(SEARCH, "M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14m0 2a5 5 0 1 0 0 10 5 5 0 0 0 0-10m5 11 1-1 6 6-1 1z");
        shapes.put(OTHER, "M12 2l5 5h-4v8h-2V7H7zM4 12h3v8h10v-8h3v10H4z");
        shapes.put(ShareTarget.TELEGRAM.id(), "M2 11 22 3l-4 18-6-5-3 4-1-6 9-7-11 6z");
        shapes.put(
                ShareTarget.WHATSAPP.id(),
                "M3 21l1-5a9 9 0 1 1 4 4zm5-13c0 5 4 8 8 8l1-2-3-2-1 1c-1 0-2-1-3-3l1-1-1-3z");
        shapes.put(
                ShareTarget.VIBER.id(), "M3 3h18v14h-7l-4 5v-5H3zm5 3c0 5 4 8 8 8l1-2-3-2-1 1c-1 0-2-1-3-3l1-1-1-3z");
        shapes.put(
                ShareTarget.VK.id(),
                "M2 7h4c0 4 2 6 4 6V7h3v4c2 0 3-2 4-4h4c-1 3-3 4-4 5 2 1 3 3 5 5h-4c-2-2-3-3-5-3v3C6 17 2 13 2 7z");
        shapes.put(
                ShareTarget.OK.id(),
                "M12 2a4 4 0 1 1 0 9 4 4 0 0 1 0-9m0 3a1 1 0 1 0 0 3 1 1 0 0 0 0-3M6 13c4 2 8 2 12 0l1 2c-1 1-3 2-4 2l3 3-2 2-4-4-4 4-2-2 3-3c-1 0-3-1-4-2z");
        shapes.put(ShareTarget.FACEBOOK.id(), "M9 22v-8H6v-4h3V7c0-3 2-5 5-5h3v4h-2c-1 0-2 1-2 2v2h4l-1 4h-3v8z");
        shapes.put(ShareTarget.X.id(), "M3 4h5l13 16h-5zm4 2 9 12h1L8 6zM18 4h2L6 20H4z");
        shapes.put(
                ShareTarget.LINKEDIN.id(),
                "M4 9h4v11H4zm2-6a2 2 0 1 1 0 5 2 2 0 0 1 0-5m4 6h4v2c1-2 7-4 7 3v6h-4v-5c0-4-3-3-3 0v5h-4z");
        shapes.put(
                ShareTarget.REDDIT.id(),
                "M11 8l1-5 6 1a2 2 0 1 1-1 2l-4-1v3c11 0 11 13-1 13S0 8 11 8m-3 4a2 2 0 1 0 0 3 2 2 0 0 0 0-3m8 0a2 2 0 1 0 0 3 2 2 0 0 0 0-3m-8 5c3 2 5 2 8 0z");
        shapes.put(ShareTarget.EMAIL.id(), "M2 5h20v14H2zm2 2v1l8 5 8-5V7z");
        return shapes;
    }
}
