package dev.lede.render.sanitize.build;

import dev.lede.core.body.Inline;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.List;
import java.util.Optional;

/** Makes inlines of nodes where only inlines fit: headings, captions, terms. Blocks among them become lines of it. */
class OneLine extends Collector {
    OneLine(Builders builders, InlinePath path) {
        super(builders, path);
    }

    public List<Inline> inlinesOf(List<KeptNode> nodes) {
        return builders.inlines.of(leavesOf(nodes));
    }

    List<Leaf> leavesOf(List<KeptNode> nodes) {
        addAll(nodes);
        return line.takeIfShown();
    }

    @Override
    void block(KeptElement element) {
        if (builders.media.isMedia(element)) {
            lineBreak();
            media(element);
            lineBreak();
            return;
        }
        if (!element.is("p") && !element.is("div")) builders.report.element(Rule.BLOCK_IN_LINE, element.source());
        lineBreak();
        inline(element);
        lineBreak();
    }

    /** A link in place of a video, audio or embed, or its fallback. */
    void media(KeptElement element) {
        builders.report.element(Rule.MEDIA_IN_LINE, element.source());
        Optional<WebUrl> url = builders.media.address(element);
        if (url.isPresent()) link(element, url.get().value(), builders.media.nameOf(element, url.get()));
        else addAll(element.children());
    }

    private void lineBreak() {
        if (!line.isEmpty() && !line.endsWithBreak()) line.add(Leaf.lineBreak(path()));
    }
}
