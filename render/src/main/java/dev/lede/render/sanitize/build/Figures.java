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
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Pullquote;
import dev.lede.core.body.Text;
import dev.lede.core.body.Video;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.read.Hints;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.PastedEmbeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the blocks that {@code figure} elements become: figures, galleries, pull quotes, and quotes with attribution. */
final class Figures {
    private final Builders builders;

    Figures(Builders builders) {
        this.builders = builders;
    }

    List<Block> of(KeptElement figure, InlinePath path) {
        if (builders.names.has("a") && LinkCards.isBookmark(figure)) return builders.linkCards.of(figure, path);
        List<KeptElement> captions = new ArrayList<>();
        List<Block> children = unwrapped(new Flow(builders, path, captions).blocksOf(figure.children()));
        if (children.isEmpty()) return captionsAlone(figure, captions, path);
        boolean isUrl = PastedEmbeds.isWordPress(figure.source()) && children.size() == 1;
        if (isUrl && children.get(0) instanceof Paragraph url) children = List.of(builders.media.ofUrl(figure, url));
        Caption caption = new Caption(builders, captions, path);
        return switch (Hints.block(figure)) {
            case "image" -> children.size() == 1 && caption.isEmpty() ? children : figure(figure, children, caption);
            case "figure" -> figure(figure, children, caption);
            default ->
                isGallery(figure, children)
                        ? List.of(gallery(children, caption))
                        : quoteOrFigure(figure, children, caption);
        };
    }

    /** The blocks of a figure, with each paragraph that contains nothing but images replaced by these images. */
    private static List<Block> unwrapped(List<Block> blocks) {
        List<Block> unwrapped = new ArrayList<>();
        for (Block block : blocks) {
            List<Image> images = block instanceof Paragraph ? new ArrayList<>() : List.of();
            if (block instanceof Paragraph paragraph && areImages(paragraph.children(), images)) {
                unwrapped.addAll(images);
            } else unwrapped.add(block);
        }
        return unwrapped;
    }

    /** Whether the nodes are images, with or without marks, and blank text. Adds the images to the list. */
    private static boolean areImages(List<? extends Node> nodes, List<Image> images) {
        for (Node node : nodes) {
            if (node instanceof Image image) images.add(image);
            else if (node instanceof Marked marked) {
                if (!areImages(marked.children(), images)) return false;
            } else if (!(node instanceof LineBreak) && !(node instanceof Text && Links.isBlank(node))) return false;
        }
        return true;
    }

    /** A {@code div} or list with a gallery's class: a gallery if it contains only images and figures. */
    List<Block> galleryOf(KeptElement element, InlinePath path) {
        List<KeptElement> captions = new ArrayList<>();
        List<Block> children = element.is("div")
                ? new Flow(builders, path, captions).blocksOf(element.children())
                : builders.lists.of(element, path);
        if (areFigures(items(children))) return List.of(gallery(children, new Caption(builders, captions, path)));
        List<Block> all = new ArrayList<>(children);
        for (KeptElement caption : captions) all.addAll(builders.blocksOf(List.of(caption), path));
        return all;
    }

    /** The image, video, audio, embed or figure with a caption that follows it; empty for other and captioned blocks. */
    Optional<Block> captioned(Block block, KeptElement captionElement, InlinePath path) {
        Figure figure;
        if (block instanceof Figure bare
                && bare.caption().isEmpty()
                && bare.credit().isEmpty()) figure = bare;
        else if (block instanceof Image || block instanceof Video || block instanceof Audio || block instanceof Embed) {
            figure = Figure.of(block);
        } else return Optional.empty();
        Caption caption = new Caption(builders, List.of(captionElement), path);
        if (caption.isEmpty()) return Optional.empty();
        return Optional.of(new Figure(figure.children(), caption.text(), caption.credit(), figure.placement()));
    }

    private List<Block> quoteOrFigure(KeptElement element, List<Block> children, Caption caption) {
        boolean isPullquote = builders.pullquotes() && Hints.isPullquote(element);
        if (children.size() == 1 && children.get(0) instanceof Blockquote quote) {
            List<Inline> attribution = Caption.lines(quote.attribution(), caption.whole());
            return isPullquote
                    ? List.of(new Pullquote(quote.children(), attribution))
                    : List.of(new Blockquote(quote.children(), attribution, quote.cite()));
        }
        // An embed alone renders as a figure already.
        boolean isEmbed = children.size() == 1 && children.get(0) instanceof Embed;
        if (isEmbed && caption.isEmpty() && Hints.placement(element) == Figure.Placement.COLUMN) return children;
        // The URL of a site that no provider knows is a link in a paragraph.
        boolean isLink = PastedEmbeds.isWordPress(element.source())
                && children.size() == 1
                && children.get(0) instanceof Paragraph;
        if (isLink && caption.isEmpty()) return children;
        if (isPullquote) return List.of(new Pullquote(children, caption.whole()));
        return figure(element, children, caption);
    }

    private static List<Block> figure(KeptElement element, List<Block> children, Caption caption) {
        return List.of(new Figure(children, caption.text(), caption.credit(), Hints.placement(element)));
    }

    private List<Block> captionsAlone(KeptElement figure, List<KeptElement> captions, InlinePath path) {
        List<Block> children = builders.blocksOf(List.copyOf(captions), path);
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
        for (Block item : items(children))
            figures.add(item instanceof Figure figure ? withoutOwnLinks(figure) : Figure.of(item));
        return new Gallery(caption.whole(), figures);
    }

    /** Removes the links from images to their own files: the renderer makes such a link for each image. */
    private static Figure withoutOwnLinks(Figure figure) {
        List<Block> children = new ArrayList<>();
        for (Block child : figure.children()) {
            List<Image> images = child instanceof Paragraph line ? linkedToTheirFiles(line) : List.of();
            if (images.isEmpty()) children.add(child);
            else children.addAll(images);
        }
        return new Figure(children, figure.caption(), figure.credit(), figure.placement());
    }

    /** Returns the images of a line that has nothing but images and their links; otherwise an empty list. */
    private static List<Image> linkedToTheirFiles(Paragraph line) {
        List<Image> images = new ArrayList<>();
        for (Inline inline : line.children()) {
            boolean isLink = inline instanceof Link link
                    && link.children().size() == 1
                    && link.children().get(0) instanceof Image linked
                    && isFileOf(linked, link.url());
            if (inline instanceof Image image) images.add(image);
            else if (isLink) images.add((Image) ((Link) inline).children().get(0));
            else if (!(inline instanceof Text && Links.isBlank(inline))) return List.of();
        }
        return images;
    }

    private static boolean isFileOf(Image image, WebUrl url) {
        return url.equals(image.url())
                || image.renditions().stream().anyMatch(rendition -> url.equals(rendition.url()));
    }

    /** The items of a gallery: some editors write them as a list, or put one gallery into another. */
    private static List<Block> items(List<Block> children) {
        if (children.size() == 1 && children.get(0) instanceof Gallery inner) return List.copyOf(inner.children());
        if (children.size() != 1 || !(children.get(0) instanceof ListBlock list)) return children;
        List<Block> items = new ArrayList<>();
        for (ListItem item : list.children()) items.addAll(item.children());
        return items;
    }
}
