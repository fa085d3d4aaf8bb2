package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.Article;
import dev.lede.core.ShareTarget;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.url.WebUrl;
import dev.lede.render.labels.Contained;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Single hostile values: languages, hosts, templates of share targets and bidirectional names. {@link HostileFieldsTest} tests
 * all fields of an article.
 */
class HostileValuesTest {
    @Test
    void hostileLanguageIsRefusedOrBecomesAPlainTag() {
        for (Locale language : List.of(
                new Locale("\"><script>alert(1)</script>"),
                new Locale("en", "\" onload=alert(1)"),
                new Locale("en", "US", "\"><script>"),
                Locale.ROOT)) {
            String html;
            try {
                Article article = Article.builder(WebUrl.of("https://lede.example/x"), language, "x")
                        .build();
                html = Articles.bareRenderer().page(article).toString();
            } catch (IllegalArgumentException refused) {
                continue;
            }
            Document page = Jsoup.parse(html);
            assertThat(page.select("[lang]").eachAttr("lang")).allMatch(tag -> tag.matches("[A-Za-z0-9-]+"));
            assertThat(page.select("script"))
                    .hasSameSizeAs(Jsoup.parse(Articles.bareRenderer()
                                    .page(Articles.bare("en"))
                                    .toString())
                            .select("script"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example;script-src */x.png",
                "https://a.example;script-src%20*/x.png",
                "https://a.example%3Bscript-src/x.png",
                "https://a.example,b.example/x.png",
                "https://a.example'unsafe-inline'/x.png",
                "https://*/x.png",
                "https://*.example/x.png",
                "https://a.example\r\nSet-Cookie: a=b/x.png",
                "https://пример.рф/x.png",
                "https://a.example:443;x/x.png",
                "https://[::1];x/x.png",
                "//a.example\\;x/x.png",
                "https://user;x@a.example/x.png"
            })
    void hostileHostAddsNoDirectiveToThePolicy(String url) {
        if (WebUrl.parse(url).isEmpty()) return;
        Article article = Articles.bare("en").toBuilder()
                .leadMedia(Figure.of(Image.of(url, "")))
                .build();
        ArticlePage page = Articles.bareRenderer().page(article);
        assertThat(page.contentSecurityPolicy()).matches("[ -~]+");
        String images = page.contentSecurityPolicy().replaceAll(".*img-src ([^;]*);.*", "$1");
        assertThat(images).matches("((https:)?(//)?[a-z0-9.:\\[\\]-]+ ?)+");
        assertThat(page.contentSecurityPolicy().split(";"))
                .hasSameSizeAs(Articles.bareRenderer()
                        .page(Articles.bare("en").toBuilder()
                                .leadMedia(Figure.of(Image.of("https://a.example/x.png", "")))
                                .build())
                        .contentSecurityPolicy()
                        .split(";"));
        assertThat(page.etag(ReaderPreferences.DEFAULT)).matches("W/\"[!#-~]+\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)//{url}",
                "data:text/html,{url}",
                "JaVaScRiPt:{title}",
                " javascript:{title}",
                "vbscript:{url}"
            })
    void shareTargetWithAScriptUrlIsRefused(String template) {
        assertThatThrownBy(() -> new ShareTarget("x", "X", template)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bidirectionalControlsOfANameAreBalanced() {
        assertThat(Contained.of("plain")).isEqualTo("plain");
        assertThat(Contained.of("\u202Ea")).isEqualTo("\u202Ea\u202C");
        assertThat(Contained.of("\u2067a\u202Bb")).isEqualTo("\u2067a\u202Bb\u202C\u2069");
        assertThat(Contained.of("a\u2069\u202C\u202Eb")).isEqualTo("a\u202Eb\u202C");
        assertThat(Contained.of("\u2066a\u202Bb\u2069c\u202C")).isEqualTo("\u2066a\u202Bb\u2069c");
        assertThat(Contained.of("\u202Ba\u2066b\u202Cc\u2069d\u202C")).isEqualTo("\u202Ba\u2066bc\u2069d\u202C");
        assertThat(Contained.of("\u202Ea\u202C \u2066b\u2069")).isEqualTo("\u202Ea\u202C \u2066b\u2069");
    }
}
