package dev.lede.render.body;

import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Code;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Image;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import dev.lede.core.body.ThematicBreak;
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

    private static boolean isBlankNode(Node node) {
        if (node instanceof Text text) return Require.isBlank(text.value());
        if (node instanceof Paragraph paragraph) return isBlank(paragraph.children());
        if (node instanceof Code code) return Require.isBlank(code.value());
        if (node instanceof InlineCode code) return Require.isBlank(code.value());
        if (node instanceof LineBreak) return true;
        if (isTarget(node)) return false;
        return holdsOthers(node) && isBlank(node.contents());
    }

    /** Returns whether links can lead to the node. Such a node is rendered, even if it displays nothing. */
    private static boolean isTarget(Node node) {
        return (node instanceof Span span && span.id() != null)
                || (node instanceof Passage passage && passage.id() != null);
    }

    private static boolean holdsOthers(Node node) {
        return !(node instanceof Image
                || node instanceof ThematicBreak
                || node instanceof Video
                || node instanceof Audio
                || node instanceof Embed
                || node instanceof RelatedLink);
    }
}
