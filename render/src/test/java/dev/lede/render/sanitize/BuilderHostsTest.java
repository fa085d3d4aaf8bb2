package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.body.Body;
import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sanitizer keeps links and images of allowed hosts only. */
class BuilderHostsTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/x, true",
        "https://EXAMPLE.org:8443/x, true",
        "//example.org./, true",
        "https://a.example.org/, false",
        "https://a.news.example/, true",
        "https://a.b.news.example/, true",
        "https://news.example/, false",
        "https://evilnews.example/, false",
        "https://news.example.evil.example/, false",
        "https://example.org@evil.example/, false",
        "https://evil.example/?https://example.org/, false",
        "https://xn--e1afmkfd.example/, true",
        "https://ПРИМЕР.example/, true",
        "/own, true",
        "'#top', true",
        "mailto:a@evil.example, true",
    })
    void linkIsKeptIfItsHostIsAllowed(String url, boolean kept) {
        Sanitized sanitized = BodySanitizer.builder()
                .linkHosts("Example.ORG", "*.news.example", "пример.example")
                .build()
                .sanitize("<p><a href='" + url + "'>words</a></p>");
        assertThat(sanitized.body().text()).isEqualTo("words");
        assertThat(sanitized.body().nodes(Link.class).count()).isEqualTo(kept ? 1 : 0);
        assertThat(sanitized.removals().stream().filter(removal -> removal.rule() == Rule.LINK_HOST))
                .hasSize(kept ? 0 : 1);
    }

    @Test
    void deniedHostsTakePrecedenceOverAllowedOnes() {
        Sanitized sanitized = BodySanitizer.builder()
                .linkHosts("*.example")
                .denyLinkHosts("spam.example", "*.spam.example")
                .build()
                .sanitize("<a href=//spam.example>a</a> <a href=//x.spam.example.>b</a> <a href=//ok.example>c</a>"
                        + "<blockquote cite=//spam.example>d</blockquote><iframe src=//spam.example/e></iframe>");
        assertThat(sanitized.body().nodes(Link.class).map(link -> link.url().value()))
                .containsExactly("//ok.example");
        assertThat(sanitized.body().text()).isEqualTo("a b c\n\nd\n\nspam.example");
        assertThat(sanitized.removals())
                .extracting(removal -> removal.rule() + " " + removal.name() + " " + removal.line())
                .contains("link-host href 1", "link-host cite 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "*.",
                "http://a.example",
                "a.example/",
                "a.example:80",
                "a b",
                "user@a.example",
                "a?b",
                "*.*.example",
                ".example",
                "[::1]:80",
                "a%2e"
            })
    void invalidHostPatternIsRefused(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodySanitizer.builder().imageHosts(host))
                .withMessageEndingWith("\"" + host + "\"");
    }

    @Test
    void imagesOfOtherHostsBecomeLinks() {
        Sanitized sanitized = BodySanitizer.builder()
                .imageHosts("img.ours.example")
                .build()
                .sanitize("<p>a <img src=https://img.ours.example/a.jpg alt=Ours"
                        + " srcset='//evil.example/b.jpg 2x, //img.ours.example/c.jpg 3x'>"
                        + " <img src=//evil.example/d.jpg alt=Theirs> <img src=/own.jpg alt=Own></p>");
        List<Image> images = sanitized.body().nodes(Image.class).toList();
        assertThat(images).extracting(Image::alt).containsExactly("Ours", "Own");
        assertThat(images.get(0).renditions()).hasSize(1);
        assertThat(sanitized.body().nodes(Link.class)).extracting(Link::text).containsExactly("Theirs");
        assertThat(sanitized.removals())
                .hasToString("[line 1, column 55: srcset=\"//evil.example/b.jpg\" removed: "
                        + Rule.IMAGE_HOST.sentence()
                        + ", line 1, column 123: src=\"//evil.example/d.jpg\" removed: " + Rule.IMAGE_HOST.sentence()
                        + "]");
    }

    @Test
    void lazyImagesAreCheckedByTheUrlThatTheyLoad() {
        Body body = BodySanitizer.builder()
                .denyImageHosts("evil.example")
                .build()
                .sanitize("<img src=/blank.gif data-src=//evil.example/a.jpg alt=a>"
                        + "<picture><source srcset=//evil.example/b.webp><img src=/b.jpg alt=b></picture>"
                        + "<video src=/c.mp4 poster=//evil.example/c.jpg></video>"
                        + "<picture><source srcset=//evil.example/d.webp></picture>")
                .body();
        assertThat(ArticleJson.writeBody(body).replaceAll("\"type\":\"link\",\"url\":\"[^\"]*\"", ""))
                .doesNotContain("evil");
        assertThat(body.nodes(Link.class)).extracting(Link::text).containsExactly("a", "d.webp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/a",
                "http://127.1/a",
                "http://2130706433/a",
                "http://0x7f.1/a",
                "http://0177.0.0.1/a",
                "http://127.0.0.1./a",
                "//127.0.0.1:8080/a",
                "http://１２７.0.0.1/a",
                "http://[::ffff:127.0.0.1]/a",
                "http://[::FFFF:7f00:1]/a"
            })
    void deniedIpv4AddressIsDeniedInEveryNotation(String url) {
        for (String denied : List.of("127.0.0.1", "0x7f000001", "127.1")) {
            BodySanitizer sanitizer = BodySanitizer.builder()
                    .denyImageHosts(denied)
                    .denyLinkHosts(denied)
                    .build();
            Sanitized sanitized = sanitizer.sanitize("<img src='" + url + "' alt=x><p><a href='" + url + "'>x</a></p>");
            assertThat(sanitized.body().nodes(Image.class)).isEmpty();
            assertThat(sanitized.body().nodes(Link.class)).isEmpty();
            assertThat(sanitized.removals()).extracting(Removal::rule).contains(Rule.IMAGE_HOST, Rule.LINK_HOST);
        }
        assertThat(BodySanitizer.builder()
                        .denyImageHosts("127.0.0.2", "[::1]")
                        .build()
                        .sanitize("<img src='" + url + "' alt=x>")
                        .body()
                        .nodes(Image.class))
                .hasSize(1);
    }

    @Test
    void deniedIpv6AddressIsDeniedInEveryNotation() {
        BodySanitizer sanitizer =
                BodySanitizer.builder().denyImageHosts("[0:0::1]").build();
        for (String url : List.of("http://[::1]/a", "http://[0:0:0:0:0:0:0:1]:80/a", "http://[::0.0.0.1]/a")) {
            assertThat(sanitizer
                            .sanitize("<img src='" + url + "' alt=x>")
                            .body()
                            .nodes(Image.class))
                    .as(url)
                    .isEmpty();
        }
    }
}
