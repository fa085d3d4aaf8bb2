package dev.lede.render.sanitize.build;

import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Pullquote;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.read.Hints;
import dev.lede.render.sanitize.read.InlineNames;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds block quotes and pull quotes. A {@code footer} or {@code cite} at the end of one is its attribution. */
final class Quotes {
    private final Builders builders;

    Quotes(Builders builders) {
        this.builders = builders;
    }

    /** The quote of a pasted post, which readers see without its script; none if it is empty. */
    List<Block> ofPost(KeptElement blockquote, InlinePath path) {
        Parts parts = parts(blockquote, path);
        return parts.children().isEmpty() ? List.of() : List.of(blockquote(parts, null));
    }

    List<Block> of(KeptElement blockquote, InlinePath path) {
        if (Hints.isPullquote(blockquote) && builders.pullquotes()) return pullquote(blockquote, path);
        @Nullable WebUrl cite = builders.urls.link(blockquote, "cite").orElse(null);
        Parts parts = parts(blockquote, path);
        return parts.children().isEmpty() ? builders.blocks.empty(blockquote) : List.of(blockquote(parts, cite));
    }

    private static Blockquote blockquote(Parts parts, @Nullable WebUrl cite) {
        return new Blockquote(parts.children(), parts.attribution(), cite);
    }

    List<Block> pullquote(KeptElement element, InlinePath path) {
        Parts parts = parts(element, path);
        if (parts.children().isEmpty()) return builders.blocks.empty(element);
        if (parts.children().size() == 1 && parts.children().get(0) instanceof Blockquote inner) {
            List<Inline> attribution = Caption.lines(inner.attribution(), parts.attribution());
            return List.of(new Pullquote(inner.children(), attribution));
        }
        return List.of(new Pullquote(parts.children(), parts.attribution()));
    }

    private record Parts(List<Block> children, List<Inline> attribution) {}

    private Parts parts(KeptElement quote, InlinePath path) {
        List<KeptNode> nodes = quote.children();
        int end = builders.figures() ? attributionAt(nodes) : nodes.size();
        List<Block> children = builders.blocksOf(nodes.subList(0, end), path);
        // With no content before it, the attribution is the quoted text. The nodes before it are not built again: that
        // would
        // take their ids twice, and double the work at each level of nesting.
        if (children.isEmpty()) return new Parts(builders.blocksOf(nodes.subList(end, nodes.size()), path), List.of());
        if (end == nodes.size()) return new Parts(children, List.of());
        KeptElement attribution = (KeptElement) nodes.get(end);
        return new Parts(children, new Caption(builders, List.of(attribution), path).whole());
    }

    /** The index of the attribution, which is the last child; the end if there is none. */
    private static int attributionAt(List<KeptNode> children) {
        int at = lastShown(children, children.size());
        if (at < 0 || !(children.get(at) instanceof KeptElement last)) return children.size();
        boolean footer = last.source().nameIs("footer");
        boolean cite = last.is("cite") && isAfterBlock(children, at);
        return footer || cite ? at : children.size();
    }

    /** Whether a block or a break precedes: a {@code cite} inside of a sentence is the title of a work. */
    private static boolean isAfterBlock(List<KeptNode> children, int at) {
        int before = lastShown(children, at);
        if (before < 0 || !(children.get(before) instanceof KeptElement element)) return false;
        boolean inLine = InlineNames.has(element.name()) || element.is("img") || element.is("code");
        return !inLine;
    }

    private static int lastShown(List<KeptNode> nodes, int end) {
        int at = end - 1;
        while (at >= 0 && nodes.get(at).isBlankText()) at--;
        return at;
    }
}
