package dev.lede.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Details;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Video;
import dev.lede.core.url.WebUrl;
import dev.lede.render.Articles;
import dev.lede.render.Fixture;
import dev.lede.render.body.OwnHosts;
import dev.lede.render.body.Players;
import dev.lede.render.labels.HostMessages;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The HTML of items. */
class ContentTest {
    private static final Content CONTENT =
            new Content(Articles.site(), true, OwnHosts.of(Articles.site()), Players.KNOWN, new HostMessages(Map.of()));

    private static final String PNG = "data:image/png;base64,iVBORw0KGgo=";

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void contentOfEachBlockIsSafeAndKeepsItsText(Fixture fixture) {
        String html = html(fixture.body().children().toArray(Block[]::new));
        FeedRules.requireContent(html);
        String letters = letters(Jsoup.parseBodyFragment(html).body().wholeText());
        for (String word : fixture.body().text().split("\\s+", -1))
            assertThat(letters).contains(letters(word));
    }

    @Test
    void urlsAreResolvedAgainstTheArticle() {
        assertThat(html(
                        Paragraph.of(
                                Link.of("../ru/a?b#c", "up"),
                                Link.of("//cdn.example/x", "cdn"),
                                Link.of("?p=2", "next")),
                        new Blockquote(List.of(Paragraph.of("Ice")), List.of(), WebUrl.of("/source"))))
                .isEqualTo(
                        "<p><a href=\"https://lede.example/ru/a?b#c\">up</a><a href=\"https://cdn.example/x\">cdn</a>"
                                + "<a href=\"https://lede.example/en/lake?p=2\">next</a></p>"
                                + "<blockquote cite=\"https://lede.example/source\"><p>Ice</p></blockquote>");
    }

    @Test
    void mailAndPhoneLinksStay() {
        assertThat(html(Paragraph.of(Link.of("mailto:a@lede.example", "mail"), Link.of("tel:+37410", "phone"))))
                .isEqualTo("<p><a href=\"mailto:a@lede.example\">mail</a><a href=\"tel:+37410\">phone</a></p>");
    }

    @Test
    void linkToAnIdLeadsToTheIdOfThePage() {
        String page = Articles.renderer()
                .page(Articles.full("en").toBuilder()
                        .body(Body.of(Heading.of(2, "Lake").withId("lake")))
                        .build())
                .toString();
        assertThat(page).contains("<h2 id=\"lede-lake\">");
        assertThat(html(
                        Heading.of(2, "Lake").withId("lake"),
                        Paragraph.of(Link.of("#lake", "Lake"), Link.of("#", "top"))))
                .isEqualTo("<h2>Lake</h2><p><a href=\"https://lede.example/en/lake#lede-lake\">Lake</a>"
                        + "<a href=\"https://lede.example/en/lake#\">top</a></p>");
    }

    @Test
    void linkWhoseUrlBecomesTooLongIsItsText() {
        String path = "a".repeat(8_190);
        assertThat(html(
                        Paragraph.of(Link.of(path, "far")),
                        RelatedLink.of(path, "further"),
                        Video.of(MediaSource.of(path)).withChildren(Paragraph.of("a film")),
                        Image.of(path, "a lake")))
                .isEqualTo("<p>far</p><p>further</p><p>a film</p><p>a lake</p>");
    }

    @Test
    void imagesHaveNeitherRenditionsNorAttributesOfThePage() {
        Image image = Image.of("/lake.jpg", "A lake").withSize(4, 3).withRenditions(Rendition.of("/lake-2.jpg", 8));
        assertThat(html(
                        Figure.of(image).withCaption("Ice").withCredit("Ani"),
                        image,
                        Image.of("b.png", "").withAlt(null)))
                .isEqualTo("<figure><img src=\"https://lede.example/lake.jpg\" alt=\"A lake\" width=\"4\" height=\"3\">"
                        + "<figcaption>Ice <small>Ani</small></figcaption></figure>"
                        + "<p><img src=\"https://lede.example/lake.jpg\" alt=\"A lake\" width=\"4\" height=\"3\"></p>"
                        + "<p><img src=\"https://lede.example/en/b.png\" alt=\"\"></p>");
    }

    @Test
    void imageWithDataUrlIsItsAlternativeText() {
        assertThat(html(Image.of(PNG, "A dot"), Paragraph.of(Image.of(PNG, "a dot")), Image.of(PNG, "")))
                .isEqualTo("<p>A dot</p><p>a dot</p>");
    }

