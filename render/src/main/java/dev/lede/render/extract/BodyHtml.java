package dev.lede.render.extract;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes the elements that are kept, for the sanitizer, without recursion. */
final class BodyHtml implements NodeFilter {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

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
            escape(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) return FilterResult.SKIP_ENTIRELY;
        if (dropped.contains(element)) return FilterResult.SKIP_ENTIRELY;
        html.append('<').append(element.tagName());
        if (element.attributesSize() > 0) {
            // What readers could not see is dropped, unless a script shows the whole article.
            boolean isConcealed = BoxTree.isConcealed(element);
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                if (!isConcealed || !name.equals("style") && !name.equals("hidden")) write(attribute);
            }
        }
        html.append('>');
        return element.normalName().equals("iframe") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !VOID.contains(element.normalName())) {
            html.append("</").append(element.tagName()).append('>');
        }
        return FilterResult.CONTINUE;
    }

    private void write(Attribute attribute) {
        html.append(' ').append(attribute.getKey()).append("=\"");
        String value = attribute.getValue();
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '"') html.append("&quot;");
            else if (c == '&') html.append("&amp;");
            else html.append(c);
        }
        html.append('"');
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '<') html.append("&lt;");
            else if (c == '>') html.append("&gt;");
            else if (c == '&') html.append("&amp;");
            else html.append(c);
        }
    }
}
