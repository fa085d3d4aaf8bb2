package dev.lede.render.sanitize.build;

import dev.lede.core.body.Block;
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

/** Builds related links from the bookmark cards and file cards of Ghost. */
final class LinkCards {
    private final Builders builders;

    LinkCards(Builders builders) {
        this.builders = builders;
    }

    static boolean isBookmark(KeptElement figure) {
        return Hints.isBookmark(figure) && holdsOneLink(figure);
    }

    /** Whether a card has exactly one link, and no text or inline element in the same line, which would lose its context. */
    static boolean holdsOneLink(KeptElement card) {
        return card.children("a").size() == 1 && card.children().stream().allMatch(LinkCards::mayBeBesideLink);
    }

    private static boolean mayBeBesideLink(KeptNode node) {
        return node instanceof KeptElement element
                ? element.is("a") || !InlineNames.has(element.name())
                : node.isBlankText();
    }

    /** A related link with the image and all text of the card's link. The card's other children stay beside it. */
    List<Block> of(KeptElement card, InlinePath path) {
        KeptElement link = card.children("a").get(0);
        Optional<Block> related = related(link, path);
        if (related.isEmpty()) return builders.blocksOf(card.children(), path);
        int at = card.children().indexOf(link);
        List<Block> blocks = new ArrayList<>(builders.blocksOf(card.children().subList(0, at), path));
        blocks.add(related.get());
        List<KeptNode> after = card.children().subList(at + 1, card.children().size());
        blocks.addAll(builders.blocksOf(after, path));
        return blocks;
    }

    /** A related link; empty if it has no URL, no text, or a {@code rel} of the host, which related links cannot hold. */
    private Optional<Block> related(KeptElement link, InlinePath path) {
        Optional<WebUrl> url = builders.urls.link(link, "href");
        boolean isBlank = Characters.isBlank(link.text());
        if (url.isEmpty() || isBlank || !builders.urls.rels(url.get()).isEmpty()) return Optional.empty();
        List<Inline> title = new ArrayList<>(builders.lineOf(imageFirst(link.children()), path));
        Image image = !title.isEmpty() && title.get(0) instanceof Image first ? first : null;
        if (image != null) title.remove(0);
        while (!title.isEmpty() && title.get(0) instanceof LineBreak) title.remove(0);
        return Optional.of(new RelatedLink(url.get(), image, title));
    }

    /** The nodes with the image before the text: Ghost writes it after. */
    private static List<KeptNode> imageFirst(List<KeptNode> nodes) {
        return nodes.stream()
                .sorted(Comparator.comparing(
                        node -> !(node instanceof KeptElement part && Hints.isBookmarkThumbnail(part))))
                .toList();
    }
}
