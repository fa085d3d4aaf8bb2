package dev.lede.render.sanitize.parse;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Finds a tag in which the HTML ends, such as one with an unclosed quote. The parser drops it silently. */
final class UnfinishedTag {
    private UnfinishedTag() {}

    /** Returns the position of the tag, or -1. */
    static int of(String html, Element body) {
        // Nearly always, the last node of the tree is the last of the HTML: that is faster than visiting all nodes.
        int start = unfinished(html, endOfLast(body));
        return start < 0 ? -1 : unfinished(html, endOfAll(body));
    }

    private static int endOfLast(Element body) {
        int end = 0;
        for (Node at = body.lastChild(); at != null; at = at.lastChild()) end = Math.max(end, end(at));
        return end;
    }

    private static int endOfAll(Element body) {
        int[] end = {0};
        body.traverse((NodeVisitor) (node, depth) -> end[0] = Math.max(end[0], end(node)));
        return end[0];
    }

    /** Returns where the node ends. End tags that the parser added have no position. */
    private static int end(Node node) {
        int own = node.sourceRange().endPos();
        if (!(node instanceof Element element) || element.endSourceRange().isImplicit()) return own;
        return Math.max(own, element.endSourceRange().endPos());
    }

    private static int unfinished(String html, int from) {
        int at = html.indexOf('<', from);
        while (at >= 0) {
            int end = at + 1;
            if (Tags.beginsAt(html, at)) end = Tags.end(html, at);
            else if (html.startsWith("<!", at) || html.startsWith("<?", at)) end = html.indexOf('>', at);
            if (end < 0) return at;
            at = html.indexOf('<', end);
        }
        return -1;
    }
}
