package dev.lede.render.sanitize;

import dev.lede.core.body.Aside;
import dev.lede.core.body.Block;
import dev.lede.core.body.Details;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Span;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Knows which elements become blocks, and who builds them. */
final class BlockElements {
    private final Builders builders;

    BlockElements(Builders builders) {
        this.builders = builders;
    }

    /** Whether the element only holds blocks, and is none itself. */
    boolean isContainer(KeptElement element) {
        return switch (element.name()) {
            case "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "ul",
                    "ol",
                    "dl",
                    "pre",
                    "hr",
                    "table",
                    "figure",
                    "aside",
                    "details",
                    "video",
                    "audio",
                    "iframe",
                    "object",
                    "embed" -> false;
            case "p" -> !isRelatedLink(element);
            case "div" -> !isBlock(element);
            default -> true;
        };
    }

    /** Whether a wrapper says by its class that it is more than one, and may be. */
    private boolean isBlock(KeptElement div) {
        if (builders.figures() && (Hints.isGallery(div) || Hints.isCaptioned(div.source()))) return true;
        return (builders.names.has("aside") && Hints.isAside(div.source()))
                || (builders.names.has("details") && Hints.isToggle(div.source()));
    }

    /** Whether a wrapper says by its class that it is more than one. */
    static boolean mayBeBlock(Element div) {
        return Hints.isGallery(div) || Hints.isAside(div) || Hints.isToggle(div) || Hints.isCaptioned(div);
    }

    /** The blocks that the element becomes, with all that it says: one, mostly; none, if it holds nothing. */
    List<Block> of(KeptElement element, Path path) {
        return switch (element.name()) {
            case "h2", "h3", "h4", "h5", "h6" -> heading(element, path);
            default -> builders.passages.around(element, built(element, path));
        };
    }

    private List<Block> built(KeptElement element, Path path) {
        return switch (element.name()) {
            case "blockquote" -> builders.quotes.of(element, path);
            case "ul", "ol" ->
                builders.figures() && Hints.isGallery(element) ? builders.figures.galleryOf(element, path) : builders.lists.of(element, path);
            case "dl" -> builders.lists.definitions(element, path);
            case "pre" -> builders.codes.of(element);
            case "hr" -> List.of(new ThematicBreak());
            case "table" -> builders.tables.of(element, path);
            case "figure" -> builders.figures.of(element, path);
            case "div" -> wrapper(element, path);
            case "aside" -> aside(element, path);
            case "details" -> details(element, path);
            case "p" -> relatedLink(element, path);
            default -> builders.media.of(element, path);
        };
    }

    private List<Block> heading(KeptElement element, Path path) {
        int depth = element.name().charAt(1) - '0';
        List<Inline> inlines = new OneLine(builders, path).inlinesOf(element.children());
        if (inlines.isEmpty()) return builders.passages.around(element, empty(element));
        Span span = new Span(null, builders.values.language(element), builders.values.direction(element), inlines);
        return List.of(new Heading(depth, element.takeId(), List.of(span)));
    }

    private List<Block> aside(KeptElement element, Path path) {
        if (Hints.isPullquote(element) && builders.pullquotes()) return builders.quotes.pullquote(element, path);
        List<Block> children = new Flow(builders, path).blocksOf(element.children());
        return children.isEmpty() ? empty(element) : List.of(new Aside(children));
    }

    private List<Block> wrapper(KeptElement div, Path path) {
        if (builders.names.has("aside") && Hints.isAside(div.source())) return aside(div, path);
        if (builders.names.has("details") && Hints.isToggle(div.source())) return toggle(div, path);
        return Hints.isGallery(div) ? builders.figures.galleryOf(div, path) : builders.figures.of(div, path);
    }

    /** Details as Ghost writes them: the first part is what stands there always. */
    private List<Block> toggle(KeptElement card, Path path) {
        List<KeptElement> parts = card.children("div");
        if (parts.size() < 2) return new Flow(builders, path).blocksOf(card.children());
        List<KeptNode> others = new ArrayList<>(card.children());
        others.remove(parts.get(0));
        List<KeptNode> heading = new ArrayList<>();
        for (KeptNode child : parts.get(0).children()) {
            boolean named = child instanceof KeptElement part && part.name().matches("h[2-6]");
            heading.add(named ? asSpan((KeptElement) child) : child);
        }
        List<Inline> summary = new OneLine(builders, path).inlinesOf(heading);
        List<Block> children = new Flow(builders, path).blocksOf(others);
        return summary.isEmpty() && children.isEmpty() ? empty(card) : List.of(new Details(summary, children));
    }

    private List<Block> details(KeptElement element, Path path) {
        @Nullable
        KeptElement summary = element.children("summary").stream().findFirst().orElse(null);
        List<KeptNode> others = new ArrayList<>(element.children());
        List<Inline> summaryLine = List.of();
        if (summary != null) {
            others.remove(summary);
            if (!Hints.isLabel(summary)) summaryLine = new OneLine(builders, path).inlinesOf(List.of(asSpan(summary)));
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

    /** Whether it is Lede's own rendering of a related link: a paragraph that is one link. */
    private static boolean isRelatedLink(KeptElement paragraph) {
        return Hints.block(paragraph).equals("relatedLink")
                && paragraph.children().size() == 1
                && paragraph.children("a").size() == 1;
    }

    /** Ghost's card of a link: its picture and all its words. What is around the link stays beside it. */
    List<Block> bookmark(KeptElement figure, Path path) {
        List<KeptNode> others = new ArrayList<>(figure.children());
        KeptElement link = figure.children("a").get(0);
        others.remove(link);
        Optional<WebUrl> url = builders.links.address(link, "href");
        List<KeptNode> words = new ArrayList<>();
        List<KeptNode> pictures = new ArrayList<>();
        for (KeptNode child : link.children()) {
            boolean picture = child instanceof KeptElement part && Hints.isBookmarkPicture(part);
            (picture ? pictures : words).add(child);
        }
        pictures.addAll(words);
        List<Inline> title = new ArrayList<>(new OneLine(builders, path).inlinesOf(pictures));
        Image image = !title.isEmpty() && title.get(0) instanceof Image first ? first : null;
        if (image != null) title.remove(0);
        while (!title.isEmpty() && title.get(0) instanceof LineBreak) title.remove(0);
        if (url.isEmpty() || title.isEmpty()) return new Flow(builders, path).blocksOf(figure.children());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new RelatedLink(url.get(), image, title));
        blocks.addAll(new Flow(builders, path).blocksOf(others));
        return blocks;
    }

    private List<Block> relatedLink(KeptElement paragraph, Path path) {
        List<KeptNode> link = paragraph.children("a").get(0).children();
        Optional<WebUrl> url = builders.links.address(paragraph.children("a").get(0), "href");
        List<Inline> title = new ArrayList<>(new OneLine(builders, path).inlinesOf(link));
        Image image = !title.isEmpty() && title.get(0) instanceof Image first ? first : null;
        if (image != null) title.remove(0);
        // A related link has no place for what is said of the site that it leads to.
        boolean plain = url.isPresent() && builders.links.relsOf(url.get()).isEmpty();
        if (url.isPresent() && plain && !title.isEmpty()) return List.of(new RelatedLink(url.get(), image, title));
        return new Flow(builders, path).blocksOf(paragraph.children());
    }

    /** Says that nothing is left of an element. */
    List<Block> empty(KeptElement element) {
        builders.report.element(Rule.EMPTY, element.source());
        return List.of();
    }
}
