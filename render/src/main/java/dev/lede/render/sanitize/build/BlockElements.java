package dev.lede.render.sanitize.build;

import dev.lede.core.body.Aside;
import dev.lede.core.body.Block;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Details;
import dev.lede.core.body.Direction;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Passage;
import dev.lede.core.body.Span;
import dev.lede.core.body.ThematicBreak;
import dev.lede.render.sanitize.read.Hints;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which elements become blocks, and which builder makes them. Builds headings, asides and details itself. */
final class BlockElements {
    private static final Set<String> BLOCKS =
            Set.of(("h2 h3 h4 h5 h6 blockquote ul ol dl pre hr table figure aside details"
                            + " video audio iframe object embed")
                    .split(" ", -1));

    private final Builders builders;

    BlockElements(Builders builders) {
        this.builders = builders;
    }

    /** Whether the element only groups blocks and is not a block itself. */
    boolean isContainer(KeptElement element) {
        return element.is("div") ? !isBlock(element) : !BLOCKS.contains(element.name());
    }

    /** Whether a {@code div} becomes a block of its own, by its class or as a pasted embed. */
    private boolean isBlock(KeptElement div) {
        return isAside(div)
                || isToggle(div)
                || isGallery(div)
                || isCaptioned(div)
                || isFile(div)
                || builders.media.isPasted(div);
    }

    private boolean isFile(KeptElement div) {
        return builders.names.has("a") && Hints.isFile(div.source()) && LinkCards.holdsOneLink(div);
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

    /** The blocks that the element becomes, with its id, language and direction: usually one; none if it is empty. */
    List<Block> of(KeptElement element, InlinePath path) {
        return switch (element.name()) {
            case "h2", "h3", "h4", "h5", "h6" -> heading(element, path);
            default -> withGlobalAttributes(element, blocks(element, path));
        };
    }

    private List<Block> blocks(KeptElement element, InlinePath path) {
        return switch (element.name()) {
            case "blockquote" ->
                builders.media.isPasted(element)
                        ? builders.media.pasted(element, path)
                        : builders.quotes.of(element, path);
            case "ul", "ol" ->
                isGallery(element) ? builders.figures.galleryOf(element, path) : builders.lists.of(element, path);
            case "dl" -> builders.lists.definitions(element, path);
            case "pre" -> builders.code.of(element);
            case "hr" -> List.of(new ThematicBreak());
            case "table" -> builders.tables.of(element, path);
            case "figure" -> builders.figures.of(element, path);
            case "div" -> div(element, path);
            case "aside" -> aside(element, path);
            case "details" -> details(element, path);
            default -> builders.media.of(element, path);
        };
    }

    private List<Block> heading(KeptElement element, InlinePath path) {
        int depth = element.name().charAt(1) - '0';
        List<Inline> inlines = builders.lineOf(element.children(), path);
        if (inlines.isEmpty()) return withGlobalAttributes(element, empty(element));
        if (!element.hasIdLangOrDir()) return List.of(new Heading(depth, null, inlines));
        Span span = new Span(null, builders.values.language(element), builders.values.direction(element), inlines);
        return List.of(new Heading(depth, element.takeId(), List.of(span)));
    }

    private List<Block> aside(KeptElement element, InlinePath path) {
        if (Hints.isPullquote(element) && builders.pullquotes()) return builders.quotes.pullquote(element, path);
        List<Block> children = builders.blocksOf(element.children(), path);
        return children.isEmpty() ? empty(element) : List.of(new Aside(children));
    }

    private List<Block> div(KeptElement div, InlinePath path) {
        if (isAside(div)) return aside(div, path);
        if (isToggle(div)) return toggle(div, path);
        if (isGallery(div)) return builders.figures.galleryOf(div, path);
        if (isFile(div)) return builders.linkCards.of(div, path);
        return isCaptioned(div) ? builders.figures.of(div, path) : builders.media.pasted(div, path);
    }

    private List<Block> details(KeptElement element, InlinePath path) {
        List<KeptElement> summary =
                element.children("summary").stream().limit(1).toList();
        List<KeptNode> line =
                summary.stream().<KeptNode>map(BlockElements::asSpan).toList();
        return details(element, summary, line, path);
    }

    /** Builds details from a toggle card of Ghost, whose first {@code div} contains the summary. */
    private List<Block> toggle(KeptElement card, InlinePath path) {
        List<KeptElement> parts = card.children("div");
        if (parts.size() < 2) return builders.blocksOf(card.children(), path);
        List<KeptNode> line = new ArrayList<>();
        for (KeptNode child : parts.get(0).children()) {
            boolean heading = child instanceof KeptElement part && part.name().matches("h[2-6]");
            line.add(heading ? asSpan((KeptElement) child) : child);
        }
        return details(card, parts.subList(0, 1), line, path);
    }

    /**
     * @param summary the child that holds the summary, if there is one
     * @param line the nodes of the summary
     */
    private List<Block> details(KeptElement element, List<KeptElement> summary, List<KeptNode> line, InlinePath path) {
        List<Inline> summaryLine = builders.lineOf(line, path);
        List<KeptNode> others = new ArrayList<>(element.children());
        others.removeAll(summary);
        List<Block> children = builders.blocksOf(others, path);
        return summaryLine.isEmpty() && children.isEmpty()
                ? empty(element)
                : List.of(new Details(summaryLine, children));
    }

    /** The element as inline content, which keeps its id, language and direction in the line. */
    static KeptElement asSpan(KeptElement element) {
        return element.renamed("span");
    }

    List<Block> empty(KeptElement element) {
        builders.report.element(Rule.EMPTY, element.source());
        return List.of();
    }

    /**
     * The blocks, in a passage that keeps the element's global attributes: id, language and direction. An id alone goes to
     * an empty passage before several blocks, so that a wrapper around a whole article does not become one block.
     */
    List<Block> withGlobalAttributes(KeptElement element, List<Block> blocks) {
        if (!element.hasIdLangOrDir()) return blocks;
        @Nullable String id = element.takeId();
        @Nullable Locale language = builders.values.language(element);
        @Nullable Direction direction = builders.values.direction(element);
        boolean isLocalized = language != null || direction != null;
        if (id == null && (!isLocalized || hasNoContent(blocks))) return blocks;
        if (isLocalized || blocks.size() <= 1 || Hints.block(element).equals("passage")) {
            return List.of(new Passage(id, language, direction, blocks));
        }
        List<Block> all = new ArrayList<>(blocks.size() + 1);
        all.add(new Passage(id, null, null, List.of()));
        all.addAll(blocks);
        return all;
    }

    private static boolean hasNoContent(List<Block> blocks) {
        return blocks.isEmpty() || (blocks.size() == 1 && blocks.get(0) instanceof Cut);
    }
}
