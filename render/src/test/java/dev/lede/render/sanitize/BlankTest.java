package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Body;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Image;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.Link;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Text;
import dev.lede.core.body.Track;
import dev.lede.core.body.Video;
import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invisible texts: the sanitizer, the constructors and the renderer agree on which texts are blank. */
class BlankTest {
    private static final String PLAYER = "https://www.youtube.com/embed/dQw4w9WgXcQ";

    private final BodySanitizer sanitizer = BodySanitizer.news();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u00AD", "\u034F", "\u200B", "\u200C", "\u200E", "\u2060", "\u2800"})
    void blankTitleOfAnEmbedIsNone(String blank) {
        assertThat(only(Embed.class, "<iframe src=" + PLAYER + " title='" + blank + "'></iframe>")
                        .title())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\u200E", "\u2800", "\u3164"})
    void blankLabelOfATrackIsNone(String blank) {
        Video video =
                only(Video.class, "<video src=/a.mp4><track src=/a.vtt srclang=en label='" + blank + "'></video>");
        assertThat(video.tracks()).extracting(Track::label).containsOnlyNulls().hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\u200E", "\u2800", "\u3164"})
    void linkInPlaceOfAFrameWithABlankTitleHasTheHostOrUrlAsItsText(String blank) {
        assertRenders("<iframe src=/a title='" + blank + "'></iframe>", "<p><a href=\"/a\">/a</a></p>");
        assertRenders(
                "<iframe src=https://maps.example/a title='" + blank + "'></iframe>",
                "<p><a href=\"https://maps.example/a\" rel=\"noopener\">maps.example</a></p>");
        assertRenders(
                "<h2>See <iframe src=/a title='" + blank + "'></iframe></h2>", "<h2>See<br><a href=\"/a\">/a</a></h2>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\u200E", "\u2800"})
    void blankTitlesOfLinksAndImagesAreNone(String blank) {
        assertThat(only(Link.class, "<p><a href=/a title='" + blank + "'>a</a></p>")
                        .title())
                .isNull();
        assertThat(only(Image.class, "<img src=/a.jpg alt=a title='" + blank + "'>")
                        .title())
                .isNull();
        assertRenders("<p><abbr title='" + blank + "'>EU</abbr></p>", "<p><abbr>EU</abbr></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\u200C", "\u200E", "\u2800", "\u3164"})
    void linkThatShowsNothingIsReportedAndNotKept(String blank) {
        for (String shown : new String[] {blank, "<code>" + blank + "</code>", "<b>" + blank + "</b>"}) {
            Sanitized sanitized = sanitizer.sanitize("<p>See <a href=/a>" + shown + "</a> here</p>");
            assertThat(sanitized.body().nodes(Link.class)).as(shown).isEmpty();
            assertThat(sanitized.removals()).as(shown).extracting(Removal::rule).contains(Rule.EMPTY);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>%s</p>", "<h2>%s</h2>", "<pre>%s</pre>", "<ul><li>%s</ul>", "<table><tr><td>%s</table>"})
    void blockThatShowsNothingIsNeitherKeptNorRendered(String block) {
        for (String blank : new String[] {"\u00A0", "\u200B", "\u200C", "\u200E", "\u2800", "\u3164"}) {
            Body body = sanitizer.sanitize(block.formatted(blank)).body();
            assertThat(rendered(body)).isEqualTo(rendered(Body.EMPTY));
            assertThat(body).isEqualTo(Body.EMPTY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u00AD", "\u200B", "\u2060", "\u2800", "\u3164"})
    void codeThatShowsNothingIsReportedAndNoCode(String blank) {
        Sanitized sanitized = sanitizer.sanitize("<p>a<code id=c>" + blank + "</code>b</p>");
        assertThat(sanitized.body().nodes(InlineCode.class)).isEmpty();
        assertThat(sanitized.removals()).extracting(Removal::name).containsExactly("code");
        assertRenders("<p>a<code>" + blank + "</code>b</p>", rendered(Body.of(Paragraph.of("a" + blank + "b"))));
        assertThat(sanitizer.sanitize(rendered(sanitized.body())).body()).isEqualTo(sanitized.body());
        assertThat(rendered(Body.of(new Paragraph(List.of(new Text("a"), new InlineCode(blank))))))
                .isEqualTo(rendered(Body.of(Paragraph.of("a" + blank))));
        assertThat(sanitizer
                        .sanitize("<p><code>a<br>" + blank + "<br>b</code></p>")
                        .body()
                        .nodes(InlineCode.class))
                .extracting(InlineCode::value)
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u00AD", "\u200B", "\u2060", "\u2800", "\u3164"})
    void altThatShowsNothingAndIsNotEmptyIsUnknown(String blank) {
        String html = "<img src=https://p.example/boat.jpg alt='" + blank + "'>";
        assertThat(only(Image.class, html).alt()).isNull();
        assertThat(sanitizer.sanitize(html).notices())
                .extracting(Notice::rule)
                .containsExactly(Notice.Rule.IMAGE_WITHOUT_ALT);
        assertThat(rendered(BodySanitizer.strict().sanitize(html).body()))
                .isEqualTo("<p><a href=\"https://p.example/boat.jpg\" rel=\"noopener\">boat.jpg</a></p>");
    }

    private <T extends Node> T only(Class<T> kind, String html) {
        Body body = sanitizer.sanitize(html).body();
        assertThat(body.nodes(kind)).hasSize(1);
        return body.nodes(kind).findFirst().orElseThrow();
    }

    private void assertRenders(String html, String expected) {
        assertThat(rendered(sanitizer.sanitize(html).body())).isEqualTo(expected);
    }

    private static String rendered(Body body) {
        return BodyRenderer.builder().build().render(body, Locale.ENGLISH).toString();
    }
}
