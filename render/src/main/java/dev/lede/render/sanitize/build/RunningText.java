package dev.lede.render.sanitize.build;

import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Makes inlines of a whole document: a standfirst or caption. A block or line break begins a line; empty lines are dropped.
 * Images, videos, audio and embeds are removed.
 */
final class RunningText extends InlineFlow {
    RunningText(Builders builders) {
        super(builders, InlinePath.NONE);
    }

    @Override
    List<Leaf> leavesOf(List<KeptNode> nodes) {
        addAll(nodes);
        return line.takeShownLines();
    }

    @Override
    void block(KeptElement element) {
        boolean isPasted = builders.media.isPasted(element);
        if (isPasted) reportMedia(element, builders.media.pastedUrl(element).value());
        super.block(isPasted ? element.renamed("div") : element);
    }

    @Override
    void media(KeptElement element) {
        Optional<WebUrl> url = builders.media.url(element);
        reportMedia(element, url.map(WebUrl::value).orElse(""));
        if (url.isEmpty()) addAll(element.children());
    }

    @Override
    void image(KeptElement img) {
        String alt = img.source().attr("alt");
        reportMedia(
                img,
                alt.isBlank()
                        ? builders.images
                                .anyUrl(img)
                                .map(ImageSource::value)
                                .orElseGet(() -> img.source().attr("src"))
                        : alt);
        line.addGap();
    }

    @Override
    void picture(KeptElement picture) {
        if (picture.first("img").isEmpty()) reportMedia(picture, "");
        inline(picture.renamedWithout("source", "span"));
    }

    private void reportMedia(KeptElement element, String textOrUrl) {
        builders.report.element(Rule.MEDIA_IN_TEXT, element.source(), textOrUrl);
    }
}
