package dev.lede.render.body;

import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Code;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Span;
import dev.lede.core.body.Table;
import dev.lede.core.body.Text;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.body.Time;
import dev.lede.core.body.Video;
import dev.lede.core.check.Require;
import java.util.List;

/**
 * Detects nodes that would display nothing, such as an empty paragraph or a list without items. They are not rendered.
 */
public final class Blank {
    private Blank() {}

    /** Returns whether a block would display nothing. */
    public static boolean isBlank(Block block) {
        return isBlankNode(block);
    }

    /** Returns whether all of the nodes would display nothing. */
    public static boolean isBlank(List<? extends Node> nodes) {
        for (int at = 0; at < nodes.size(); at++) if (!isBlankNode(nodes.get(at))) return false;
        return true;
    }

    /**
     * Returns whether a node would display nothing. Common classes come first, and are tested before the node is cast to an
     * interface: until JDK 23, a class remembers one interface only, and a cast to another takes 30 ns (JDK-8180450). Those
     * who write nodes cast them to {@code Block} and {@code Inline}.
     */
    private static boolean isBlankNode(Object node) {
        if (node instanceof Text text) return Require.isBlank(text.value());
        if (node instanceof Paragraph paragraph) return isBlank(paragraph.children());
        if (node instanceof Link link) return isBlank(link.children());
        if (node instanceof Marked marked) return isBlank(marked.children());
        if (node instanceof Time time) return isBlank(time.children());
        if (node instanceof Heading heading) return isBlank(heading.children());
        if (node instanceof ListBlock list) return isBlank(list.children());
        if (node instanceof Table table) return isBlank(table.children()) && isBlank(table.caption());
        if (node instanceof Figure figure) {
            return isBlank(figure.children()) && isBlank(figure.caption()) && isBlank(figure.credit());
        }
        if (node instanceof Blockquote quote) return isBlank(quote.children()) && isBlank(quote.attribution());
        if (node instanceof Code code) return Require.isBlank(code.value());
        if (node instanceof InlineCode code) return Require.isBlank(code.value());
        if (node instanceof LineBreak) return true;
        // Links can lead to an id. Its node is rendered, even if it displays nothing.
        if (node instanceof Span span) return span.id() == null && isBlank(span.children());
        if (node instanceof Passage passage) return passage.id() == null && isBlank(passage.children());
        return holdsOthers(node) && isBlank(((Node) node).contents());
    }

    private static boolean holdsOthers(Object node) {
        return !(node instanceof Image
                || node instanceof ThematicBreak
                || node instanceof Video
                || node instanceof Audio
                || node instanceof Embed
                || node instanceof RelatedLink);
    }
}
