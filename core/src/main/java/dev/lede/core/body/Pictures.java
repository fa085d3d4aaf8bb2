package dev.lede.core.body;

import dev.lede.core.url.ImageSource;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Gives the pictures of one node other addresses. */
record Pictures(UnaryOperator<ImageSource> change) {
    Block in(Block block) {
        if (block instanceof Image image) return image(image);
        if (block instanceof RelatedLink link && link.image() != null) {
            return new RelatedLink(link.url(), image(link.image()), link.children());
        }
        if (block instanceof Video video && video.poster() != null) {
            return new Video(video.sources(), source(video.poster()), video.size(), video.tracks(), video.children());
        }
        return block;
    }

    Inline in(Inline inline) {
        return inline instanceof Image image ? image(image) : inline;
    }

    private Image image(Image image) {
        return new Image(
                source(image.url()),
                image.alt(),
                image.title(),
                image.size(),
                image.renditions().stream().map(this::rendition).toList());
    }

    private Rendition rendition(Rendition rendition) {
        return new Rendition(
                source(rendition.url()), rendition.width(), rendition.density(), rendition.media(), rendition.type());
    }

    private ImageSource source(ImageSource source) {
        return Objects.requireNonNull(change.apply(source), "a picture's other address");
    }
}
