package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests that images and media make. */
class ImagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='#' alt=x>",
                "<img src='#top' alt=x>",
                "<img src=' # ' alt=x>",
                "<img src='?' alt=x>",
                "<img src='?#a' alt=x>",
                "<img srcset='# 2x' alt=x>",
                "<img data-src='#' alt=x>",
                "<picture><source srcset='#'></picture>",
                "<video src='#'></video>",
                "<video><source src='#'></video>",
                "<audio src='#'></audio>",
                "<iframe src='#'></iframe>",
                "<object data='#'></object>",
            })
    void nothingIsLoadedFromThePageItself(String html) {
        assertThat(BodySanitizer.news().sanitize(html)).satisfies(ImagesTest::isGoneAndReported);
        BodySanitizer based =
                BodySanitizer.builder().baseUrl("https://e.example/a?b").build();
        assertThat(based.sanitize(html.replace("?", "#"))).satisfies(ImagesTest::isGoneAndReported);
    }

    private static void isGoneAndReported(Sanitized sanitized) {
        assertThat(sanitized.body().children()).isEmpty();
        assertThat(sanitized.removals()).extracting(Removal::kind).contains(Removal.Kind.MEDIA);
    }

    @Test
    void candidatesPostersAndTracksAreNotLoadedFromThePageItself() {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize("<img src=a.jpg srcset='# 2x' alt=x><video src=a.mp4 poster='#'><track src='#'></video>");
        assertThat(sanitized.body().toString()).contains("a.jpg", "a.mp4").doesNotContain("#");
        assertThat(sanitized.lossless()).isFalse();
    }

    @Test
    void imagesOfMoreThanHundredHostsAreNoticedOnce() {
        assertThat(BodySanitizer.news().sanitize(images(100)).notices()).isEmpty();
        assertThat(BodySanitizer.news().sanitize(images(100) + images(100)).notices())
                .isEmpty();
        assertThat(BodySanitizer.news().sanitize(images(1_400)).notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.rule()).isEqualTo(Notice.Rule.IMAGES_OF_MANY_HOSTS);
                    assertThat(notice.value()).isEqualTo("https://h100.example/a.jpg");
                });
    }

    @Test
    void candidatesAndPostersCountAsImages() {
        String hosts = IntStream.range(0, 60)
                .mapToObj(host -> "https://c" + host + ".example/a.jpg " + (host + 1) + "w")
                .collect(Collectors.joining(", "));
        String posters = IntStream.range(0, 50)
                .mapToObj(host -> "<video src=a.mp4 poster=https://p" + host + ".example/a.jpg></video>")
                .collect(Collectors.joining());
        assertThat(BodySanitizer.news()
                        .sanitize("<img alt='' srcset='" + hosts + "'>" + posters)
                        .notices())
                .extracting(Notice::rule)
                .containsExactly(Notice.Rule.IMAGES_OF_MANY_HOSTS);
    }

    @Test
    void hostsBehindAProxyAreOneHost() {
        BodySanitizer proxied = BodySanitizer.builder()
                .imageProxy(url ->
                        WebUrl.of("https://proxy.example/?u=" + url.host().orElse("")))
                .build();
        assertThat(proxied.sanitize(images(1_400)).notices()).isEmpty();
    }

    private static String images(int hosts) {
        return IntStream.range(0, hosts)
                .mapToObj(host -> "<p><img alt='' src=https://h" + host + ".example/a.jpg></p>")
                .collect(Collectors.joining());
    }
}
