package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content of Ghost and WordPress cards is kept once, without controls that only work in their own page. */
class CardsTest {
    private static final String AUDIO = """
            <div class="kg-card kg-audio-card"><img src="" alt="audio-thumbnail" class="kg-audio-thumbnail kg-audio-hide">
            <div class="kg-audio-thumbnail placeholder"><svg viewBox="0 0 24 24"><path d="M1 1"/></svg></div>
            <div class="kg-audio-player-container"><audio src="/ice.mp3" preload="metadata"></audio>
            <div class="kg-audio-title">The ice sings</div>
            <div class="kg-audio-player"><button class="kg-audio-play-icon"><svg><path d="M1 1"/></svg></button>
            <button class="kg-audio-pause-icon kg-audio-hide"></button><span class="kg-audio-current-time">0:00</span>
            <div class="kg-audio-time">/<span class="kg-audio-duration">2:31</span></div>
            <input type="range" class="kg-audio-seek-slider"><button class="kg-audio-playback-rate">1&#215;</button>
            </div></div></div>""";

    private static final String VIDEO = """
            <figure class="kg-card kg-video-card" data-kg-thumbnail=/ice.jpg data-kg-custom-thumbnail>
            <div class="kg-video-container">
            <video src="/ice.mp4" poster="https://spacer.example/v1/60x40/spacer.png" width="60" height="40"></video>
            <div class="kg-video-overlay"><button class="kg-video-large-play-icon"><svg></svg></button></div>
            <div class="kg-video-player-container kg-video-hide"><div class="kg-video-player">
            <span class="kg-video-current-time">0:00</span><div class="kg-video-time">/<span>0:12</span></div>
            <button class="kg-video-playback-rate">1&#215;</button></div></div></div>
            <figcaption>Ice in April</figcaption></figure>""";

    private static final String FILE = """
            <div class="kg-card kg-file-card"><a class="kg-file-card-container" href="/report.pdf" title="Download" download="">
            <div class="kg-file-card-contents"><div class="kg-file-card-title">The report</div>
            <div class="kg-file-card-caption">All the figures</div><div class="kg-file-card-metadata">
            <div class="kg-file-card-filename">report.pdf</div><div class="kg-file-card-filesize">1 MB</div></div></div>
            <div class="kg-file-card-icon"><svg><title>download-circle</title></svg></div></a></div>""";

