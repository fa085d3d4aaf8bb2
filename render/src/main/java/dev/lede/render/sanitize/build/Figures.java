package dev.lede.render.sanitize.build;

import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Pullquote;
import dev.lede.core.body.Text;
import dev.lede.core.body.Video;
import dev.lede.render.sanitize.read.Hints;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.PastedEmbeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds figures, and what else is written as {@code figure}: galleries, pull quotes, quotations with attribution. */
final class Figures {
    private final Builders builders;

    Figures(Builders builders) {
        this.builders = builders;
    }

    List<Block> of(KeptElement figure, InlinePath path) {
        if (builders.names.has("a") && Cards.isBookmark(figure)) return builders.cards.linkCard(figure, path);
        List<KeptElement> captions = new ArrayList<>();
        List<Block> children = shown(new Flow(builders, path, captions).blocksOf(figure.children()));
        if (children.isEmpty()) return captionsAlone(figure, captions, path);
        boolean replaced = PastedEmbeds.isWordPress(figure.source()) && children.size() == 1;
        if (replaced && children.get(0) instanceof Paragraph words) {
            children = List.of(builders.media.ofAddress(figure, words));
        }
        Caption caption = Caption.of(builders, captions, path);
        return switch (Hints.block(figure)) {
            case "image" -> children.size() == 1 && caption.isEmpty() ? children : figure(figure, children, caption);
            case "figure" -> figure(figure, children, caption);
            default ->
                isGallery(figure, children)
                        ? List.of(gallery(children, caption))
                        : quoteOrFigure(figure, children, caption);
        };
    }

    /** What a figure shows: pictures in one line of what became no line of text are as many pictures. */
    private static List<Block> shown(List<Block> blocks) {
        List<Block> shown = new ArrayList<>();
        for (Block block : blocks) {
            List<Image> pictures = new ArrayList<>();
            boolean line = block instanceof Paragraph paragraph && arePictures(paragraph.children(), pictures);
            if (line) shown.addAll(pictures);
            else shown.add(block);
        }
        return shown;
    }

    /** Whether the nodes are pictures and blank, perhaps marked; gathers them. */
    private static boolean arePictures(List<? extends Node> nodes, List<Image> pictures) {
        for (Node node : nodes) {
            if (node instanceof Image image) pictures.add(image);
            else if (node instanceof Marked marked) {
                if (!arePictures(marked.children(), pictures)) return false;
            } else if (!(node instanceof LineBreak) && !(node instanceof Text && Links.isBlank(node))) return false;
        }
        return true;
    }

    /** A wrapper or list that calls itself a gallery: one, if it holds nothing but pictures. */
    List<Block> galleryOf(KeptElement element, InlinePath path) {
        List<KeptElement> captions = new ArrayList<>();
        List<Block> children = element.is("div")
                ? new Flow(builders, path, captions).blocksOf(element.children())
                : builders.lists.of(element, path);
        if (areFigures(items(children))) return List.of(gallery(children, Caption.of(builders, captions, path)));
        for (KeptElement caption : captions) {
            children = new ArrayList<>(children);
            children.addAll(new Flow(builders, path).blocksOf(List.of(caption)));
        }
        return children;
    }

    /** An image, video, audio, embed or figure with a caption that stands after it; empty if it is none, or has one. */
    Optional<Block> captioned(Block block, KeptElement captionElement, InlinePath path) {
        Figure figure;
        if (block instanceof Figure bare
                && bare.caption().isEmpty()
                && bare.credit().isEmpty()) figure = bare;
        else if (block instanceof Image || block instanceof Video || block instanceof Audio || block instanceof Embed) {
            figure = Figure.of(block);
        } else return Optional.empty();
        Caption caption = Caption.of(builders, List.of(captionElement), path);
        if (caption.isEmpty()) return Optional.empty();
        return Optional.of(new Figure(figure.children(), caption.text(), caption.credit(), figure.placement()));
    }

    private List<Block> quoteOrFigure(KeptElement element, List<Block> children, Caption caption) {
        if (children.size() == 1 && children.get(0) instanceof Blockquote quote) {
            List<Inline> attribution = Caption.lines(quote.attribution(), caption.whole());
            return isPullquote(element)
                    ? List.of(new Pullquote(quote.children(), attribution))
                    : List.of(new Blockquote(quote.children(), attribution, quote.cite()));
        }
        // A frame needs no figure around it to be one.
        boolean alone = children.size() == 1 && children.get(0) instanceof Embed;
        if (alone && caption.isEmpty() && Hints.placement(element) == Figure.Placement.COLUMN) return children;
        if (isPullquote(element)) return List.of(new Pullquote(children, caption.whole()));
        return figure(element, children, caption);
    }

    private boolean isPullquote(KeptElement element) {
        return builders.pullquotes() && Hints.isPullquote(element);
    }

    private static List<Block> figure(KeptElement element, List<Block> children, Caption caption) {
        return List.of(new Figure(children, caption.text(), caption.credit(), Hints.placement(element)));
    }

    private List<Block> captionsAlone(KeptElement figure, List<KeptElement> captions, InlinePath path) {
        List<Block> children = new Flow(builders, path).blocksOf(List.copyOf(captions));
        return children.isEmpty() ? builders.blocks.empty(figure) : children;
    }

    private static boolean isGallery(KeptElement element, List<Block> children) {
        List<Block> items = items(children);
        if (children.size() == 1 && children.get(0) instanceof Gallery inner)
            return inner.caption().isEmpty();
        boolean nested = items.size() > 1 && items.stream().allMatch(item -> item instanceof Figure);
        return (nested || Hints.isGallery(element.source())) && areFigures(items);
    }

    private static boolean areFigures(List<Block> items) {
        return !items.isEmpty() && items.stream().allMatch(item -> item instanceof Figure || item instanceof Image);
    }

    private static Gallery gallery(List<Block> children, Caption caption) {
        List<Figure> figures = new ArrayList<>();
        for (Block item : items(children)) figures.add(item instanceof Figure figure ? figure : Figure.of(item));
        return new Gallery(caption.whole(), figures);
    }

    /** The pictures of a gallery; some editors write them as items of a list, or put one gallery into another. */
    private static List<Block> items(List<Block> children) {
        if (children.size() == 1 && children.get(0) instanceof Gallery inner) return List.copyOf(inner.children());
        if (children.size() != 1 || !(children.get(0) instanceof ListBlock list)) return children;
        List<Block> items = new ArrayList<>();
        for (ListItem item : list.children()) items.addAll(item.children());
        return items;
    }
}
