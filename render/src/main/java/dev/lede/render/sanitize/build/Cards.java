package dev.lede.render.sanitize.build;

import dev.lede.core.body.Block;
import dev.lede.core.body.Details;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.read.Hints;
import dev.lede.render.sanitize.read.InlineNames;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Builds related links of Ghost's cards of links and files, and details of its toggles. */
final class Cards {
    private final Builders builders;

    Cards(Builders builders) {
        this.builders = builders;
    }

    static boolean isBookmark(KeptElement figure) {
        return Hints.isBookmark(figure) && holdsOneLink(figure);
    }

    /** Whether a card has one link in it, and no words in the same line, which would be torn from it. */
    static boolean holdsOneLink(KeptElement card) {
        return card.children("a").size() == 1 && card.children().stream().allMatch(Cards::mayBeBesideLink);
    }

    private static boolean mayBeBesideLink(KeptNode node) {
        return node instanceof KeptElement element
                ? element.is("a") || !InlineNames.has(element.name())
                : node.isBlankText();
    }

    /** Ghost's card of a link or file: its picture and all its words. What is around the link stays beside it. */
    List<Block> linkCard(KeptElement card, InlinePath path) {
        KeptElement link = card.children("a").get(0);
        Optional<Block> related = related(link, pictureFirst(link.children()), path);
        if (related.isEmpty()) return new Flow(builders, path).blocksOf(card.children());
        int at = card.children().indexOf(link);
        List<KeptNode> before = card.children().subList(0, at);
        List<KeptNode> after = card.children().subList(at + 1, card.children().size());
        List<Block> blocks = new ArrayList<>(new Flow(builders, path).blocksOf(before));
        blocks.add(related.get());
        blocks.addAll(new Flow(builders, path).blocksOf(after));
        return blocks;
    }

    /** Ghost writes the picture after the words. */
    private static List<KeptNode> pictureFirst(List<KeptNode> nodes) {
        return nodes.stream()
                .sorted(Comparator.comparing(
                        node -> !(node instanceof KeptElement part && Hints.isBookmarkThumbnail(part))))
                .toList();
    }

    /** A related link; none where the link leads nowhere, says nothing, or has more said of it than there is place for. */
    private Optional<Block> related(KeptElement link, List<KeptNode> contents, InlinePath path) {
        Optional<WebUrl> url = builders.urls.link(link, "href");
        boolean words = !Characters.isBlank(link.text());
        // A related link has no place for what is said of the site that it leads to.
        if (url.isEmpty() || !words || !builders.urls.rels(url.get()).isEmpty()) return Optional.empty();
        List<Inline> title = new ArrayList<>(new OneLine(builders, path).inlinesOf(contents));
        Image image = !title.isEmpty() && title.get(0) instanceof Image first ? first : null;
        if (image != null) title.remove(0);
        while (!title.isEmpty() && title.get(0) instanceof LineBreak) title.remove(0);
        return Optional.of(new RelatedLink(url.get(), image, title));
    }

    /** Details as Ghost writes them: the first part is what stands there always. */
    List<Block> toggle(KeptElement card, InlinePath path) {
        List<KeptElement> parts = card.children("div");
        if (parts.size() < 2) return new Flow(builders, path).blocksOf(card.children());
        List<KeptNode> others = new ArrayList<>(card.children());
        others.remove(parts.get(0));
        List<KeptNode> heading = new ArrayList<>();
        for (KeptNode child : parts.get(0).children()) {
            boolean named = child instanceof KeptElement part && part.name().matches("h[2-6]");
            heading.add(named ? BlockElements.asSpan((KeptElement) child) : child);
        }
        List<Inline> summary = new OneLine(builders, path).inlinesOf(heading);
        List<Block> children = new Flow(builders, path).blocksOf(others);
        return summary.isEmpty() && children.isEmpty()
                ? builders.blocks.empty(card)
                : List.of(new Details(summary, children));
    }
}
