package dev.lede.render.body;

import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Code;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Image;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Node;
import dev.lede.core.body.Passage;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.body.Video;
import dev.lede.core.check.Require;
import java.util.List;

/** Tells what would show nothing: an empty paragraph, a list without items. It leaves no trace on a page. */
public final class Blank {
    private Blank() {}

    public static boolean isBlank(Block block) {
        return isBlankNode(block);
    }

    public static boolean isBlank(List<? extends Node> nodes) {
        return nodes.stream().allMatch(Blank::isBlankNode);
    }

    private static boolean isBlankNode(Node node) {
        if (node instanceof Text text) return Require.isBlank(text.value());
        if (node instanceof Code code) return Require.isBlank(code.value());
        if (node instanceof InlineCode code) return Require.isBlank(code.value());
        if (node instanceof LineBreak) return true;
        if (isTarget(node)) return false;
        return holdsOthers(node) && isBlank(node.contents());
    }

    /** What can be linked to must stay, though it shows nothing. */
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