    @Test
    void anAudioCardIsAFigureWithoutControls() {
        Sanitized sanitized = BodySanitizer.news().sanitize(AUDIO);
        assertThat(ArticleJson.writeBody(sanitized.body()))
                .isEqualTo("{\"type\":\"root\",\"children\":[{\"type\":\"figure\","
                        + "\"caption\":[{\"type\":\"text\",\"value\":\"The ice sings\"}],"
                        + "\"children\":[{\"type\":\"audio\",\"sources\":[{\"url\":\"/ice.mp3\"}]}]}]}");
        assertThat(sanitized.lossless()).isTrue();
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Rule.CARD_CONTROL);
    }

    @Test
    void theThumbnailOfAnAudioCardIsKept() {
        String html = AUDIO.replace("src=\"\"", "src=\"/ice.jpg\"").replace("thumbnail kg-audio-hide", "thumbnail");
        assertThat(BodySanitizer.news().sanitize(html).body().nodes(Image.class))
                .extracting(image -> image.url().value())
                .containsExactly("/ice.jpg");
    }

    @Test
    void aVideoCardHasItsThumbnailAndNoControls() {
        Sanitized sanitized = BodySanitizer.news().sanitize(VIDEO);
        assertThat(ArticleJson.writeBody(sanitized.body()))
                .isEqualTo(
                        "{\"type\":\"root\",\"children\":[{\"type\":\"figure\","
                                + "\"caption\":[{\"type\":\"text\",\"value\":\"Ice in April\"}],\"children\":[{\"type\":\"video\","
                                + "\"sources\":[{\"url\":\"/ice.mp4\"}],\"poster\":\"/ice.jpg\",\"size\":{\"width\":60,\"height\":40}}]}]}");
        assertThat(sanitized.lossless()).isTrue();
        String without = VIDEO.replace("data-kg-thumbnail=/ice.jpg", "data-kg-thumbnail=undefined");
        assertThat(ArticleJson.writeBody(BodySanitizer.news().sanitize(without).body()))
                .doesNotContain("poster");
    }

    @Test
    void aFileCardIsOneLink() {
        Sanitized sanitized = BodySanitizer.news().sanitize(FILE);
        assertThat(sanitized.body().children()).singleElement().isInstanceOf(RelatedLink.class);
        assertThat(sanitized.body().text()).isEqualTo("The report\nAll the figures\nreport.pdf\n1 MB");
        assertThat(sanitized.lossless()).isTrue();
    }

    @Test
    void aBookmarkCardLosesItsIconAndKeepsItsWordsSeparate() {
        Sanitized sanitized = BodySanitizer.news().sanitize("""
                        <figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://a.example/b">
                        <div class="kg-bookmark-content"><div class="kg-bookmark-title">Ice</div>
                        <div class="kg-bookmark-description">How thick it is.</div><div class="kg-bookmark-metadata">
                        <img class="kg-bookmark-icon" src="https://a.example/i.png" alt=""><span
                        class="kg-bookmark-author">The Lake Post</span><span class="kg-bookmark-publisher">Nell</span></div></div>
                        <div class="kg-bookmark-thumbnail"><img src="/thumb.jpg" alt=""></div></a></figure>""");
        assertThat(sanitized.body().text()).isEqualTo("Ice\nHow thick it is.\nThe Lake Post\nNell");
        assertThat(sanitized.body().nodes(Image.class))
                .extracting(image -> image.url().value())
                .containsExactly("/thumb.jpg");
        assertThat(sanitized.lossless()).isTrue();
    }

    @Test
    void aFileBlockIsOneLink() {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize(
                        "<div class=wp-block-file><object class=wp-block-file__embed data=/r.pdf type=application/pdf>"
                                + "</object><a id=f href=/r.pdf>Report</a><a href=/r.pdf class='wp-block-file__button'"
                                + " download>Download</a></div>");
        assertThat(sanitized.body().text()).isEqualTo("Report");
        assertThat(sanitized.body().nodes(Link.class)).hasSize(1);
        assertThat(sanitized.lossless()).isTrue();
    }

    @Test
    void theOnlyLinkOfAFileBlockStays() {
        assertThat(BodySanitizer.news()
                        .sanitize(
                                "<div class=wp-block-file><a href=/r.pdf class=wp-block-file__button>Download</a></div>")
                        .body()
                        .text())
                .isEqualTo("Download");
        assertThat(BodySanitizer.news()
                        .sanitize("<div class=wp-block-file><a href=/a.pdf>Report</a> "
                                + "<a href=/b.pdf class=wp-block-file__button>Download</a></div>")
                        .body()
                        .nodes(Link.class))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=kg-audio-player>words</div>",
                "<audio src=a.mp3></audio><div class=kg-audio-player>words</div>",
                "<div class=kg-video-overlay>1:00 words</div>",
                "<div class=kg-file-card-icon>words</div>",
                "<a class=kg-file-card-container href=/x><div class=kg-file-card-icon>words</div></a>",
                "<button class=kg-toggle-card-icon>words</button>",
            })
    void textIsKeptWhateverItsClass(String html) {
        assertThat(BodySanitizer.news().sanitize(html).body().text()).contains("words");
    }

    @Test
    void anEmbedBlockOfWordPressDoesNotPrintItsUrl() {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize("<figure class=wp-block-embed><div class=wp-block-embed__wrapper>\n"
                        + "https://youtu.be/AbCdEfGhIjK\n</div></figure>");
        assertThat(ArticleJson.writeBody(sanitized.body()))
                .isEqualTo("{\"type\":\"root\",\"children\":[{\"type\":\"embed\",\"provider\":\"youtube\","
                        + "\"url\":\"https://www.youtube.com/watch?v=AbCdEfGhIjK\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<iframe%s></iframe>", "<p><iframe%s></iframe></p>"})
    void aPostOfAnotherWordPressIsLinkedOnce(String frame) {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize(
                        "<blockquote class=wp-embedded-content><a href=https://a.example/ice/>Ice</a></blockquote>"
                                + frame.formatted(
                                        " class=wp-embedded-content title='“Ice” — A' src='https://a.example/ice/embed/#?secret=x'"));
        assertThat(sanitized.body().nodes(Link.class)).hasSize(1);
        assertThat(sanitized.lossless()).isTrue();
        assertThat(BodySanitizer.news()
                        .sanitize(frame.formatted(" class=wp-embedded-content src=https://a.example/ice/embed/"))
                        .body()
                        .nodes(Link.class))
                .hasSize(1);
    }
}
