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

/** Builds quotations. Whom they are from stands in a {@code footer} or {@code cite} at their end, or in a caption. */
public final class Quotes {
    private final Builders builders;

    Quotes(Builders builders) {
        this.builders = builders;
    }

    /** The quotation of a post, as it is shown without the script of its site; none if it holds nothing. */
    List<Block> words(KeptElement blockquote, InlinePath path) {
        Parts parts = parts(blockquote, path);
        return parts.children().isEmpty()
                ? List.of()
                : List.of(new Blockquote(parts.children(), parts.attribution(), null));
    }

    List<Block> of(KeptElement blockquote, InlinePath path) {
        if (Hints.isPullquote(blockquote) && builders.pullquotes()) return pullquote(blockquote, path);
        @Nullable WebUrl cite = builders.urls.link(blockquote, "cite").orElse(null);
        Parts parts = parts(blockquote, path);
        if (parts.children().isEmpty()) return builders.blocks.empty(blockquote);
        return List.of(new Blockquote(parts.children(), parts.attribution(), cite));
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
        int end = builders.figures()
                ? attributionAt(quote.children())
                : quote.children().size();
        List<Block> children =
                new Flow(builders, path).blocksOf(quote.children().subList(0, end));
        // Words that nothing stands before are what is quoted, whatever their element says.
        if (children.isEmpty()) {
            // What stands before has given nothing: to build it again would take its ids twice, and double the work.
            List<KeptNode> words =
                    quote.children().subList(end, quote.children().size());
            return new Parts(new Flow(builders, path).blocksOf(words), List.of());
        }
        if (end == quote.children().size()) return new Parts(children, List.of());
        KeptElement attribution = (KeptElement) quote.children().get(end);
        return new Parts(
                children, Caption.of(builders, List.of(attribution), path).whole());
    }

    /** Where the element stands that says whom the quotation is from; the end if there is none. */
    private int attributionAt(List<KeptNode> children) {
        int at = children.size() - 1;
        while (at >= 0 && children.get(at).isBlankText()) at--;
        if (at < 0 || !(children.get(at) instanceof KeptElement last)) return children.size();
        boolean footer = last.source().nameIs("footer");
        boolean cite = last.is("cite") && standsOnItsOwn(children, at);
        return footer || cite ? at : children.size();
    }

    /** Whether a block or a break comes before: a {@code cite} in the midst of a sentence is the title of a work. */
    private boolean standsOnItsOwn(List<KeptNode> children, int at) {
        int before = at - 1;
        while (before >= 0 && children.get(before).isBlankText()) before--;
        if (before < 0 || !(children.get(before) instanceof KeptElement element)) return false;
        boolean inLine = InlineNames.has(element.name()) || element.is("img") || element.is("code");
        return !inLine;
    }
}
