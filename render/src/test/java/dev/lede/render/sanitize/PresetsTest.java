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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers write, and what may ask nobody for anything: the presets beside the one for news. */
class PresetsTest {
    /** Presets and sanitizers of a host's own: each must take back what it made. */
    private static final Map<String, BodySanitizer> SANITIZERS = Map.of(
            "comment", BodySanitizer.comment(),
            "strict", BodySanitizer.strict(),
            "without figures", without("figure"),
            "without quotations", without("blockquote"),
            "without bullets", without("ul"),
            "without lists", without("ul", "ol", "dl"),
            "without tables", without("table", "code", "h2"),
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
    void eachTakesBackWhatItMade(String name, String fixture) {
        BodySanitizer sanitizer = SANITIZERS.get(name);
        Body body = sanitizer.sanitize(Fixtures.read(fixture, "in.html")).body();
        assertThat(sanitizer.sanitize(rendered(body)).body()).isEqualTo(body);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sanitizersAndFixtures")
    void eachKeepsTheWordsThatNewsKeeps(String name, String fixture) {
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
    void commentsAreLinesListsQuotationsAndCode(String fixture) {
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
    void strictBodiesAskNobodyForAnything(String fixture) {
        assertThatNobodyIsAsked(Fixtures.read(fixture, "in.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=DATA srcset='https://a.example/b 2x' alt=x>",
                "<picture><source srcset=https://a.example/b><img src=DATA alt=x></picture>",
                "<picture><source srcset=DATA><img src=https://a.example/b alt=x></picture>",
                "<video src=DATA poster=https://a.example/b>x</video>",
                "<video poster=DATA><source src=https://a.example/b>x</video>",
                "<audio><source src=https://a.example/b><track src=https://a.example/c>x</audio>",
                "<object data=https://a.example/b>x</object><embed src=https://a.example/b>",
                "<iframe src=https://youtu.be/AbCdEfGhIjK></iframe>",
                "<blockquote class=twitter-tweet><a href=https://twitter.com/a/status/1>x</a></blockquote>",
                "<table background=https://a.example/b><td style='background:url(https://a.example/c)'>x</table>"
            })
    void strictBodiesAskNobodyByAnyAttribute(String html) {
        assertThatNobodyIsAsked(html.replace("DATA", "data:image/gif;base64,R0lGODlhAQABAAAAACw="));
    }

    /** Nothing of the rendering is loaded, by whatever attribute: a URL stands in links only. */
    private static void assertThatNobodyIsAsked(String html) {
        Body body = BodySanitizer.strict().sanitize(html).body();
        assertThat(body.children()).isNotEmpty();
        for (Element element : Jsoup.parse(rendered(body)).body().getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().equals("href") && element.normalName().equals("a")) continue;
                if (attribute.getKey().equals("cite")) continue;
                switch (attribute.getKey()) {
                    case "src", "srcset", "poster", "data", "background", "style" ->
                        assertThat(attribute.getValue().split(",\\s+", -1))
                                .allSatisfy(url -> assertThat(url).startsWith("data:"));
                    default -> assertThat(attribute.getValue()).doesNotContain("//");
                }
            }
        }
    }

    @Test
    void commentsKeepWhatPeopleAnswerWith() {
        Sanitized comment = BodySanitizer.comment()
                .sanitize("<blockquote>You said</blockquote><p>No: <b>never</b>.<ul><li>one</ul><pre>x = 1</pre>");
        assertThat(comment.body().children())
                .hasExactlyElementsOfTypes(Blockquote.class, Paragraph.class, ListBlock.class, Code.class);
        assertThat(comment.removals()).isEmpty();
    }

    @Test
    void commentsLoseWhatLooksLikeThePage() {
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
    void picturesOfCommentsBecomeLinks() {
        Sanitized comment = BodySanitizer.comment()
                .sanitize("<p>See<img src=https://a.example/cat.jpg alt='A cat'>!<img src=b/dog.png>"
                        + "<img src=c.gif alt=''><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' alt=Dot>");
        assertThat(comment.body().text()).isEqualTo("See A cat ! dog.png Dot");
        assertThat(comment.body().nodes(Link.class).map(link -> link.url().value()))
                .containsExactly("https://a.example/cat.jpg", "b/dog.png");
        assertThat(comment.removals()).extracting(Removal::rule).containsOnly(Rule.DENIED_MEDIA);
    }

    @Test
    void aPictureInsideOfALinkLeavesItsWordsInTheLink() {
        Body comment = BodySanitizer.comment()
                .sanitize("<a href=https://b.example/><img src=a.jpg alt=Lake></a>")
                .body();
        assertThat(comment.nodes(Link.class).map(link -> link.url().value())).containsExactly("https://b.example/");
        assertThat(comment.text()).isEqualTo("Lake");
    }

    @Test
    void strictTurnsPlayersAndFilmsIntoLinks() {
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
    void strictKeepsPicturesInTheirOwnAddressAndOpensForHosts() {
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

    /** All texts, those of summaries and captions included. */
    private static String words(Body body) {
        List<String> words = new ArrayList<>();
        body.nodes(Text.class).forEach(text -> words.add(text.value()));
        body.nodes(InlineCode.class).forEach(code -> words.add(code.value()));
        body.nodes(Code.class).forEach(code -> words.add(code.value()));
        return String.join(" ", words);
    }
}
