package dev.lede.render.sanitize.build;

import dev.lede.core.body.Image;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.read.InlineNames;
import dev.lede.render.sanitize.read.KeptCut;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.read.KeptText;
import dev.lede.render.sanitize.read.TrackingPixel;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.value.Characters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks nodes and collects inline content in a line. The subclass decides what to do with blocks. */
abstract class Collector {
    final Builders builders;
    final Line line = new Line();

    private InlinePath path;

    Collector(Builders builders, InlinePath path) {
        this.builders = builders;
        this.path = path;
    }

    final InlinePath path() {
        return path;
    }

    void addAll(List<KeptNode> nodes) {
        for (int at = 0; at < nodes.size(); at++) add(nodes.get(at));
    }

    final void add(KeptNode node) {
        if (node instanceof KeptText text && text.isGap()) line.addGap();
        else if (node instanceof KeptText text) line.addText(path, text.value());
        else if (node instanceof KeptElement element) add(element);
        else if (node instanceof KeptCut cut) cut(cut);
    }

    private void add(KeptElement element) {
        if (TrackingPixel.is(element)) {
            builders.report.element(
                    Rule.TRACKING_PIXEL, element.source(), element.source().attr("src"));
            return;
        }
        switch (element.name()) {
            case "br" -> {
                line.add(Leaf.lineBreak(path));
                if (element.hasId()) line.add(Leaf.anchor(path.into(element)));
            }
            case "img" -> image(element);
            case "picture" -> picture(element);
            case "code" -> code(element);
            // Outside of a picture, video or audio they render nothing, and do not end the line.
            case "source", "track" -> builders.report.element(Rule.EMPTY, element.source());
            default -> {
                if (InlineNames.has(element.name())) inline(element);
                else block(element);
            }
        }
    }

    /** Handles the cut. */
    abstract void cut(KeptCut cut);

    /** Handles an element that is not inline content. */
    abstract void block(KeptElement element);

    final void inline(KeptElement element) {
        InlinePath outer = path;
        if (element.is("a")) builders.links.enter(element, path);
        boolean isKept = !element.is("span") || element.hasIdLangOrDir() || element.isCredit();
        path = path.inside(element, isKept, builders.names);
        addAll(element.children());
        // An empty element with an id is still the target of links.
        if (element.hasId()) line.add(Leaf.anchor(path));
        path = outer;
        if (element.isEmpty() && element.attribute("href") != null) builders.links.reportEmpty(element);
    }

    /** Adds inline code. A blank line of it would render as an empty box, so it becomes text. */
    private void code(KeptElement element) {
        Optional<KeptElement> link = builders.code.onlyLink(element);
        if (link.isPresent()) {
            inline(link.get().with(List.of(element.with(link.get().children()))));
            return;
        }
        builders.code.reportMarkup(element);
        InlinePath around = element.hasIdLangOrDir() ? path.into(element) : path;
        // Code is plain text, so the targets of links in it go before it.
        for (KeptElement inner : element.elements()) {
            if (inner.hasId()) line.add(Leaf.anchor(path.into(inner)));
        }
        boolean first = true;
        boolean shown = false;
        for (String part : element.lines()) {
            if (!first) line.add(Leaf.lineBreak(around));
            boolean blank = Characters.isBlank(part);
            if (blank) line.addText(around, part);
            else line.add(Leaf.code(around, part));
            shown |= !blank;
            first = false;
        }
        if (element.hasId()) line.add(Leaf.anchor(around));
        if (!shown) builders.report.element(Rule.EMPTY, element.source());
    }

    void image(KeptElement img) {
        image(img, builders.images.of(img));
    }

    /** Adds the image of a {@code picture}, and its other children. */
    void picture(KeptElement picture) {
        image(picture, builders.images.ofPicture(picture));
        inline(picture.renamedWithout("source", "span"));
    }

    private void image(KeptElement element, Optional<Image> image) {
        if (image.isPresent()) {
            line.add(Leaf.image(InlineElements.isNamed(element) ? path.into(element) : path, image.get()));
            return;
        }
        line.addGap();
        builders.images.withheld(element).ifPresent(withheld -> inPlaceOf(element, withheld));
    }

    /** Adds the alternative text of an image, as a link to it if it has a URL; nothing for a decorative image. */
    private void inPlaceOf(KeptElement element, Images.Withheld image) {
        if (image.text().isEmpty()) return;
        line.addText(path, " ");
        if (image.source() instanceof WebUrl url) link(element, url.value(), image.text());
        else line.addText(path, image.text());
        line.addText(path, " ");
    }

    /** Adds a link in place of an element that is not kept here; its text only, if links are denied. */
    final void link(KeptElement element, String url, String text) {
        KeptElement link = new KeptElement("a", Map.of("href", url), element.source());
        line.addText(builders.names.has("a") ? path.into(link) : path, text);
    }
}
