package dev.lede.render.sanitize.build;

import dev.lede.core.body.Inline;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.read.KeptCut;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Makes inlines of nodes where only inlines fit: headings, captions, terms. Line breaks replace the edges of blocks. */
class InlineFlow extends Collector {
    InlineFlow(Builders builders, InlinePath path) {
        super(builders, path);
    }

    final List<Inline> inlinesOf(List<KeptNode> nodes) {
        return builders.inlines.of(leavesOf(nodes));
    }

    List<Leaf> leavesOf(List<KeptNode> nodes) {
        addAll(nodes);
        return line.takeIfShown();
    }

    /** Reports the cut as removed: inlines have no free part. */
    @Override
    final void cut(KeptCut cut) {
        if (cut.source() instanceof Element element) block(new KeptElement(cut.name(), Map.of(), element));
        else builders.report.notice(Notice.Rule.SYSTEM_COMMENT, cut.source(), cut.name(), cut.written());
    }

    @Override
    void block(KeptElement element) {
        boolean isMedia = builders.media.isMedia(element);
        if (!isMedia && !element.is("p") && !element.is("div")) {
            builders.report.element(Rule.BLOCK_IN_LINE, element.source());
        }
        lineBreak();
        if (isMedia) media(element);
        else inline(element);
        lineBreak();
    }

    /** Adds a link in place of a video, audio or embed, or its fallback. */
    void media(KeptElement element) {
        builders.report.element(Rule.MEDIA_IN_LINE, element.source());
        Optional<WebUrl> url = builders.media.url(element);
        if (url.isPresent()) link(element, url.get().value(), builders.media.linkText(element, url.get()));
        else addAll(element.children());
    }

    private void lineBreak() {
        if (!line.isEmpty() && !line.endsWithBreak()) line.add(Leaf.lineBreak(path()));
    }
}