    @Test
    void videoAndAudioAreLinksWithTheirFallback() {
        assertThat(html(
                        Video.of(MediaSource.of("round.webm"), MediaSource.of("round.mp4"))
                                .withPoster("/poster.jpg")
                                .withSize(16, 9)
                                .withChildren(Paragraph.of("A red dot")),
                        Audio.of(MediaSource.of("bell.wav"))))
                .isEqualTo("<p><a href=\"https://lede.example/en/round.webm\">"
                        + "<img src=\"https://lede.example/poster.jpg\" alt=\"\" width=\"16\" height=\"9\"><br>"
                        + "Watch the video</a></p><p>A red dot</p>"
                        + "<p><a href=\"https://lede.example/en/bell.wav\">Listen to the audio</a></p>");
    }

    @Test
    void embedIsALinkAfterItsFallback() {
        Embed embed = Embed.of("youtube", "https://www.youtube.com/watch?v=lakepost-00");
        assertThat(html(
                        embed.withTitle("A round").withChildren(Paragraph.of("Seen from above")),
                        embed,
                        Embed.of("acme-maps", "https://maps.example/a", "A map")))
                .isEqualTo("<p>Seen from above</p>"
                        + "<p><a href=\"https://www.youtube.com/watch?v=lakepost-00\">A round</a> (YouTube)</p>"
                        + "<p><a href=\"https://www.youtube.com/watch?v=lakepost-00\">Open on YouTube</a></p>"
                        + "<p><a href=\"https://maps.example/a\">A map</a> (maps.example)</p>");
    }

    @Test
    void imagesOfOtherHostsInAnEmbedAreLinks() {
        Embed embed = Embed.of("youtube", "https://www.youtube.com/watch?v=lakepost-00", "A round");
        assertThat(html(embed.withChildren(
                        Image.of("/own.jpg", "own"),
                        Image.of("https://i.example/a.jpg", "other"),
                        Image.of("https://i.example/b.jpg", ""),
                        Paragraph.of(Link.of(WebUrl.of("/x"), Image.of("https://i.example/c.jpg", "in a link"))))))
                .startsWith("<p><img src=\"https://lede.example/own.jpg\" alt=\"own\"></p>"
                        + "<p><a href=\"https://i.example/a.jpg\">other</a></p>"
                        + "<p><a href=\"https://i.example/b.jpg\">https://i.example/b.jpg</a></p>"
                        + "<p><a href=\"https://lede.example/x\">in a link</a></p>");
    }

    @Test
    void detailsAreOpenAndCustomBlocksAreTheirFallback() {
        assertThat(html(
                        Details.of("More", Paragraph.of("Snow")),
                        new Details(List.of(), List.of(Paragraph.of("Wind"))),
                        new CustomBlock("acme:poll", Map.of("q", "?"), List.of(Paragraph.of("A poll"))),
                        Code.of("a < b").withLang("java")))
                .isEqualTo("<p><strong>More</strong></p><p>Snow</p><p>Wind</p><p>A poll</p>"
                        + "<pre><code>a &lt; b</code></pre>");
    }

    @Test
    void headingsHaveLevelsWithoutGaps() {
        assertThat(html(Heading.of(3, "a"), Heading.of(6, "b"), Heading.of(2, "c")))
                .isEqualTo("<h2>a</h2><h3>b</h3><h2>c</h2>");
    }

    @Test
    void relatedLinkWithoutTextShowsItsUrl() {
        RelatedLink link = RelatedLink.of("b", "").withImage(Image.of("/c.png", ""));
        assertThat(html(link))
                .isEqualTo(
                        "<p><a href=\"https://lede.example/en/b\"><img src=\"https://lede.example/c.png\" alt=\"\"><br>"
                                + "https://lede.example/en/b</a></p>");
    }

    @Test
    void blankBlocksLeaveNoTrace() {
        assertThat(html(Paragraph.of(" "), Details.of(" "), new Blockquote(List.of(), List.of(), null)))
                .isEmpty();
    }

    @Test
    void contentHasThePartsOfThePageInTheirOrder() {
        String html = CONTENT.html(Articles.full("en"), new ArticleUrls(Articles.full("en")));
        assertThat(html)
                .containsSubsequence(
                        "<p>Fishermen have counted the days for a century.</p>",
                        "<figure><img src=\"https://pictures.example/lake.jpg\"",
                        "<p>Ice came in January.</p><h2>Lake</h2>",
                        "<p>Reprinted from <a href=\"https://post.example/ice?a=1&amp;b=2\">Lake Post</a></p>",
                        "<h2>Corrections</h2><p><time datetime=\"2026-03-01T21:00:00+04:00\">March 1, 2026");
    }

    /** Returns the letters and digits of a text: the text form of a body has quotation marks where HTML has an element. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String html(Block... blocks) {
        Article article = Article.builder("https://lede.example/en/lake", "en", "Lake")
                .body(Body.of(blocks))
                .build();
        return CONTENT.html(article, new ArticleUrls(article));
    }
}
