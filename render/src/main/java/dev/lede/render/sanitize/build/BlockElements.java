package dev.lede.render.sanitize.build;

import dev.lede.core.body.Aside;
import dev.lede.core.body.Block;
import dev.lede.core.body.Details;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Span;
import dev.lede.core.body.ThematicBreak;
import dev.lede.render.sanitize.read.Hints;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which elements become blocks, and who builds them. */
final class BlockElements {
    private static final Set<String> BLOCKS =
            Set.of(("h2 h3 h4 h5 h6 blockquote ul ol dl pre hr table figure aside details"
                            + " video audio iframe object embed")
                    .split(" ", -1));

    private final Builders builders;

    BlockElements(Builders builders) {
        this.builders = builders;
    }

    /** Whether the element only holds blocks, and is none itself. */
    boolean isContainer(KeptElement element) {
        return switch (element.name()) {
            case "div" -> !isBlock(element);
            default -> !BLOCKS.contains(element.name());
        };
    }

    /** Whether a wrapper says by its class that it is more than one, and may be. */
    private boolean isBlock(KeptElement div) {
        return isAside(div)
                || isToggle(div)
                || isGallery(div)
                || isCaptioned(div)
                || isFile(div)
                || builders.media.isPasted(div);
    }

    private boolean isFile(KeptElement div) {
        return builders.names.has("a") && Hints.isFile(div.source()) && Cards.holdsOneLink(div);
    }

    private boolean isAside(KeptElement div) {
        return builders.names.has("aside") && Hints.isAside(div.source());
    }

    private boolean isToggle(KeptElement div) {
        return builders.names.has("details") && Hints.isToggle(div.source());
    }

    private boolean isGallery(KeptElement element) {
        return builders.figures() && Hints.isGallery(element.source());
    }

    private boolean isCaptioned(KeptElement div) {
        return builders.figures() && Hints.isCaptioned(div.source());
    }

    /** The blocks that the element becomes, with all that it says: one, mostly; none, if it holds nothing. */
    List<Block> of(KeptElement element, InlinePath path) {
        return switch (element.name()) {
            case "h2", "h3", "h4", "h5", "h6" -> heading(element, path);
            default -> builders.passages.around(element, built(element, path));
        };
    }

    private List<Block> built(KeptElement element, InlinePath path) {
        return switch (element.name()) {
            case "blockquote" ->
                builders.media.isPasted(element)
                        ? builders.media.pasted(element, path)
                        : builders.quotes.of(element, path);
            case "ul", "ol" ->
                isGallery(element) ? builders.figures.galleryOf(element, path) : builders.lists.of(element, path);
            case "dl" -> builders.lists.definitions(element, path);
            case "pre" -> builders.codes.of(element);
            case "hr" -> List.of(new ThematicBreak());
            case "table" -> builders.tables.of(element, path);
            case "figure" -> builders.figures.of(element, path);
            case "div" -> wrapper(element, path);
            case "aside" -> aside(element, path);
            case "details" -> details(element, path);
            default -> builders.media.of(element, path);
        };
    }

    private List<Block> heading(KeptElement element, InlinePath path) {
        int depth = element.name().charAt(1) - '0';
        List<Inline> inlines = new OneLine(builders, path).inlinesOf(element.children());
        if (inlines.isEmpty()) return builders.passages.around(element, empty(element));
        Span span = new Span(null, builders.values.language(element), builders.values.direction(element), inlines);
        return List.of(new Heading(depth, element.takeId(), List.of(span)));
    }

    private List<Block> aside(KeptElement element, InlinePath path) {
        if (Hints.isPullquote(element) && builders.pullquotes()) return builders.quotes.pullquote(element, path);
        List<Block> children = new Flow(builders, path).blocksOf(element.children());
        return children.isEmpty() ? empty(element) : List.of(new Aside(children));
    }

    private List<Block> wrapper(KeptElement div, InlinePath path) {
        if (isAside(div)) return aside(div, path);
        if (isToggle(div)) return builders.cards.toggle(div, path);
        if (isGallery(div)) return builders.figures.galleryOf(div, path);
        if (isFile(div)) return builders.cards.linkCard(div, path);
        return isCaptioned(div) ? builders.figures.of(div, path) : builders.media.pasted(div, path);
    }

    private List<Block> details(KeptElement element, InlinePath path) {
        @Nullable
        KeptElement summary = element.children("summary").stream().findFirst().orElse(null);
        List<KeptNode> others = new ArrayList<>(element.children());
        List<Inline> summaryLine = List.of();
        if (summary != null) {
            others.remove(summary);
            summaryLine = new OneLine(builders, path).inlinesOf(List.of(asSpan(summary)));
        }
        List<Block> children = new Flow(builders, path).blocksOf(others);
        return summaryLine.isEmpty() && children.isEmpty()
                ? empty(element)
                : List.of(new Details(summaryLine, children));
    }

    /** The element as a part of a line, so that its id, language and direction are kept there. */
    static KeptElement asSpan(KeptElement element) {
        return element.renamed("span");
    }

    List<Block> empty(KeptElement element) {
        builders.report.element(Rule.EMPTY, element.source());
        return List.of();
    }
}
