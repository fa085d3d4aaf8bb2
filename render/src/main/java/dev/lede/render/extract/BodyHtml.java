package dev.lede.render.extract;

import dev.lede.render.source.Markup;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes the elements that are kept as HTML for the sanitizer, without recursion. Removes from elements of text what
 * only scripts and search engines read, so that the report of the sanitizer is about the article.
 */
final class BodyHtml implements NodeFilter {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    /** Elements of text; the data of others may be the URLs of images and players. */
    private static final Set<String> OF_TEXT = Set.of(
            "p", "span", "b", "i", "em", "strong", "u", "small", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
            "table", "tbody", "tr", "td", "th", "thead", "br", "dl", "dt", "dd");

    /** Attributes of a span that the sanitizer keeps or reads. */
    private static final Set<String> MEANT = Set.of("style", "lang", "dir", "id", "title", "hidden");

    private final Set<Element> dropped;
    private final StringBuilder html = new StringBuilder();

    private BodyHtml(Set<Element> dropped) {
        this.dropped = dropped;
    }

    static String of(Element root, Set<Element> dropped) {
        BodyHtml html = new BodyHtml(dropped);
        root.filter(html);
        return html.html.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            html.append(Markup.text(text.getWholeText()));
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element) || dropped.contains(element)) return FilterResult.SKIP_ENTIRELY;
        if (isTransparent(element)) return FilterResult.CONTINUE;
        html.append('<').append(element.tagName());
        if (element.attributesSize() > 0) writeAttributes(element);
        html.append('>');
        return element.normalName().equals("iframe") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !VOID.contains(element.normalName()) && !isTransparent(element)) {
            html.append("</").append(element.tagName()).append('>');
        }
        return FilterResult.CONTINUE;
    }

    /** Whether the sanitizer only keeps the content of the element. */
    private static boolean isTransparent(Element element) {
        if (!element.normalName().equals("span") || element.childNodeSize() == 0) return false;
        if (element.attributesSize() == 0) return true;
        for (Attribute attribute : element.attributes()) if (MEANT.contains(attribute.getKey())) return false;
        return true;
    }

    private void writeAttributes(Element element) {
        // Concealed elements are dropped already, unless a script shows the whole article.
        boolean isConcealed = BoxTree.isConcealed(element);
        boolean isText = OF_TEXT.contains(element.normalName());
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            boolean isConcealing = isConcealed && (name.equals("style") || name.equals("hidden"));
            boolean isNoise = isText && isNoise(name, element);
            if (!isConcealing && !isNoise) write(name, attribute.getValue());
        }
    }

    private static boolean isNoise(String name, Element element) {
        if (name.equals("class")) return !element.normalName().equals("p");
        return name.startsWith("data-") || name.startsWith("item") || name.startsWith("aria-");
    }

    private void write(String name, String value) {
        html.append(' ').append(name).append("=\"").append(Markup.text(value)).append('"');
    }
}
