package dev.lede.render.sanitize.build;

import dev.lede.core.body.Block;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Image;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.render.sanitize.read.Hints;
import dev.lede.render.sanitize.read.KeptCut;
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
 * Makes a sequence of blocks of nodes. Inline content between blocks becomes paragraphs; a paragraph of one image becomes the
 * image; a {@code div} without meaning is replaced by its children.
 */
final class Flow extends Collector {
    private final List<Block> blocks = new ArrayList<>();

    /** Collects the captions among the nodes; null outside of figures, where a caption without an image is a paragraph. */
    private final @Nullable List<KeptElement> captions;

    /** The innermost container around the current node, where blank content is reported. */
    private @Nullable KeptElement container;

    Flow(Builders builders, InlinePath path, @Nullable List<KeptElement> captions) {
        super(builders, path);
        this.captions = captions;
    }

    List<Block> blocksOf(List<KeptNode> nodes) {
        addAll(nodes);
        endParagraph();
        return blocks;
    }

    @Override
    void addAll(List<KeptNode> nodes) {
        int at = 0;
        while (at < nodes.size()) {
            KeptNode node = nodes.get(at);
            int end = Lists.isPart(node) ? Lists.endOfLooseItems(nodes, at) : at;
            int endOfWord = node.is("p") && builders.listsAllowed() ? WordLists.endOfItems(nodes, at) : at;
            if (end > at) {
                endParagraph();
                blocks.addAll(builders.lists.ofLoose(nodes.subList(at, end), path()));
                at = end;
            } else if (endOfWord > at) {
                endParagraph();
                blocks.addAll(builders.wordLists.of(nodes.subList(at, endOfWord), path()));
                at = endOfWord;
            } else {
                add(node);
                at++;
            }
        }
    }

    @Override
    void cut(KeptCut cut) {
        endParagraph();
        blocks.add(new Cut());
        if (cut.hasLabel()) builders.report.notice(Notice.Rule.CUT_LABEL, cut.source(), cut.name(), cut.written());
        if (cut.isMoved()) builders.report.notice(Notice.Rule.CUT_MOVED, cut.source(), cut.name(), cut.written());
    }

    @Override
    void block(KeptElement element) {
        endParagraph();
        if (!path().isEmpty() && Links.areLostAround(element)) builders.links.reportUnsafe(path());
        if (captions != null && Hints.isCaptionInFigure(element)) captions.add(element);
        else if (captions == null && followsMedia() && Hints.isCaption(element) && isCaptionOfLast(element)) return;
        else if (builders.blocks.isContainer(element)) container(element);
        else blocks.addAll(builders.blocks.of(element, path()));
    }

    /** Whether the last block is one that a caption outside of a figure may belong to. */
    private boolean followsMedia() {
        return !blocks.isEmpty() && !(blocks.get(blocks.size() - 1) instanceof Paragraph);
    }

    /** Gives a caption outside of a figure to the image or figure before it, unless that has a caption. */
    private boolean isCaptionOfLast(KeptElement element) {
        if (!builders.figures()) return false;
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
            inner.container = element;
            blocks.addAll(builders.blocks.withGlobalAttributes(element, inner.blocksOf(element.children())));
            return;
        }
        KeptElement outer = container;
        container = element;
        addAll(element.children());
        endParagraph();
        container = outer;
    }

    private void noticeItem(Element element) {
        boolean first = Hints.looksLikeItem(element) && !Hints.looksLikeItem(element.previousElementSibling());
        if (first) builders.report.notice(Notice.Rule.LOOKS_LIKE_A_LIST, element, RemovedText.beginningOf(element));
    }

    private void endParagraph() {
        if (line.isEmpty()) return;
        List<List<Leaf>> paragraphs = line.takeParagraphs();
        for (int at = 0; at < paragraphs.size(); at++) paragraph(paragraphs.get(at));
    }

    private void paragraph(List<Leaf> leaves) {
        int images = imagesOf(leaves);
        // Outside of figures, several images in one line may be part of a text, such as icons, and stay in it.
        if (images == 1 || (images > 1 && captions != null)) {
            for (Leaf leaf : leaves) if (leaf.image() != null) image(leaf);
        } else if (Line.areBlank(leaves)) blank(leaves);
        else blocks.add(new Paragraph(builders.inlines.of(leaves)));
    }

    /** The number of images, if there is no other visible content and no target of links; otherwise 0. */
    private int imagesOf(List<Leaf> leaves) {
        int images = 0;
        for (int at = 0; at < leaves.size(); at++) {
            Leaf leaf = leaves.get(at);
            if (leaf.image() != null && builders.inlines.isBare(leaf)) images++;
            else if (leaf.image() != null || !leaf.isBlank() || leaf.path().hasId()) return 0;
        }
        return images;
    }

    private void image(Leaf leaf) {
        Image image = Objects.requireNonNull(leaf.image(), "image");
        builders.links.reportUnsafe(leaf.path());
        if (leaf.path().isEmpty() || !InlineElements.isNamed(leaf.path().element())) {
            blocks.add(image);
            return;
        }
        // A figure must contain the image itself, not a passage around it: the id goes to a passage before it.
        if (captions != null) takeIds(leaf);
        blocks.addAll(builders.blocks.withGlobalAttributes(leaf.path().element(), List.of(image)));
    }

    private void blank(List<Leaf> leaves) {
        boolean heldSpace = leaves.stream().anyMatch(Leaf::hasText);
        if (heldSpace && container != null) builders.report.element(Rule.EMPTY, container.source());
        leaves.forEach(this::takeIds);
    }

    private void takeIds(Leaf leaf) {
        for (String id : leaf.path().takeIds()) blocks.add(Passage.of(id));
    }
}
