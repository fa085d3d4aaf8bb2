package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Embed;
import dev.lede.core.body.Link;
import dev.lede.core.body.Node;
import dev.lede.core.body.Video;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lazily loaded frames and videos get the URL from their attributes, and are kept once. */
class LazyMediaTest {
    private static final String PLAYER = "https://www.youtube.com/embed/dQw4w9WgXcQ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src=PLAYER data-src=true></iframe>",
                "<iframe src=PLAYER data-src='{{x}}'></iframe>",
                "<iframe src=PLAYER data-other=https://e.example/a></iframe>",
                "<iframe src=about:blank data-src=PLAYER></iframe>",
                "<iframe src=about:blank data-cookieblock-src=PLAYER></iframe>",
                "<iframe data-src-cmplz=PLAYER></iframe>",
                "<iframe data-policy=https://e.example/policy data-any=PLAYER></iframe>",
                "<iframe data-src=PLAYER></iframe><noscript><iframe src=PLAYER></iframe></noscript>",
                "<iframe data-src=PLAYER?autoplay=1></iframe><noscript><iframe src=PLAYER></iframe></noscript>",
                "<div><iframe data-src=PLAYER></iframe></div> <noscript><p><iframe src=PLAYER></iframe></p></noscript>",
                "<noscript><iframe src=PLAYER></iframe></noscript><iframe data-src=PLAYER></iframe>",
            })
    void frameWithNoscriptIsKeptOnce(String html) {
        Sanitized sanitized = sanitized(html);
        assertThat(sanitized.body().nodes(Embed.class)).hasSize(1);
        assertThat(sanitized.body().nodes(Link.class)).isEmpty();
        ReadBack.assertReadsBack(sanitized.body(), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe data-src=PLAYER></iframe><noscript><iframe src=https://youtu.be/aaaaaaaaaaa></iframe></noscript>",
                "<iframe src=PLAYER></iframe><noscript><iframe src=https://player.vimeo.com/video/1></iframe></noscript>",
            })
    void noscriptWithAnotherFrameIsKept(String html) {
        assertThat(sanitized(html).body().nodes(Embed.class)).hasSize(2);
    }

    @Test
    void frameOfAnUnknownPlayerBecomesALinkToItsLazyUrl() {
        Sanitized sanitized = sanitized(
                "<iframe data-thumb=https://e.example/t.jpg data-help=https://e.example/h data-x-src=https://e.example/f></iframe>");
        assertThat(sanitized.body().nodes(Link.class))
                .extracting(link -> link.url().value())
                .containsExactly("https://e.example/f");
        assertThat(sanitized.lossless()).isFalse();
    }

    @Test
    void replacedFrameIsReported() {
        Sanitized sanitized = sanitized("<iframe src=https://e.example/preview data-src=PLAYER></iframe>");
        assertThat(sanitized.body().nodes(Embed.class)).hasSize(1);
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Rule.REPLACED_SOURCE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <video src=/a.mp4 data-src=1></video>                                              | /a.mp4
        <video src=/a.mp4 data-trailer=/b.mp4></video>                                     | /a.mp4
        <video data-trailer=/b.mp4><source src=/a.mp4></video>                             | /a.mp4
        <video data-any=/a.mp4></video>                                                    | /a.mp4
        <video><source data-any=/a.webm></video>                                           | /a.webm
        <video data-src=/a.mp4></video><noscript><video src=/a.mp4></video></noscript>     | /a.mp4
        """)
    void videoGetsItsLazyUrl(String html, String url) {
        Sanitized sanitized = sanitized(html);
        assertThat(sanitized.body().nodes(Video.class))
                .singleElement()
                .satisfies(video -> assertThat(video.sources())
                        .extracting(source -> source.url().value())
                        .containsExactly(url));
        ReadBack.assertReadsBack(sanitized.body(), html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <video src=/a.mp4 data-poster=/p.jpg></video>                              | /p.jpg
        <video src=/a.mp4 poster=/blank.gif data-thumb=/p.jpg></video>             | /p.jpg
        <video src=/a.mp4 poster=/p.jpg data-poster=/q.jpg></video>                | /p.jpg
        """)
    void posterGetsItsLazyUrl(String html, String poster) {
        Sanitized sanitized = sanitized(html);
        assertThat(sanitized.body().nodes(Video.class))
                .extracting(video -> video.poster().value())
                .containsExactly(poster);
        assertThat(sanitized.lossless()).isTrue();
        ReadBack.assertReadsBack(sanitized.body(), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src=https://e.example/f width=0 height=0 allowfullscreen title='CPU profiling'></iframe>",
                "<iframe src=https://e.example/f width=0 height=0 title='CPU profiling'></iframe>",
            })
    void frameOfNoSizeWithATitleIsKept(String html) {
        Sanitized sanitized = sanitized(html);
        assertThat(sanitized.body().nodes(Link.class)).extracting(Node::text).containsExactly("CPU profiling");
        ReadBack.assertReadsBack(sanitized.body(), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src=https://e.example/f width=0 height=0></iframe>",
                "<iframe src=https://e.example/f width=0 height=0 title=' '></iframe>",
                "<iframe src=https://e.example/f width=9 height=0 style=width:0 title=T></iframe>",
                "<noscript><iframe src=https://e.example/f width=0 height=0 title=T></iframe></noscript>",
            })
    void otherFramesOfNoSizeAreTrackingPixels(String html) {
        Sanitized sanitized = sanitized(html);
        assertThat(sanitized.body().children()).isEmpty();
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Rule.TRACKING_PIXEL);
    }

    private static Sanitized sanitized(String html) {
        return BodySanitizer.news().sanitize(html.replace("PLAYER", PLAYER));
    }
}
