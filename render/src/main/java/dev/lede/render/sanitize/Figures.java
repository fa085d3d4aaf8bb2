package dev.lede.render.sanitize;

import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Pullquote;
import java.util.ArrayList;
import java.util.List;

/** Builds figures, and what else is written as {@code figure}: galleries, pull quotes, quotations with attribution. */
final class Figures {
    private final Builders builders;

    Figures(Builders builders) {
        this.builders = builders;
    }

    List<Block> of(KeptElement figure, Path path) {
        if (Hints.block(figure).equals("embed")) return builders.media.ownEmbed(figure, path);
        boolean bookmark = builders.names.has("a") && Hints.isBookmark(figure) && figure.children("a").size() == 1;
        if (bookmark) return builders.blocks.bookmark(figure, path);
        List<KeptElement> captions = new ArrayList<>();
        List<Block> children = new Flow(builders, path, captions).blocksOf(figure.children());
        if (children.isEmpty()) return captionsAlone(figure, captions, path);
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

    /** A wrapper or list that calls itself a gallery: one, if it holds nothing but pictures. */
    List<Block> galleryOf(KeptElement element, Path path) {
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

    private List<Block> quoteOrFigure(KeptElement element, List<Block> children, Caption caption) {
        if (children.size() == 1 && children.get(0) instanceof Blockquote quote) {
            List<Inline> attribution = Caption.lines(quote.attribution(), caption.whole());
            return isPullquote(element)
                    ? List.of(new Pullquote(quote.children(), attribution))
                    : List.of(new Blockquote(quote.children(), attribution, quote.cite()));
        }
        if (isPullquote(element)) return List.of(new Pullquote(children, caption.whole()));
        return figure(element, children, caption);
    }

    private boolean isPullquote(KeptElement element) {
        return builders.pullquotes() && Hints.isPullquote(element);
    }

    private static List<Block> figure(KeptElement element, List<Block> children, Caption caption) {
        return List.of(new Figure(children, caption.text(), caption.credit(), Hints.placement(element)));
    }

    private List<Block> captionsAlone(KeptElement figure, List<KeptElement> captions, Path path) {
        List<Block> children = new Flow(builders, path).blocksOf(List.copyOf(captions));
        return children.isEmpty() ? builders.blocks.empty(figure) : children;
    }

    private static boolean isGallery(KeptElement element, List<Block> children) {
        List<Block> items = items(children);
        if (children.size() == 1 && children.get(0) instanceof Gallery inner)
            return inner.caption().isEmpty();
        boolean nested = items.size() > 1 && items.stream().allMatch(item -> item instanceof Figure);
        return (nested || Hints.isGallery(element)) && areFigures(items);
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
