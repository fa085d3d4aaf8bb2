package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Image;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Text;
import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The {@code sizes} of images are close to their rendered widths. */
class ImagesInBrowserTest extends BrowserTest {
    /** Returns the alternative text of each image, its width by {@code sizes}, and its rendered width. */
    private static final String WIDTHS = """
            const probe = document.body.appendChild(document.createElement("div"));
            const widthBySizes = sizes => {
              for (const part of sizes.split(/,\\s*(?![^(]*\\))/)) {
                const [, media, width] = /^(\\(.*?\\))?\\s*(.*)$/.exec(part);
                if (media && !matchMedia(media).matches) continue;
                probe.style.width = width;
                return probe.getBoundingClientRect().width;
              }
            };
            const all = [...document.querySelectorAll(":is(.lede-lead, .lede-body) img[sizes]")].map(img =>
                [img.alt, widthBySizes(img.sizes), img.getBoundingClientRect().width]);
            probe.remove();
            return all;
            """;

    /** Returns for each gallery the tops, heights and right edges of its images, and its own right edge. */
    private static final String ROWS = """
            return [...document.querySelectorAll("[data-lede-block=gallery]")].map(gallery => {
              const boxes = [...gallery.querySelectorAll("img")].map(img => img.getBoundingClientRect());
              const rows = new Map();
              boxes.forEach(box => rows.set(Math.round(box.top), [...(rows.get(Math.round(box.top)) || []), box]));
              return [...rows.values()].map(row => row.length
                  + (new Set(row.map(box => Math.round(box.height))).size === 1 ? "" : " uneven")
                  + (Math.abs(row.at(-1).right - gallery.getBoundingClientRect().right) < 2 ? "" : " short")).join();
            });
            """;

    private static Image image(String alt, int width) {
        List<Rendition> renditions =
                List.of(Rendition.of("../pictures/lake.webp", 480), Rendition.of("../pictures/lake-960.webp", 960));
        return Image.of("../pictures/lake.webp", alt)
                .withSize(width, width * 2 / 3)
                .withRenditions(renditions);
    }

    private static Figure figure(String alt, Figure.Placement placement) {
        return new Figure(List.of(image(alt, 960)), List.of(), List.of(), placement);
    }

    private static Article article() {
        List<Block> blocks = new ArrayList<>();
        for (Figure.Placement placement : Figure.Placement.values()) blocks.add(figure(placement.name(), placement));
        blocks.add(image("alone", 960));
        blocks.add(image("small", 240));
        for (int images = 1; images <= 8; images++) {
            Figure one = figure("gallery of " + images, Figure.Placement.COLUMN);
            blocks.add(new Gallery(List.of(), Collections.nCopies(images, one)));
        }
        blocks.add(new RelatedLink(WebUrl.of("a.html"), image("thumbnail", 960), List.of(new Text("More"))));
        return SampleArticles.minimal("en").toBuilder()
                .leadMedia(figure("lead", Figure.Placement.COLUMN))
                .body(new Body(blocks))
                .build();
    }

    @Test
    void rowsOfAGalleryAreEvenAndFull() {
        String url = server.serve(article());
        window.width(390);
        window.open(url);
        assertThat(window.texts(ROWS)).containsExactly("1", "2", "2,1", "2,2", "2,2,1", "2,2,2", "2,2,2,1", "2,2,2,2");
        window.width(1280);
        assertThat(window.texts(ROWS)).containsExactly("1", "2", "3", "2,2", "3,2", "3,3", "2,2,3", "3,3,2");
    }

    @Test
    void imageOfAGalleryOpensItsLargestFile() {
        Gallery gallery = Gallery.of(Figure.of(image("Ice", 480)));
        window.open(server.serve(article().toBuilder().body(Body.of(gallery)).build()));
        window.run("document.querySelector('[data-lede-block=gallery] a').focus()");
        window.press(Keys.ENTER);
        window.waitUntil(() -> window.driver().getCurrentUrl().endsWith("/pictures/lake-960.webp"));
        window.driver().navigate().back();
        window.waitUntil(() -> !window.findAll("[data-lede-block=gallery]").isEmpty());
    }

    @Test
    void renderedWidthIsCloseToSizes() {
        Article article = article();
        String url = server.serve(article);
        // The lead media has one more image.
        int images = (int) article.body().nodes(Image.class).count() + 1;
        for (int width : List.of(360, 390, 600, 800, 1280, 1920)) {
            window.width(width);
            window.open(url);
            List<?> rows = (List<?>) window.run(WIDTHS);
            assertThat(rows).hasSize(images);
            for (Object row : rows) {
                List<?> image = (List<?>) row;
                double expected = ((Number) image.get(1)).doubleValue();
                double actual = ((Number) image.get(2)).doubleValue();
                assertThat(expected / actual)
                        .as("%s at %d px: sizes %s, rendered %s", image.get(0), width, expected, actual)
                        .isBetween(.85, 1.2);
            }
        }
    }
}
