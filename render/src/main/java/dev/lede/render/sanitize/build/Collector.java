package dev.lede.render.sanitize.build;

import dev.lede.core.body.Image;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.read.InlineNames;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.read.KeptText;
import dev.lede.render.sanitize.read.TrackingPixel;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.value.Characters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes over nodes, gathers what stands in lines, and leaves blocks to its subclass. */
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
        for (KeptNode node : nodes) add(node);
    }

    final void add(KeptNode node) {
        if (node instanceof KeptText text && text.isGap()) line.gap();
        else if (node instanceof KeptText text) line.add(Leaf.text(path, text.value()));
        else if (node instanceof KeptElement element) add(element);
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
            // Outside of a picture or film they show nothing, and end no line.
            case "source", "track" -> builders.report.element(Rule.EMPTY, element.source());
            default -> {
                if (InlineNames.has(element.name())) inline(element);
                else block(element);
            }
        }
    }

    /** Something that is no part of a line. */
    abstract void block(KeptElement element);

    final void inline(KeptElement element) {
        InlinePath outer = path;
        if (element.is("a")) builders.links.enter(element, path);
        boolean says = !element.is("span") || element.hasIdLangOrDir() || element.isCredit();
        path = path.inside(element, says, builders.names);
        addAll(element.children());
        // An element with an id is a place to link to, even where nothing stands in it.
        if (element.hasId()) line.add(Leaf.anchor(path));
        path = outer;
        if (element.children().isEmpty() && element.attribute("href") != null) builders.links.empty(element);
    }

    /** A line of code of which readers see nothing would be an empty box: it is a text. */
    private void code(KeptElement element) {
        Optional<KeptElement> link = Codes.link(element, builders.links);
        if (link.isPresent()) {
            inline(link.get().with(List.of(element.with(link.get().children()))));
            return;
        }
        builders.codes.reportMarkup(element);
        InlinePath around = element.hasIdLangOrDir() ? path.into(element) : path;
        // Code is text only: the places in it that are linked to come before it.
        for (KeptElement inner : element.elements()) {
            if (inner.hasId()) line.add(Leaf.anchor(path.into(inner)));
        }
        boolean first = true;
        boolean shown = false;
        for (String part : element.lines()) {
            if (!first) line.add(Leaf.lineBreak(around));
            boolean blank = Characters.isBlank(part);
            line.add(blank ? Leaf.text(around, part) : Leaf.code(around, part));
            shown |= !blank;
            first = false;
        }
        if (element.hasId()) line.add(Leaf.anchor(around));
        if (!shown) builders.report.element(Rule.EMPTY, element.source());
    }

    void image(KeptElement img) {
        image(img, builders.images.of(img));
    }

    /** The sources of a picture, and what else it holds: mostly an image. */
    void picture(KeptElement picture) {
        image(picture, builders.images.ofPicture(picture));
        inline(picture.renamedWithout("source", "span"));
    }

    private void image(KeptElement element, Optional<Image> image) {
        if (image.isPresent()) {
            line.add(Leaf.image(InlineElements.isNamed(element) ? path.into(element) : path, image.get()));
            return;
        }
        line.gap();
        builders.images.withheld(element).ifPresent(withheld -> inPlaceOf(element, withheld));
    }

    /** What it shows in words, and where it is; nothing of what only decorates. */
    private void inPlaceOf(KeptElement element, Images.Withheld picture) {
        if (picture.words().isEmpty()) return;
        line.add(Leaf.text(path, " "));
        if (picture.source() instanceof WebUrl url) link(element, url.value(), picture.words());
        else line.add(Leaf.text(path, picture.words()));
        line.add(Leaf.text(path, " "));
    }

    /** A link in place of something that cannot be here; its words, where there may be no links. */
    final void link(KeptElement element, String address, String text) {
        if (!builders.names.has("a")) {
            line.add(Leaf.text(path, text));
            return;
        }
        KeptElement link = new KeptElement("a", Map.of("href", address), element.source());
        line.add(Leaf.text(path.into(link), text));
    }
}
