package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.body.Body;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Video;
import dev.lede.core.json.ArticleJson;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host may say about what its sanitizer keeps. */
class BuilderTest {
    @Test
    void aBuilderThatSaysNothingIsNews() {
        for (String name : Fixtures.names()) {
            String html = Fixtures.read(name, "in.html");
            assertThat(BodySanitizer.builder().build().sanitize(html))
                    .as(name)
                    .isEqualTo(BodySanitizer.news().sanitize(html));
        }
    }

    @Test
    void changesToABuilderDoNotReachWhatItBuilt() {
        BodySanitizer.Builder builder = BodySanitizer.builder();
        BodySanitizer before = builder.build();
        BodySanitizer after = builder.denyElements("strong").build();
        assertThat(before.sanitize("<b>x</b>").body().nodes(Marked.class)).hasSize(1);
        assertThat(after.sanitize("<b>x</b>").body().nodes(Marked.class)).isEmpty();
        assertThat(BodySanitizer.news().sanitize("<b>x</b>").body().nodes(Marked.class))
                .hasSize(1);
    }

    /** The examples of RFC 3986, section 5.4, that http has a place for. */
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
    void relativeAddressesAreResolvedByTheBase(String written, String resolved) {
        BodySanitizer sanitizer =
                BodySanitizer.builder().baseUrl("http://a/b/c/d;p?q#r").build();
        Body body = sanitizer.sanitize("<a href='" + written + "'>x</a>").body();
        assertThat(body.nodes(Link.class).map(link -> link.url().value())).containsExactly(resolved);
    }

