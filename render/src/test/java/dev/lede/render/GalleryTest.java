package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Body;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Image;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Rendition;
import dev.lede.core.url.ImageSource;
import dev.lede.render.sanitize.BodySanitizer;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each image of a gallery is a link to its largest file. */
class GalleryTest {
    private static final Image ICE = Image.of("/ice.jpg", "Ice").withSize(800, 600);

    @Test
    void imageIsALinkToItsLargestFile() {
        assertThat(link(ICE)).isEqualTo("/ice.jpg");
        assertThat(link(ICE.withRenditions(Rendition.of("/480.jpg", 480), Rendition.of("/1600.jpg", 1_600))))
                .isEqualTo("/1600.jpg");
        assertThat(link(ICE.withRenditions(Rendition.of("/480.jpg", 480)))).isEqualTo("/ice.jpg");
        assertThat(link(ICE.withSize(null).withRenditions(Rendition.of("/480.jpg", 480))))
                .isEqualTo("/480.jpg");
        Rendition crop = new Rendition(ImageSource.of("/crop.jpg"), 3_000, null, "(max-width: 40em)", null);
        assertThat(link(ICE.withRenditions(crop)))
                .as("a crop for small screens")
                .isEqualTo("/ice.jpg");
        Rendition avif = new Rendition(ImageSource.of("/3000.avif"), 3_000, null, null, "image/avif");
        assertThat(link(ICE.withRenditions(avif)))
                .as("a format that some browsers download instead of showing it")
                .isEqualTo("/ice.jpg");
    }

    @Test
    void linkToAnotherHostGivesItNoAccess() {
        assertThat(render(ICE).select("a").attr("rel")).isEmpty();
        assertThat(render(Image.of("https://pics.example/ice.jpg", "Ice"))
                        .select("a")
                        .attr("rel"))
                .isEqualTo("noopener");
    }

    /** A link to a {@code data:} URL opens nothing in browsers. */
    @Test
    void imageWithoutUrlIsNoLink() {
        Image inline =
                Image.of("data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "Dot");
        assertThat(render(inline).select("a")).isEmpty();
        assertThat(render(inline).select("img")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Ice, en, ''", "'', en, Open the image", " , en, Open the image", "' ', ru, Открыть изображение"})
    void linkHasAName(String alt, String language, String label) {
        Element page = render(Gallery.of(Figure.of(Image.of("/ice.jpg", alt))), language);
        assertThat(page.select("a").attr("aria-label")).isEqualTo(label);
    }

    @Test
    void otherImagesAreNoLinks() {
        Body body = Body.of(ICE, Figure.of(ICE), Gallery.of(Figure.of(ICE)), ICE);
        assertThat(render(body, "en").select("a")).hasSize(1);
        Image theirs = Image.of("https://pics.example/ice.jpg", "Ice");
        Embed embed = Embed.of("acme", "https://acme.example/1", "Ice")
                .withChildren(Paragraph.of("Words"), Gallery.of(Figure.of(theirs)));
        assertThat(render(Body.of(embed), "en").select("figure figure a").eachText())
                .as("an image that is not loaded is a link already")
                .containsExactly("Ice");
    }

    @Test
    void blankFiguresDoNotCount() {
        Gallery gallery = new Gallery(
                List.of(), List.of(Figure.of(), Figure.of(ICE.withRenditions(Rendition.of("/4.jpg", 400)))));
        assertThat(render(gallery, "en").select("img").attr("sizes")).startsWith("(min-width: 43rem) 41rem");
    }

    /** WordPress links the images of a gallery to their files, or to pages about them. */
    @Test
    void sanitizerRemovesTheLinkToTheImageItself() {
        String figure = "<figure><a href='%s'><img src='/ice.jpg' alt='Ice'></a></figure>";
        String html = "<figure class='wp-block-gallery'>" + figure.formatted("/ice.jpg") + figure.formatted("/about")
                + "</figure>" + figure.formatted("/ice.jpg");

        Element page = render(BodySanitizer.news().sanitize(html).body(), "en");

        assertThat(page.select("figure > a").eachAttr("href")).containsExactly("/ice.jpg");
        assertThat(page.select("p > a").eachAttr("href")).containsExactly("/about", "/ice.jpg");
    }

    private static String link(Image image) {
        return render(image).select("figure > a:has(img)").attr("href");
    }

    private static Element render(Image image) {
        return render(Gallery.of(Figure.of(image)), "en");
    }

    private static Element render(Gallery gallery, String language) {
        return render(Body.of(gallery), language);
    }

    private static Element render(Body body, String language) {
        return Jsoup.parse(BodyRenderer.builder()
                .build()
                .render(body, Locale.forLanguageTag(language))
                .toString());
    }
}
