package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Image;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Text;
import dev.lede.core.body.Video;
import dev.lede.core.json.ArticleJson;
import dev.lede.core.url.WebUrl;
import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The presets for comments and for bodies that load nothing. */
class PresetsTest {
    /** The presets, and sanitizers with a host's options. */
    private static final Map<String, BodySanitizer> SANITIZERS = Map.of(
            "comment", BodySanitizer.comment(),
            "strict", BodySanitizer.strict(),
            "without figures", without("figure"),
            "without quotations", without("blockquote"),
            "without bullets", without("ul"),
            "without lists", without("ul", "ol", "dl"),
            "without tables", without("table", "code", "h2", "h3", "h4", "h5", "h6"),
            "without marks", without("strong", "em", "picture", "a"),
            "without players", without("iframe", "video", "img", "details", "aside", "hr", "pre"),
            "without attributes",
                    BodySanitizer.builder()
                            .denyAttributes("id", "lang", "dir", "title", "cite", "srcset", "align", "start", "poster")
                            .build());

    static Stream<Arguments> sanitizersAndFixtures() {
        return SANITIZERS.keySet().stream()
                .sorted()
                .flatMap(sanitizer -> Fixtures.names().stream().map(fixture -> Arguments.of(sanitizer, fixture)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sanitizersAndFixtures")
    void secondPassChangesNothing(String name, String fixture) {
        BodySanitizer sanitizer = SANITIZERS.get(name);
        Body body = sanitizer.sanitize(Fixtures.read(fixture, "in.html")).body();
        ReadBack.assertReadsBack(sanitizer, body, Locale.ENGLISH, fixture);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sanitizersAndFixtures")
    void textIsThatOfNews(String name, String fixture) {
        String html = Fixtures.read(fixture, "in.html").replaceAll(" title=\"[^\"]*\"", "");
        String rest = words(SANITIZERS.get(name).sanitize(html).body());
        for (String word : words(BodySanitizer.news().sanitize(html).body()).split("\\s+", -1)) {
            assertThat(rest).contains(word);
        }
    }

    static List<String> fixtures() {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void commentsHaveOnlyParagraphsListsQuotationsAndCode(String fixture) {
        Body body = BodySanitizer.comment()
                .sanitize(Fixtures.read(fixture, "in.html"))
                .body();
        assertThat(body.nodes(Block.class))
                .hasOnlyElementsOfTypes(Paragraph.class, Passage.class, Blockquote.class, ListBlock.class, Code.class);
        assertThat(body.nodes(Image.class)).isEmpty();
        assertThat(body.nodes(Link.class).filter(link -> !link.url().isInPage()))
                .allSatisfy(link -> assertThat(link.rel()).contains(Link.Rel.NOFOLLOW, Link.Rel.UGC));
        assertThat(ArticleJson.writeBody(body)).doesNotContain("\"id\":");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void strictBodiesLoadNothing(String fixture) {
        assertLoadsNothing(Fixtures.read(fixture, "in.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=GIF srcset='https://a.example/b.jpg 2x'>",
                "<img src=GIF srcset='GIF 1x, /b.jpg 2x'>",
                "<picture><source srcset=/b.jpg><img src=GIF></picture>",
                "<picture><source srcset='GIF, b.jpg 2x' media='(width > 9px)'><img src=GIF></picture>",
                "<img src=GIF data-src=/b.jpg>",
                "<noscript><img src=/b.jpg></noscript>",
                "<video poster=/b.jpg src=GIF></video>",
                "<video poster=GIF src=/c.webm><track src=/d.vtt></video>",
                "<video><source src=/c.webm></video>",
                "<audio src=//a.example/c.wav></audio>",
                "<iframe src=https://www.youtube.com/embed/AbCdEfGhIjK></iframe>",
                "<iframe src=/c.html></iframe>",
                "<object data=/b.png></object><embed src=/b.png>",
                "<table background=/b.jpg style='background: url(/b.jpg)'><tr><td background=/b.jpg>x</table>",
                "<link rel=stylesheet href=/b.css><style>@import '/b.css'; p { background: url(/b.jpg) }</style>",
                "<input type=image src=/b.jpg><svg><image href=/b.jpg /></svg>",
                "<blockquote class=twitter-tweet><a href=https://x.com/a/status/1>x</a></blockquote>",
                "<p data-lede-block=relatedLink><a href=/a><img src=/b.jpg>x</a></p>",
                "<figure data-lede-block=embed data-lede-provider=youtube><img src=/b.jpg>"
                        + "<p><a href=https://www.youtube.com/watch?v=AbCdEfGhIjK>x</a></figure>"
            })
    void strictBodiesLoadNothingByAnyAttribute(String html) {
        assertLoadsNothing(html.replace("GIF", "data:image/gif;base64,R0lGODlhAQABAAAAACw="));
    }

    private static void assertLoadsNothing(String html) {
        String strict = rendered(BodySanitizer.strict().sanitize(html).body());
        assertThat(LoadedUrls.of(strict)).as(strict).allMatch(url -> url.startsWith("data:"));
        assertThat(strict).doesNotContain("data-lede-block=\"embed\"");
    }

    @Test
    void loadedUrlsAreFound() {
        assertThat(LoadedUrls.of(
                        "<img src=a srcset='b,c 1x, data:x,y 2x' alt=z><picture><source srcset='d 400w, e 800w'>"
                                + "</picture><video poster=f src=g><track src=h></video><object data=i></object><td></td>"
                                + "<table background=j></table><a href=z>z</a><link href=k><p style='x: url( \"l\" )'>"
                                + "<style>@import 'm'; p { x: url(n) }</style><svg><image xlink:href=o /></svg>"
                                + "<button data-lede-player=p></button>"))
                .containsExactly(
                        "a", "b,c", "data:x,y", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p");
    }

    @Test
    void commentsKeepListsQuotationsAndCode() {
        Sanitized comment = BodySanitizer.comment()
                .sanitize("<blockquote>You said</blockquote><p>No: <b>never</b>.<ul><li>one</ul><pre>x = 1</pre>");
        assertThat(comment.body().children())
                .hasExactlyElementsOfTypes(Blockquote.class, Paragraph.class, ListBlock.class, Code.class);
        assertThat(comment.removals()).isEmpty();
    }

    @Test
    void commentsLoseElementsThatLookLikeThePage() {
        Sanitized comment = BodySanitizer.comment()
                .sanitize("<h2 id=top>Big</h2><table><tr><td>a<td>b</table><aside>c</aside><hr>"
                        + "<p data-lede-block=relatedLink><a href=//spam.example>d</a></p>");
        assertThat(comment.body().text()).isEqualTo("Big\n\na\n\nb\n\nc\n\nd");
        assertThat(comment.body().nodes(RelatedLink.class)).isEmpty();
        assertThat(comment.removals())
                .extracting(removal -> removal.rule() + " " + removal.name())
                .containsExactly(
                        "denied-element h2",
                        "denied-attribute id",
                        "denied-element table",
                        "denied-element aside",
                        "denied-element hr");
    }

    @Test
    void imagesInCommentsBecomeLinks() {
        Sanitized comment = BodySanitizer.comment()
                .sanitize("<p>See<img src=https://a.example/cat.jpg alt='A cat'>!<img src=b/dog.png>"
                        + "<img src=c.gif alt=''><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' alt=Dot>");
        assertThat(comment.body().text()).isEqualTo("See A cat ! dog.png Dot");
        assertThat(comment.body().nodes(Link.class).map(link -> link.url().value()))
                .containsExactly("https://a.example/cat.jpg", "b/dog.png");
        assertThat(comment.removals()).extracting(Removal::rule).containsOnly(Rule.DENIED_MEDIA);
    }

    @Test
    void imageInALinkBecomesItsAlternativeText() {
        Body comment = BodySanitizer.comment()
                .sanitize("<a href=https://b.example/><img src=a.jpg alt=Lake></a>")
                .body();
        assertThat(comment.nodes(Link.class).map(link -> link.url().value())).containsExactly("https://b.example/");
        assertThat(comment.text()).isEqualTo("Lake");
    }

    @Test
    void strictTurnsPlayersAndVideosIntoLinks() {
        Sanitized strict = BodySanitizer.strict()
                .sanitize("<iframe src=https://www.youtube.com/embed/AbCdEfGhIjK title='A film'></iframe>"
                        + "<video src=/a.mp4 poster=/a.jpg>No <b>video</b></video><img src=/own.jpg alt=Own>");
        assertThat(strict.body().nodes(Node.class)).noneMatch(node -> node instanceof Embed || node instanceof Video);
        assertThat(strict.body().nodes(Link.class).map(Link::url))
                .containsExactly(
                        WebUrl.of("https://www.youtube.com/embed/AbCdEfGhIjK"),
                        WebUrl.of("/a.mp4"),
                        WebUrl.of("/own.jpg"));
        assertThat(strict.removals())
                .extracting(Removal::rule)
                .containsExactly(Rule.UNKNOWN_PLAYER, Rule.MEDIA_HOST, Rule.IMAGE_HOST);
        assertThat(strict.lossless()).isFalse();
    }

    @Test
    void strictKeepsDataImagesAndImagesOfAllowedHosts() {
        String html =
                "<img alt=a src='data:image/gif;base64,R0lGODlhAQABAAAAACw='><img alt=b src=https://a.example/b.png>";
        assertThat(BodySanitizer.strict().sanitize(html).body().nodes(Image.class))
                .hasSize(1);
        assertThat(BodySanitizer.strict().toBuilder()
                        .imageHosts("a.example")
                        .build()
                        .sanitize(html)
                        .body()
                        .nodes(Image.class))
                .hasSize(2);
    }

    private static BodySanitizer without(String... elements) {
        return BodySanitizer.builder().denyElements(elements).build();
    }

    private static String rendered(Body body) {
        return BodyRenderer.builder().build().render(body, Locale.ENGLISH).toString();
    }

    /** All text, including summaries and captions. */
    private static String words(Body body) {
        List<String> words = new ArrayList<>();
        body.nodes(Text.class).forEach(text -> words.add(text.value()));
        body.nodes(InlineCode.class).forEach(code -> words.add(code.value()));
        body.nodes(Code.class).forEach(code -> words.add(code.value()));
        return String.join(" ", words);
    }
}