    @Test
    void aBaseReachesPicturesAndFilmsToo() {
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
        assertThat(body.nodes(Image.class).map(picture -> picture.url().value()))
                .anyMatch(url -> url.startsWith("data:"));
    }

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
    void linksLeadToTheAllowedHostsOnly(String url, boolean kept) {
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
    void deniedHostsAreDeniedWhateverElseIsSaid() {
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
    void nonsenseIsNoHost(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodySanitizer.builder().imageHosts(host))
                .withMessageEndingWith("\"" + host + "\"");
    }

    @Test
    void onlyOurPicturesAreShown() {
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
    void picturesThatScriptsLoadLateAreJudgedByTheirRealAddress() {
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
    void deniedIpAddressIsDeniedHoweverItIsWritten(String url) {
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
    void deniedIpv6AddressIsDeniedHoweverItIsWritten() {
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

    @Test
    void aProxyServesEachPicture() {
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
    void whatTheProxyThrowsOrForgetsIsTheHostsToMend() {
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
    void dataImagesAreTakenUnlessTheHostSaysNo() {
        String html = "<p>x <img alt=Dot src='data:image/gif;base64,R0lGODlhAQABAAAAACw='></p>";
        Sanitized without = BodySanitizer.builder().withoutDataImages().build().sanitize(html);
        assertThat(BodySanitizer.news().sanitize(html).body().nodes(Image.class))
                .hasSize(1);
        assertThat(without.body().text()).isEqualTo("x Dot");
        assertThat(without.removals()).extracting(Removal::rule).containsExactly(Rule.DATA_IMAGE);
    }

    @Test
    void hostsSayHowTheyStandToLinks() {
        Body body = BodySanitizer.builder()
                .linkRel(Link.Rel.SPONSORED, "*.shop.example", "shop.example")
                .linkRels(url -> url.scheme().equals(Optional.of("http")) ? EnumSet.of(Link.Rel.NOFOLLOW) : Set.of())
                .build()
                .sanitize("<a href=http://www.shop.example/ rel=ugc>a</a><a href=/b>b</a><a href=//c.example>c</a>"
                        + "<p data-lede-block=relatedLink><a href=//shop.example>d</a></p>")
                .body();
        assertThat(body.nodes(Link.class).map(Link::rel))
                .containsExactly(
                        Set.of(Link.Rel.NOFOLLOW, Link.Rel.UGC, Link.Rel.SPONSORED),
                        Set.of(),
                        Set.of(),
                        Set.of(Link.Rel.SPONSORED));
    }

    @Test
    void deniedElementsLoseTheirTagsAndKeepTheirText() {
        Sanitized sanitized = BodySanitizer.builder()
                .denyElements("TABLE", "b", "s")
                .build()
                .sanitize("<p><strong>a</strong> <del>b</del> <span style='font-weight:700'>c</span></p>"
                        + "<table><caption>d</caption><tr><th>e<td>f</table>");
        assertThat(sanitized.body().text()).isEqualTo("a b c\n\nd\n\ne\n\nf");
        assertThat(sanitized.body().nodes(Marked.class)).isEmpty();
        assertThat(sanitized.removals().stream().filter(removal -> removal.rule() == Rule.DENIED_ELEMENT))
                .extracting(Removal::name)
                .containsExactly("strong", "del", "table");
    }

    @Test
    void deniedAttributesGo() {
        Sanitized sanitized = BodySanitizer.builder()
                .denyAttributes("id", "Title")
                .build()
                .sanitize("<h2 id=x>a</h2><p><a href=/b title=c name=d>e</a></p>");
        assertThat(sanitized.body().nodes(Heading.class).map(Heading::id)).containsOnlyNulls();
        assertThat(sanitized.removals())
                .extracting(removal -> removal.rule() + " " + removal.name())
                .containsExactly("denied-attribute id", "denied-attribute title", "denied-attribute name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "p", "br", "section", "script", "blink", "", "figures"})
    void whatIsNotKeptCannotBeDenied(String element) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodySanitizer.builder().denyElements("table", element))
                .withMessageEndingWith("\"" + element + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"href", "src", "onclick", "style", "class"})
    void addressesAndWhatGoesAnywayCannotBeDenied(String attribute) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodySanitizer.builder().denyAttributes(attribute))
                .withMessageEndingWith("\"" + attribute + "\"");
    }

    @Test
    void sayingItTwiceIsNoError() {
        BodySanitizer sanitizer = BodySanitizer.comment().toBuilder()
                .denyElements("table", "td", "b")
                .denyElements("table", "strong")
                .denyAttributes("id")
                .build();
        assertThat(sanitizer.sanitize("<b>x</b>").body().nodes(Marked.class)).isEmpty();
    }

    @Test
    void limitsCanBeLowered() {
        assertThat(limited(builder -> builder.maxCharacters(5), "<p>abcdef")).isEqualTo("ab: too-long");
        assertThat(limited(builder -> builder.maxElements(1), "<b>a</b> <i>b</i>"))
                .isEqualTo("a b: too-many-elements");
        assertThat(limited(builder -> builder.maxDepth(1), "<b>a <i>b</i></b>")).isEqualTo("a b: too-deep");
        assertThat(limited(builder -> builder.maxAttributes(1), "<p lang=en dir=ltr>a"))
                .isEqualTo("a: too-many-attributes");
    }

    @Test
    void limitsCannotBeRaisedAboveTheHighestNorBelowOne() {
        BodySanitizer.Builder builder = BodySanitizer.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxDepth(91))
                .withMessage("a limit of levels must be 1..90: 91");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxCharacters(2_000_001))
                .withMessageEndingWith(": 2000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxElements(0))
                .withMessageEndingWith(": 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxAttributes(-1))
                .withMessageEndingWith(": -1");
    }

    @Test
    void aBaseMustBeAbsolute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodySanitizer.builder().baseUrl("/news"))
                .withMessage("the base URL must begin with https:// or http://: \"/news\"");
    }

    private static String limited(Consumer<BodySanitizer.Builder> limit, String html) {
        BodySanitizer.Builder builder = BodySanitizer.builder();
        limit.accept(builder);
        Sanitized sanitized = builder.build().sanitize(html);
        return sanitized.body().text() + ": " + sanitized.removals().get(0).rule();
    }
}
