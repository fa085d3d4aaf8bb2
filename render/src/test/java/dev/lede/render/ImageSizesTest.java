package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Aside;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Text;
import dev.lede.core.url.WebUrl;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The {@code sizes} and the loading of images by their place on the page. */
class ImageSizesTest {
    private static final String COLUMN = "(min-width: 43rem) 41rem, calc(100vw - 2rem)";

    private static Image image(int width) {
        return Image.of("/ice.jpg", "Ice")
                .withSize(width == 0 ? null : new Dimensions(width, width / 2))
                .withRenditions(Rendition.of("/ice-800.jpg", 800));
    }

    private static Figure figure(Figure.Placement placement) {
        return new Figure(List.of(image(1_600)), List.of(), List.of(), placement);
    }

    private static Element page(Article article) {
        return Jsoup.parse(Articles.renderer().page(article).toString());
    }

    private static String sizes(Block block) {
        Article article = Articles.bare("en").toBuilder().body(Body.of(block)).build();
        return page(article).select(".lede-body img").attr("sizes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        COLUMN | (min-width: 43rem) 41rem, calc(100vw - 2rem)
        WIDE   | (min-width: 62rem) 60rem, calc(100vw - 2rem)
        FULL   | 100vw
        START  | (min-width: 46rem) 18.45rem, calc(100vw - 2rem)
        END    | (min-width: 46rem) 18.45rem, calc(100vw - 2rem)
        """)
    void sizesDependOnThePlacementOfTheFigure(Figure.Placement placement, String sizes) {
        assertThat(sizes(figure(placement))).isEqualTo(sizes);
        assertThat(sizes(new Aside(List.of(figure(placement)))))
                .as("inside of another block")
                .isEqualTo(COLUMN);
    }

    @Test
    void imageInTheColumnIsNotEnlarged() {
        assertThat(sizes(image(480))).isEqualTo("(min-width: 32rem) 30rem, calc(100vw - 2rem)");
        assertThat(sizes(image(2_000))).isEqualTo(COLUMN);
        assertThat(sizes(image(0))).isEqualTo(COLUMN);
        assertThat(sizes(new Paragraph(List.of(new Text("Ice: "), image(32)))))
                .isEqualTo("(min-width: 4rem) 2rem, calc(100vw - 2rem)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 | 0 | (min-width: 43rem) 41rem, calc(100vw - 2rem)
        2 | 0 | (min-width: 43rem) 20.13rem, calc(50vw - 1.38rem)
        3 | 0 | (min-width: 43rem) 13.17rem, (min-width: 30rem) calc(33.33vw - 1.17rem), calc(50vw - 1.38rem)
        3 | 2 | (min-width: 43rem) 13.17rem, (min-width: 30rem) calc(33.33vw - 1.17rem), calc(100vw - 2rem)
        4 | 3 | (min-width: 43rem) 20.13rem, calc(50vw - 1.38rem)
        5 | 2 | (min-width: 43rem) 13.17rem, (min-width: 30rem) calc(33.33vw - 1.17rem), calc(50vw - 1.38rem)
        5 | 4 | (min-width: 43rem) 20.13rem, (min-width: 30rem) calc(50vw - 1.38rem), calc(100vw - 2rem)
        7 | 3 | (min-width: 43rem) 20.13rem, calc(50vw - 1.38rem)
        7 | 4 | (min-width: 43rem) 13.17rem, (min-width: 30rem) calc(33.33vw - 1.17rem), calc(50vw - 1.38rem)
        """)
    void imagesOfAGalleryAreInRowsOfTwoOrThree(int images, int at, String sizes) {
        Gallery gallery = new Gallery(List.of(), Collections.nCopies(images, figure(Figure.Placement.COLUMN)));
        Article article = Articles.bare("en").toBuilder().body(Body.of(gallery)).build();
        assertThat(page(article).select(".lede-body img").get(at).attr("sizes")).isEqualTo(sizes);
    }

    @Test
    void narrowColumnHasRowsOfTwo() {
        Theme theme = Theme.builder().measure("20rem").wide("20rem").build();
        Article article = Articles.bare("en").toBuilder()
                .body(Body.of(new Gallery(List.of(), Collections.nCopies(3, figure(Figure.Placement.COLUMN)))))
                .build();
        String page = ArticleRenderer.builder(Articles.site())
                .theme(theme)
                .build()
                .page(article)
                .toString();
        assertThat(Jsoup.parse(page).select(".lede-body img").eachAttr("sizes"))
                .containsExactly(
                        "(min-width: 22rem) 9.63rem, calc(50vw - 1.38rem)",
                        "(min-width: 22rem) 9.63rem, calc(50vw - 1.38rem)",
                        "(min-width: 22rem) 20rem, calc(100vw - 2rem)");
    }

    @Test
    void sizesOfThumbnailsAndEmbeds() {
        assertThat(sizes(new RelatedLink(WebUrl.of("/a"), image(1_600), List.of(new Text("More")))))
                .isEqualTo("(min-width: 46rem) 14rem, 30vw");
        WebUrl video = WebUrl.of("https://www.youtube.com/watch?v=lakepost-00");
        assertThat(sizes(new Embed("youtube", video, "Ice", null, List.of(image(320)))))
                .isEqualTo(COLUMN);
    }

    @Test
    void sizesDependOnTheMeasureOfTheTheme() {
        Theme theme = Theme.builder().measure("608px").wide("50rem").build();
        ArticleRenderer renderer =
                ArticleRenderer.builder(Articles.site()).theme(theme).build();
        Article article = Articles.bare("en").toBuilder()
                .body(Body.of(image(0), figure(Figure.Placement.WIDE)))
                .build();

        assertThat(Jsoup.parse(renderer.page(article).toString())
                        .select(".lede-body img")
                        .eachAttr("sizes"))
                .containsExactly(
                        "(min-width: 40rem) 38rem, calc(100vw - 2rem)", "(min-width: 52rem) 50rem, calc(100vw - 2rem)");
        assertThat(Jsoup.parse(renderer.components(article).body().toString())
                        .select("img")
                        .attr("sizes"))
                .startsWith("(min-width: 40rem)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        20px   |         | 51.25rem | 75rem
        .875rem|         | 35.88rem | 52.5rem
               | 1.25rem | 45.5rem  | 60rem
               | 16px    | 36.5rem  | 60rem
        20px   | 1.25rem | 56.88rem | 75rem
               | 4rem    | 60rem    | 60rem
        """)
    void sizesDependOnTheFontSizesOfTheTheme(
            @Nullable String fontSize, @Nullable String textSize, String column, String wide) {
        Theme.Builder theme = Theme.builder();
        if (fontSize != null) theme.fontSize(fontSize);
        if (textSize != null) theme.textSize(textSize);
        Article article = Articles.bare("en").toBuilder()
                .body(Body.of(image(0), figure(Figure.Placement.WIDE)))
                .build();
        String page = ArticleRenderer.builder(Articles.site())
                .theme(theme.build())
                .build()
                .page(article)
                .toString();
        assertThat(Jsoup.parse(page).select(".lede-body img").eachAttr("sizes"))
                .extracting(sizes -> sizes.substring(sizes.indexOf(") ") + 2, sizes.indexOf(", ")))
                .containsExactly(column, wide);
    }

    @Test
    void leadImageFillsTheColumnAndIsLoadedAtOnce() {
        Article article = Articles.bare("en").toBuilder()
                .leadMedia(Figure.of(image(320)))
                .body(Body.of(image(0), Paragraph.of("Words"), image(0)))
                .build();
        Element page = page(article);

        Element lead = page.selectFirst(".lede-lead img");
        assertThat(lead.attr("sizes")).isEqualTo(COLUMN);
        assertThat(lead.attr("fetchpriority")).isEqualTo("high");
        assertThat(lead.hasAttr("loading") || lead.hasAttr("decoding")).isFalse();
        assertLazy(page.select(".lede-body img"));
    }

    @Test
    void onlyTheFirstImageOfTheLeadIsLoadedAtOnce() {
        Figure pair = new Figure(List.of(image(0), image(0)), List.of(), List.of(), Figure.Placement.WIDE);
        Element page = page(Articles.bare("en").toBuilder().leadMedia(pair).build());

        assertThat(page.select(".lede-lead img").eachAttr("fetchpriority")).containsExactly("high");
        assertLazy(page.select(".lede-lead img").subList(1, 2));
        assertThat(page.select(".lede-lead img").attr("sizes")).startsWith("(min-width: 62rem)");
    }

    @Test
    void firstImageOfTheBodyIsLoadedAtOnceWithoutALead() {
        Element first = page(Articles.bare("en").toBuilder()
                .body(Body.of(Paragraph.of(" "), image(0), image(0)))
                .build());
        assertThat(first.select(".lede-body img").first().attr("fetchpriority")).isEqualTo("high");
        assertLazy(first.select(".lede-body img").subList(1, 2));

        Element later = page(Articles.bare("en").toBuilder()
                .body(Body.of(Heading.of(2, "Ice"), image(0)))
                .build());
        assertLazy(later.select(".lede-body img"));
    }

    @Test
    void imagesOfTheBodyAreLazyEvenIfTheLeadHasNoImage() {
        Article article = Articles.bare("en").toBuilder()
                .leadMedia(Figure.of(Paragraph.of("No image")))
                .body(Body.of(image(0)))
                .build();
        assertLazy(page(article).select(".lede-body img"));
    }

    private static void assertLazy(List<Element> images) {
        assertThat(images)
                .isNotEmpty()
                .allMatch(image -> image.attr("loading").equals("lazy")
                        && image.attr("decoding").equals("async")
                        && !image.hasAttr("fetchpriority"));
    }
}
