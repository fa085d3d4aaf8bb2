package dev.lede.core.body;

import java.util.Objects;
import java.util.function.UnaryOperator;

/** Replaces the images of one node, as {@link Body#mapImages} does. */
record ImageMapper(UnaryOperator<Image> change) {
    Block in(Block block) {
        if (block instanceof Image image) return changed(image);
        if (block instanceof RelatedLink link && link.image() != null) return link.withImage(changed(link.image()));
        if (block instanceof Video video && video.poster() != null) {
            return video.withPoster(
                    changed(Image.of(video.poster().value(), "")).url());
        }
        return block;
    }

    Inline in(Inline inline) {
        return inline instanceof Image image ? changed(image) : inline;
    }

    private Image changed(Image image) {
        return Objects.requireNonNull(change.apply(image), "change returned null");
    }
}
