package dev.lede.render.body;

import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Image;
import dev.lede.core.body.Rendition;
import dev.lede.core.check.Require;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.List;

/**
 * Writes the figures of a gallery. The stylesheet places them in even rows and crops the images; each image is a link to its
 * largest file, which shows all of it without script.
 */
final class GalleryWriter {
    private final HtmlWriter html;
    private final BodySession context;
    private final ImageWriter images;
    private final Labels labels;

    /** Whether the next figure is one of a gallery. */
    private boolean nextIsOfGallery;

    /** Whether the current figure is one of a gallery. Blocks inside of it may contain other figures. */
    private boolean inGallery;

    GalleryWriter(HtmlWriter html, BodySession context, ImageWriter images, Labels labels) {
        this.html = html;
        this.context = context;
        this.images = images;
        this.labels = labels;
    }

    void writeFigures(Gallery gallery) {
        List<Figure> shown = gallery.children().stream()
                .filter(figure -> !context.isBlank(List.of(figure)))
                .toList();
        for (int at = 0; at < shown.size(); at++) {
            Figure figure = shown.get(at);
            nextIsOfGallery = true;
            images.placed(images.widths().gallery(shown.size(), at), () -> context.renderBlock(figure));
            nextIsOfGallery = false;
        }
    }

    /** Writes the children of a figure. */
    void inFigure(Runnable children) {
        boolean before = inGallery;
        inGallery = nextIsOfGallery;
        nextIsOfGallery = false;
        children.run();
        inGallery = before;
    }

    /** Writes an image of a figure, inside of a gallery as a link. An image that is not loaded is a link already. */
    void write(Image image) {
        if (inGallery && images.isLoaded(image) && largest(image) instanceof WebUrl url) {
            html.open("a").url("href", url);
            if (url.host().isPresent()) html.attribute("rel", "noopener");
            // The text of the image names the link. A link without any text needs another name (WCAG 2.2, 2.4.4).
            if (image.alt() == null || Require.isBlank(image.alt()))
                html.attribute("aria-label", labels.text("gallery.open"));
            html.with(() -> images.write(image));
        } else images.write(image);
    }

    /**
     * Returns the widest file of the image that every browser shows. Renditions with a media query, which may be other crops,
     * and with a type, such as AVIF, are not considered.
     */
    private static ImageSource largest(Image image) {
        ImageSource largest = image.url();
        int width = image.size() == null ? 0 : image.size().width();
        for (Rendition rendition : image.renditions()) {
            boolean isForAll = rendition.media() == null && rendition.type() == null;
            if (!isForAll || rendition.width() == null || rendition.width() <= width) continue;
            largest = rendition.url();
            width = rendition.width();
        }
        return largest;
    }
}
