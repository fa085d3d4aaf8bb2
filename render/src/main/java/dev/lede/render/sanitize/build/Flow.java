package dev.lede.render.sanitize.build;

import dev.lede.core.body.Block;
import dev.lede.core.body.Image;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.render.sanitize.read.Hints;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.read.RemovedText;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes blocks of nodes, one after the other. Text outside of paragraphs becomes paragraphs; a paragraph of one picture
 * becomes the picture; a wrapper that says nothing disappears.
 */
public final class Flow extends Collector {
    private final List<Block> blocks = new ArrayList<>();

    /** Where captions go that are met on the way; null where they are just text. */
    private final @Nullable List<KeptElement> captions;

    /** The innermost wrapper whose nodes are being walked, to say where something is. */
    private @Nullable KeptElement place;

    public Flow(Builders builders, InlinePath path) {
        this(builders, path, null);
    }

    /** A flow inside of a figure, which takes the captions. */
    public Flow(Builders builders, InlinePath path, @Nullable List<KeptElement> captions) {
        super(builders, path);
        this.captions = captions;
    }

    public List<Block> blocksOf(List<KeptNode> nodes) {
        addAll(nodes);
        endParagraph();
        return blocks;
    }

    @Override
    void addAll(List<KeptNode> nodes) {
        int at = 0;
        while (at < nodes.size()) {
            int end = Lists.endOfLooseItems(nodes, at);
            int endOfWord = end == at && builders.names.hasLists() ? WordLists.endOfItems(nodes, at) : at;
            if (end > at) {
                endParagraph();
                blocks.addAll(builders.lists.ofLoose(nodes.subList(at, end), path()));
                at = end;
            } else if (endOfWord > at) {
                endParagraph();
                blocks.addAll(builders.wordLists.of(nodes.subList(at, endOfWord), path()));
                at = endOfWord;
            } else {
                add(nodes.get(at++));
            }
        }
    }

    @Override
    void block(KeptElement element) {
        endParagraph();
        if (Links.areLostAround(element)) builders.links.reportUnsafe(path());
        if (captions != null && Hints.isCaptionInFigure(element)) captions.add(element);
        else if (captions == null && Hints.isCaption(element) && isCaptionOfLast(element)) return;
        else if (builders.blocks.isContainer(element)) container(element);
        else blocks.addAll(builders.blocks.of(element, path()));
    }

    /** Gives a caption outside of a figure to the image or figure before it, unless that has one. */
    private boolean isCaptionOfLast(KeptElement element) {
        if (blocks.isEmpty() || !builders.figures()) return false;
        int last = blocks.size() - 1;
        Optional<Block> captioned = builders.figures.captioned(blocks.get(last), element, path());
        captioned.ifPresent(figure -> blocks.set(last, figure));
        return captioned.isPresent();
    }

    private void container(KeptElement element) {
        noticeItem(element.source());
        InlinePath styled = path().styledBy(element, builders.names);
        if (styled != path() || element.hasIdLangOrDir()) {
            Flow inner = new Flow(builders, styled, captions);
            inner.place = element;
            blocks.addAll(builders.passages.around(element, inner.blocksOf(element.children())));
            return;
        }
        KeptElement outer = place;
        place = element;
        addAll(element.children());
        endParagraph();
        place = outer;
    }

    private void noticeItem(Element element) {
        boolean first = Hints.looksLikeItem(element) && !Hints.looksLikeItem(element.previousElementSibling());
        if (first) builders.report.notice(Notice.Rule.LOOKS_LIKE_A_LIST, element, RemovedText.beginningOf(element));
    }

    private void endParagraph() {
        if (line.isEmpty()) return;
        for (List<Leaf> leaves : line.takeParagraphs()) paragraph(leaves);
    }

    private void paragraph(List<Leaf> leaves) {
        List<Leaf> pictures = pictures(leaves);
        // Several pictures in a line of text may be part of what it says; in a figure they are what it shows.
        if (pictures.size() == 1 || (pictures.size() > 1 && captions != null)) pictures.forEach(this::picture);
        else if (leaves.stream().allMatch(Leaf::isBlank)) blank(leaves);
        else blocks.add(new Paragraph(builders.inlines.of(leaves)));
    }

    /** The pictures, if nothing else is there to be seen or to be linked to. */
    private List<Leaf> pictures(List<Leaf> leaves) {
        List<Leaf> pictures = new ArrayList<>();
        for (Leaf leaf : leaves) {
            if (leaf.image() != null && builders.inlines.isBare(leaf)) pictures.add(leaf);
            else if (leaf.image() != null || !leaf.isBlank() || leaf.path().hasId()) return List.of();
        }
        return pictures;
    }

    private void picture(Leaf leaf) {
        Image image = Objects.requireNonNull(leaf.image(), "image");
        builders.links.reportUnsafe(leaf.path());
        boolean named =
                !leaf.path().isEmpty() && InlineElements.isNamed(leaf.path().element());
        if (!named) {
            blocks.add(image);
            return;
        }
        // In a figure the picture itself must stay what is shown: an id names the place before it.
        if (captions != null) leaf.path().takeIds().forEach(id -> blocks.add(Passage.of(id)));
        blocks.addAll(builders.passages.around(leaf.path().element(), List.of(image)));
    }

    private void blank(List<Leaf> leaves) {
        boolean heldSpace = leaves.stream().anyMatch(Leaf::hasText);
        if (heldSpace && place != null) builders.report.element(Rule.EMPTY, place.source());
        for (Leaf leaf : leaves) {
            for (String id : leaf.path().takeIds()) blocks.add(Passage.of(id));
        }
    }
}
