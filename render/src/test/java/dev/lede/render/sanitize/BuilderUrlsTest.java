package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.body.Body;
import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.Video;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sanitizer resolves URLs against a base URL and passes those of images to a proxy. */
class BuilderUrlsTest {
    /** The examples of RFC 3986, section 5.4, that apply to http. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        g            | http://a/b/c/g
        ./g          | http://a/b/c/g
        g/           | http://a/b/c/g/
        /g           | http://a/g
        //g          | http://g
        ?y           | http://a/b/c/d;p?y
        g?y          | http://a/b/c/g?y
        g#s          | http://a/b/c/g#s
        g?y#s        | http://a/b/c/g?y#s
        ;x           | http://a/b/c/;x
        g;x?y#s      | http://a/b/c/g;x?y#s
        .            | http://a/b/c/
        ./           | http://a/b/c/
        ..           | http://a/b/
        ../          | http://a/b/
        ../g         | http://a/b/g
        ../..        | http://a/
        ../../g      | http://a/g
        ../../../g   | http://a/g
        /./g         | http://a/g
        /../g        | http://a/g
        g.           | http://a/b/c/g.
        ..g          | http://a/b/c/..g
        ./../g       | http://a/b/g
        g;x=1/../y   | http://a/b/c/y
        g?y/../x     | http://a/b/c/g?y/../x
        %2E%2e/g     | http://a/b/g
        '#s'         | '#s'
        mailto:a@b   | mailto:a@b
        https://x/.. | https://x/..
        Երևան.html   | http://a/b/c/Երևան.html
        """)
    void relativeUrlIsResolvedAgainstTheBaseUrl(String written, String resolved) {
        BodySanitizer sanitizer =
                BodySanitizer.builder().baseUrl("http://a/b/c/d;p?q#r").build();
        Body body = sanitizer.sanitize("<a href='" + written + "'>x</a>").body();
        assertThat(body.nodes(Link.class).map(link -> link.url().value())).containsExactly(resolved);
    }

    @Test
    void baseUrlAppliesToImagesAndVideos() {
        Body body = BodySanitizer.builder()
                .baseUrl(WebUrl.of("https://agency.example"))
                .build()
                .sanitize("<img src=a.jpg srcset='b.jpg 2x' alt=a><video src=c.mp4 poster=d.jpg></video>"
                        + "<img alt=e src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>")
                .body();
        Image image = body.nodes(Image.class).findFirst().orElseThrow();
        assertThat(image.url().value()).isEqualTo("https://agency.example/a.jpg");
        assertThat(image.renditions().get(0).url().value()).isEqualTo("https://agency.example/b.jpg");
        Video video = body.nodes(Video.class).findFirst().orElseThrow();
        assertThat(video.sources().get(0).url()).hasToString("https://agency.example/c.mp4");
        assertThat(video.poster()).isEqualTo(WebUrl.of("https://agency.example/d.jpg"));
        assertThat(body.nodes(Image.class).map(Image::url).map(ImageSource::value))
                .anyMatch(url -> url.startsWith("data:"));
    }

    @Test
    void everyImageIsServedByTheProxy() {
        BodySanitizer sanitizer = BodySanitizer.builder()
                .baseUrl("https://agency.example/")
                .imageProxy(url -> WebUrl.of("/proxy?" + url.host().orElseThrow() + url.path()))
                .build();
        Body body = sanitizer
                .sanitize("<img src=a.jpg srcset='b.jpg 2x' alt=a><video src=c.mp4 poster=d.jpg></video>"
                        + "<img data-src=//x.example/e.jpg alt=e>")
                .body();
        assertThat(body.nodes(Image.class).map(Image::url).map(ImageSource::value))
                .containsExactly("/proxy?agency.example/a.jpg", "/proxy?x.example/e.jpg");
        assertThat(body.toString()).contains("/proxy?agency.example/b.jpg", "/proxy?agency.example/d.jpg");
    }

    @Test
    void errorsOfTheProxyAreThrownToTheHost() {
        String html = "<img src=a.jpg alt=a>";
        assertThatThrownBy(() -> BodySanitizer.builder()
                        .imageProxy(url -> {
                            throw new IllegalStateException("no proxy for " + url);
                        })
                        .build()
                        .sanitize(html))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no proxy for a.jpg");
        assertThatThrownBy(() -> BodySanitizer.builder()
                        .imageProxy(url -> WebUrl.of("mailto:a@b.example"))
                        .build()
                        .sanitize(html))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mailto:a@b.example");
    }

    @Test
    void relativeBaseUrlIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodySanitizer.builder().baseUrl("/news"))
                .withMessage("the base URL must begin with https:// or http://: \"/news\"");
    }
}
