package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.body.Inline;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Text;
import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.SanitizedInlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Standfirsts and captions that a CMS keeps as HTML become inlines. */
class RunningTextTest {
    private static final int SOUPS = 600;

    /** HTML, its inlines as the renderer writes them in a paragraph, the removals by rule. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                                  | `` | {}
        ` \n<!-- x -->`                                     | `` | {}
        <p></p><p>&nbsp;</p><br>                            | `` | {}
        <p id=a></p>                                        | `` | {}
        Ice &amp; snow &lt; 5 cm                            | Ice &amp; snow &lt; 5 cm | {}
        <p>One <em>two</em></p>                             | One <em>two</em> | {}
        <p>One [&hellip;]</p>                               | One […] | {}
        <p>One</p><p>two</p>                                | One<br>two | {}
        `<p>One</p>\n\n<p>two</p>\n`                        | One<br>two | {}
        `<div>\n <p>One</p>\n <div>two</div>\n</div>`       | One<br>two | {}
        One<p>two</p>three                                  | One<br>two<br>three | {}
        One<br>two<br /><br>three<br>                       | One<br>two<br>three | {}
        <p>One</p><p>&nbsp;</p><p><br></p><p>two</p>        | One<br>two | {}
        <p>One</p><p id=a>&nbsp;</p><p>two</p>              | One<br><span id="lede-a"></span>two | {}
        <p><b>One<br><br>two</b></p>                        | <strong>One<br>two</strong> | {}
        <p id=a lang=ru>Раз</p>                             | <span id="lede-a" lang="ru">Раз</span> | {}
        <h2>One <b>two</b></h2>three                        | One <strong>two</strong><br>three | {block-in-line=1}
        `<ul>\n<li>One</li>\n<li><a href=/b>two</a></li>\n</ul>` | One<br><a href="/b">two</a> | {block-in-line=3}
        <blockquote>One</blockquote><hr>two                 | One<br>two | {block-in-line=2}
        <table><tr><td>One<td>two</table>                   | One<br>two | {block-in-line=5}
        <a href='javascript:x'>One</a>                      | One | {unsafe-link=1}
        <a href=' JaVa&#10;Script:x' onclick=y>One</a>      | One | {unsafe-link=1, event-handler=1}
        <script>x</script>One                               | One | {script=1}
        One <img src=a.jpg alt=Boat> two                    | One two | {media-in-text=1}
        One<img src=a.jpg>two                               | One two | {media-in-text=1}
        <a href=/a><img src=a.jpg alt=Boat></a>One          | One | {media-in-text=1, link-without-text=1}
        <img src=a width=1 height=1>One                     | One | {tracking-pixel=1}
        <picture><source srcset=a><img src=b></picture>One  | One | {media-in-text=1}
        <picture><source srcset=a></picture>One             | One | {media-in-text=1}
        <figure><img src=a><figcaption>One</figcaption></figure> | One | {media-in-text=1, block-in-line=2}
        One<video src=a.mp4>no video</video>two             | One<br>two | {media-in-text=1}
        <audio><p>no audio</p></audio>                      | no audio | {media-in-text=1}
        <iframe src=https://youtu.be/dQw4w9WgXcQ></iframe>One | One | {media-in-text=1}
        <iframe srcdoc=x></iframe>One                       | One | {media-in-text=1, frame-content=1}
        <object data=a.pdf>words</object>One                | One | {media-in-text=1}
        """)
    void htmlBecomesInlines(String html, String inlines, String removals) {
        SanitizedInlines sanitized = BodySanitizer.news().inlines(html.translateEscapes());
        assertThat(rendered(sanitized.inlines())).isEqualTo(inlines);
        assertThat(sanitized.summary()).hasToString(removals);
        assertThat(sanitized.lossless()).isEqualTo(removals.equals("{}"));
    }

    @Test
    void lossOfLooksAloneIsLossless() {
        SanitizedInlines sanitized = BodySanitizer.news().inlines("<p class=excerpt style='color:red'>One</p>");
        assertThat(sanitized.lossless()).isTrue();
        assertThat(sanitized.summary()).hasToString("{style=1, class=1}");
    }

    @Test
    void removedMediaAreReportedByTheirWordsOrUrl() {
        SanitizedInlines sanitized = BodySanitizer.news()
                .inlines("<img src=a.jpg alt=Boat>\n<img src=b.jpg>\n<video src=c.mp4></video>"
                        + "<blockquote class=twitter-tweet>One <a href=https://x.com/a/status/123></a></blockquote>"
                        + "<div class=fb-post data-href=https://www.facebook.com/a/posts/1></div>"
                        + "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src=/d.jpg>");
        assertThat(sanitized.removals())
                .filteredOn(removal -> removal.rule() == Rule.MEDIA_IN_TEXT)
                .extracting(Removal::toString)
                .map(removal -> removal.replaceFirst(" removed:.*", ""))
                .containsExactly(
                        "line 1, column 1: <img> “Boat”",
                        "line 2, column 1: <img> “b.jpg”",
                        "line 3, column 1: <video> “c.mp4”",
                        "line 3, column 26: <blockquote> “https://x.com/a/status/123”",
                        "line 3, column 114: <div> “https://www.facebook.com/a/posts/1”",
                        "line 3, column 184: <img> “/d.jpg”");
        assertThat(sanitized.removals()).extracting(Removal::rule).doesNotContain(Rule.BLOCK_IN_LINE);
        assertThat(rendered(sanitized.inlines())).isEqualTo("One");
    }

    @Test
    void noticesAndSettingsAreThoseOfTheSanitizer() {
        BodySanitizer ours = BodySanitizer.builder()
                .baseUrl("https://lake.example/en/")
                .denyElements("em")
                .build();
        SanitizedInlines sanitized = ours.inlines("<em>One</em> <a href=b?utm_source=x>two</a> [gallery ids=1]");
        assertThat(rendered(sanitized.inlines()))
                .isEqualTo("One <a href=\"https://lake.example/en/b\" rel=\"noopener\">two</a> [gallery ids=1]");
        assertThat(sanitized.summary()).hasToString("{denied-element=1, tracking-parameter=1}");
        assertThat(sanitized.notices()).extracting(Notice::rule).containsExactly(Notice.Rule.SHORTCODE);
    }

    @Test
    void limitsAreThoseOfTheSanitizer() {
        BodySanitizer ours = BodySanitizer.builder()
                .maxCharacters(30)
                .maxElements(1)
                .maxDepth(1)
                .build();
        SanitizedInlines sanitized = ours.inlines("<b>One</b><i><u>two</u></i>three and four");
        assertThat(rendered(sanitized.inlines())).isEqualTo("<strong>One</strong>twothr");
        assertThat(sanitized.summary()).hasToString("{too-long=1, too-deep=1, too-many-elements=1}");
    }

    @Test
    void inlinesAreAStandfirst() {
        List<Inline> standfirst = BodySanitizer.news()
                .inlines("<p>One <em>two</em></p><p>three</p>")
                .inlines();
        assertThat(standfirst)
                .containsExactly(
                        new Text("One "),
                        new Marked(Mark.EMPHASIS, List.of(new Text("two"))),
                        new LineBreak(),
                        new Text("three"));
        Article article = Article.builder("https://lake.example/a", "en", "Ice")
                .standfirst(standfirst)
                .build();
        assertThat(article.standfirst()).isEqualTo(standfirst);
    }

    @Test
    void nullIsRefusedByItsName() {
        assertThatNullPointerException()
                .isThrownBy(() -> BodySanitizer.news().inlines(null))
                .withMessage("html");
    }

    static List<String> shapes() {
        return List.copyOf(Hostile.shapes().keySet());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void hostileShapesKeepTheirTextOrTellOfIt(String shape) {
        assertTextIsKept(shape, Hostile.shapes().get(shape).apply(30));
        assertSecondPassChangesNothing(shape, Hostile.shapes().get(shape).apply(200));
    }

    @Test
    void soupsKeepTheirTextOrTellOfIt() {
        for (int seed = 0; seed < SOUPS; seed++) {
            for (String html : List.of(SoupWordsTest.soup(new Random(seed)), TagSoupTest.soup(new Random(seed)))) {
                assertTextIsKept("soup " + seed, html);
                assertSecondPassChangesNothing("soup " + seed, html);
            }
        }
    }

    private static void assertSecondPassChangesNothing(String name, String html) {
        List<Inline> inlines = BodySanitizer.news().inlines(html).inlines();
        assertThat(BodySanitizer.news().inlines(rendered(inlines)).inlines())
                .as("%s: %s", name, html)
                .isEqualTo(inlines);
    }

    private static void assertTextIsKept(String name, String html) {
        SanitizedInlines sanitized = BodySanitizer.news().inlines(html);
        if (tells(sanitized, Removal.Kind.TEXT) || tells(sanitized, Removal.Kind.LIMIT)) return;
        List<String> added = new ArrayList<>(VisibleText.sorted(rendered(sanitized.inlines())));
        List<String> lost = new ArrayList<>();
        for (String line : VisibleText.sorted(html)) if (!added.remove(line)) lost.add(line);
        assertThat(lost).as("%s: %s", name, html).isEmpty();
        // The fallback of media is shown in their place.
        if (!tells(sanitized, Removal.Kind.MEDIA))
            assertThat(added).as("%s: %s", name, html).isEmpty();
    }

    private static boolean tells(SanitizedInlines sanitized, Removal.Kind kind) {
        return sanitized.removals().stream().anyMatch(removal -> removal.kind() == kind);
    }

    /** The inlines as a page has them in a paragraph. */
    private static String rendered(List<Inline> inlines) {
        return BodyRenderer.builder()
                .build()
                .render(Body.of(new Paragraph(inlines)), Locale.ENGLISH)
                .toString()
                .strip()
                .replaceFirst("\\A<p>", "")
                .replaceFirst("</p>\\z", "");
    }
}
