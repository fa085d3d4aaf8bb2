package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs that lack {@code https://}, {@code mailto:} or {@code tel:} are kept as they are, with a notice. */
class MissingSchemeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.x.example",
                "WWW.x.example/a?b",
                "/www.x.example",
                "x.example/a",
                "lakepost.org",
                "news.lakepost.am?id=1#a",
                "пример.рф",
                "x@y.example",
                "x@y.example?subject=Ice",
                "http//x.example",
                "/https//x.example/a",
                "https;//x.example",
                "+374 10 123456"
            })
    void linkWithoutASchemeIsKeptAndNoticed(String href) {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p><a href='" + href + "'>words</a></p>");
        assertThat(sanitized.notices())
                .extracting(Notice::rule, Notice::name, Notice::value)
                .containsExactly(tuple(Notice.Rule.URL_WITHOUT_SCHEME, "a", href));
        assertThat(sanitized.lossless()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a",
                "a/b.html",
                "index.html",
                "ice.aspx?x=www.x.example",
                "story.do?id=1",
                "view.pl?id=1",
                "./www.x.example",
                "#x@y.example",
                "?x@y.example",
                "/@user@social.example",
                "a/b@c.example",
                "https://x.example",
                "//x.example",
                "mailto:x@y.example",
                "tel:+37410123456",
                "http/a",
                "20260228",
                "+1"
            })
    void otherLinksAreNotNoticed(String href) {
        assertThat(BodySanitizer.news()
                        .sanitize("<p><a href='" + href + "'>words</a></p>")
                        .notices())
                .isEmpty();
    }

    @Test
    void imagesAndFramesAreNoticedAndABaseUrlChangesNothing() {
        String html = "<img src=www.x.example/a.jpg alt=a><iframe src=www.youtube.com/embed/AbCdEfGhIjK></iframe>"
                + "<video src=cdn.x.example/a.mp4></video>";
        for (BodySanitizer sanitizer : new BodySanitizer[] {
            BodySanitizer.news(),
            BodySanitizer.builder().baseUrl("https://lakepost.example/").build()
        }) {
            assertThat(sanitizer.sanitize(html).notices())
                    .extracting(Notice::rule, Notice::name)
                    .containsExactly(
                            tuple(Notice.Rule.URL_WITHOUT_SCHEME, "img"),
                            tuple(Notice.Rule.URL_WITHOUT_SCHEME, "iframe"),
                            tuple(Notice.Rule.URL_WITHOUT_SCHEME, "video"));
        }
    }
}
