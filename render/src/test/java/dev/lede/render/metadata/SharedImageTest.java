package dev.lede.render.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Aside;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Image;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Video;
import dev.lede.render.Articles;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The images in metadata: which of an article's images, in which format and size. */
class SharedImageTest {
    private static final Image LAKE = Image.of("/lake.png", "Lake").withSize(1200, 800);

    @Test
    void leadImageComesBeforeThoseOfTheBody() {
        assertThat(shared(article(Image.of("/lead.jpg", ""), LAKE))).isEqualTo("https://lede.example/lead.jpg");
        assertThat(shared(article(null, LAKE, Image.of("/other.jpg", "")))).isEqualTo("https://lede.example/lake.png");
    }

    @Test
    void imagesAfterTheCutAreNotShared() {
        Article article = article(null, Paragraph.of("Free"), new Cut(), LAKE);

        assertThat(shared(article)).isEmpty();
        assertThat(Heads.content(Heads.head(article), "twitter:card")).isEqualTo("summary");
        assertThat(Heads.data(article).has("image")).isFalse();
    }

    @Test
    void imagesInOtherBlocksAreFoundButNotThoseOfEmbedsAndLines() {
        Embed embed = Embed.of("youtube", "https://www.youtube.com/watch?v=a").withChildren(Image.of("/embed.jpg", ""));
        Paragraph line = Paragraph.of(Image.of("/icon.png", ""));

        assertThat(shared(article(null, embed, line))).isEmpty();
        assertThat(shared(article(null, embed, line, Aside.of(LAKE)))).isEqualTo("https://lede.example/lake.png");
        assertThat(shared(article(null, Gallery.of(Figure.of(LAKE))))).isEqualTo("https://lede.example/lake.png");
    }

    @Test
    void posterOfAVideoIsAnImage() {
        Video video = Video.of(MediaSource.of("/lake.mp4")).withPoster("/poster.jpg");

        assertThat(shared(article(null, video))).isEqualTo("https://lede.example/poster.jpg");
    }

    @Test
    void svgIsReplacedByARenditionThatNetworksShow() {
        Image drawing = Image.of("/lake.svg", "Lake")
                .withSize(600, 400)
                .withRenditions(
                        Rendition.of("/lake.avif", 2_400),
                        Rendition.of("/lake-600.png", 600),
                        Rendition.of("/lake-1200.png", 1_200),
                        Rendition.of("/crop.png", 2_000).withMedia("(width < 40em)"));
        Document head = Heads.head(article(drawing));

        assertThat(Heads.content(head, "og:image")).isEqualTo("https://lede.example/lake-1200.png");
        assertThat(Heads.content(head, "og:image:width")).isEqualTo("1200");
        assertThat(Heads.content(head, "og:image:height")).isEqualTo("800");
        assertThat(Heads.content(head, "og:image:alt")).isEqualTo("Lake");
    }

    @Test
    void svgWithoutOtherFormatsIsSkippedForSocialNetworksOnly() {
        Article article = article(Image.of("/lake.svg", "Lake"), Image.of("/second.svg", ""), LAKE);

        assertThat(shared(article)).isEqualTo("https://lede.example/lake.png");
        assertThat(Heads.data(article).path("image")).hasSize(1);
        assertThat(Heads.data(article).path("image").path(0).path("url").asString())
                .isEqualTo("https://lede.example/lake.svg");
        assertThat(shared(article(Image.of("/lake.svg", "Lake")))).isEmpty();
    }

    @Test
    void structuredDataHasCaptionCreditSizesAndCrops() {
        Image image = LAKE.withRenditions(
                Rendition.of("/lake-480.png", 480),
                Rendition.of("/lake-2400.webp", 2_400),
                Rendition.of("/square.png").withMedia("(width < 40em)"));
        Article article = Articles.bare("en").toBuilder()
                .leadMedia(Figure.of(image, Image.of("/second.png", ""))
                        .withCaption("Ice \"on\" the lake")
                        .withCredit("Photo: Anna"))
                .build();

        assertThat(Heads.data(article).path("image")).isEqualTo(new JsonMapper().readTree("""
                [{"@type": "ImageObject", "url": "https://lede.example/lake.png", "width": 1200, "height": 800,
                  "caption": "Ice \\"on\\" the lake", "creditText": "Photo: Anna"},
                 {"@type": "ImageObject", "url": "https://lede.example/second.png",
                  "caption": "Ice \\"on\\" the lake", "creditText": "Photo: Anna"},
                 {"@type": "ImageObject", "url": "https://lede.example/lake-2400.webp", "width": 2400, "height": 1600,
                  "caption": "Ice \\"on\\" the lake", "creditText": "Photo: Anna"},
                 {"@type": "ImageObject", "url": "https://lede.example/square.png",
                  "caption": "Ice \\"on\\" the lake", "creditText": "Photo: Anna"}]"""));
    }

    @Test
    void imageOfUnknownTypeIsShared() {
        Document head = Heads.head(article(Image.of("https://images.example/render?id=1", "\u200b")));

        assertThat(Heads.content(head, "og:image")).isEqualTo("https://images.example/render?id=1");
        assertThat(head.select(
                        "meta[property=og:image:type], meta[property=og:image:alt], meta[property=og:image:width]"))
                .isEmpty();
    }

    private static String shared(Article article) {
        return Heads.content(Heads.head(article), "og:image");
    }

    private static Article article(@Nullable Image lead, Block... body) {
        return Articles.bare("en").toBuilder()
                .leadMedia(lead == null ? null : Figure.of(lead))
                .body(new Body(List.of(body)))
                .build();
    }
}
