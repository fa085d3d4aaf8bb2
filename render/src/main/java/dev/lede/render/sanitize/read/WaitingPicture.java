package dev.lede.render.sanitize.read;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The pictures of others in an embed, which Lede's renderer writes as links, so that nobody is asked for them: the markup of
 * the picture stands in an attribute. Read back, the picture is what it was.
 */
final class WaitingPicture {
    private static final String MARKUP = "data-lede-picture";

    /** A picture with as many renditions as are kept; anything longer is none of the renderer's. */
    private static final int LONGEST = 100_000;

    private WaitingPicture() {}

    static boolean is(Element element) {
        return (element.normalName().equals("a") || element.normalName().equals("span"))
                && element.hasAttr(MARKUP)
                && element.attr(MARKUP).length() <= LONGEST
                && isInEmbed(element);
    }

    private static boolean isInEmbed(Element element) {
        for (Element around = element.parent(); around != null; around = around.parent()) {
            if (Hints.isEmbed(around)) return true;
        }
        return false;
    }

    /** The picture in place of the link; what the element holds where its attribute holds none. */
    static List<Node> of(Element element) {
        Element written = Jsoup.parseBodyFragment(element.attr(MARKUP)).body();
        Element picture = written.selectFirst("picture:has(img), img");
        if (picture == null) return element.childNodesCopy();
        // Inside of a picture are but its sources: nothing that could hold another.
        picture.getAllElements().stream()
                .skip(1)
                .filter(part -> !part.is("img, source"))
                .forEach(Element::remove);
        // It stands where its link stands: so reports can say where that is.
        element.empty().appendChild(picture);
        return List.of(picture);
    }
}
