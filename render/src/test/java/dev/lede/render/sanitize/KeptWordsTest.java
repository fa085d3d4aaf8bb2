package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.parse.Limits;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Visible text is kept or reported, whatever its markup. */
class KeptWordsTest {
    @Test
    void anAddressOfAPlayerIsReadAsAWhole() {
        assertThat(json("<iframe src='https://www.youtube.com/watch?v=AAAAAAAAAAAx&v=BBBBBBBBBBB'></iframe>"))
                .doesNotContain("embed");
        assertThat(json("<iframe src='https://www.youtube.com/watch?a=b&amp;v=AbCdEfGhIjK&amp;t=1'></iframe>"))
                .contains("\"url\":\"https://www.youtube.com/watch?v=AbCdEfGhIjK&t=1s\"");
        assertThat(json("<iframe src='https://www.facebook.com/watch/?v=12345'></iframe>"))
                .contains("\"url\":\"https://www.facebook.com/watch/?v=12345\"");
    }

    @Test
    void aQuotationOfNothingButItsSourceKeepsIt() {
        assertThat(json("<blockquote><p> </p><footer id=f>Words</footer></blockquote>"))
                .contains("\"type\":\"blockquote\"", "\"id\":\"f\"", "Words");
    }

    @Test
    void tablesOverALimitKeepTheirWords() {
        String rows = "<tr><td>x</td></tr>".repeat(Limits.ELEMENTS / 2 + 1);
        assertThat(text("<table>" + rows + "<tr><td>last words</td></tr></table>"))
                .contains("last words");
        StringBuilder deep = new StringBuilder();
        for (int at = 0; at < Limits.DEPTH - 1; at++)
            deep.append("<div id=d").append(at).append('>');
        String table = "<table><caption>caption</caption><tr><td>deep words<td>others</table>";
        assertThat(text(deep + table)).contains("caption", "deep words", "others");
        assertThat(text(deep.substring(0, deep.lastIndexOf("<")) + table)).contains("caption", "deep words", "others");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=/x><pre>code</pre></a>",
                "<a href=/x><hr></a>",
                "<a href=/x><video src=a.mp4></video></a>",
                "<a href=/x><iframe src=https://example.org/></iframe></a>"
            })
    void linksAroundWhatCannotBeOneAreTold(String html) {
        Sanitized sanitized = sanitized(html);
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Rule.LINK_AROUND_BLOCK);
        assertThat(sanitized.lossless()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>%s<img src=a alt=b></a></p>",
                "<figure>%s<img src=a alt=b><img src=c alt=d></a></figure>",
                "<ul><li>%s<b><img src=a alt=b></b></a></li></ul>",
                "<table><tr><td>%s<img src=a alt=b></a></td></tr></table>",
                "%s<pre>code</pre></a>",
                "%s<video src=a.mp4></video></a>",
                "<p>%swords <img src=a alt=b></a></p>"
            })
    void unsafeLinkAroundImagesOrBlocksIsReported(String html) {
        for (String url : List.of("javascript:x", "bitcoin:x", "feed:x")) {
            Sanitized sanitized = sanitized(html.formatted("<a href=" + url + ">"));
            assertThat(sanitized.removals())
                    .extracting(Removal::rule, Removal::value)
                    .containsExactly(tuple(Rule.UNSAFE_LINK, url));
        }
        BodySanitizer denying =
                BodySanitizer.builder().denyLinkHosts("p.example").build();
        assertThat(denying.sanitize(html.formatted("<a href=https://p.example/>"))
                        .removals())
                .extracting(Removal::rule)
                .containsExactly(Rule.LINK_HOST);
    }

    @Test
    void linksThatCarrySomethingAreNotTold() {
        assertThat(sanitized("<a href=/x>words<pre>code</pre></a><a href=/y><img src=a alt=b></a>")
                        .removals())
                .isEmpty();
        assertThat(sanitized("<p><a href=/x> </a></p>").lossless()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=/x title=Share></a>",
                "<a href=/x title=Share><i class=icon></i></a>",
                "<a href=/x aria-label=Share><i class=icon> </i></a>",
                "<a href=/x><span><i title=Share></i></span></a>",
                "<a href=/x title=Share>&#x200B;</a>"
            })
    void iconThatIsALinkWithANameIsReportedWithItsUrl(String html) {
        assertThat(sanitized("<p>" + html + " words</p>").removals())
                .filteredOn(removal -> removal.kind() != Removal.Kind.PRESENTATION)
                .extracting(Removal::rule, Removal::value)
                .containsExactly(tuple(Rule.LINK_WITHOUT_TEXT, "/x"));
        String toItself = html.replace("/x", "#x");
        assertThat(sanitized("<h2>" + toItself + "words</h2>").lossless()).isTrue();
        assertThat(sanitized("<p>" + html.replace("Share", "''") + "</p>").lossless())
                .isTrue();
    }

    @Test
    void linkThatIsAllOfACodeIsALinkAroundIt() {
        Body expected =
                sanitized("<p>See <a href=/x><code>foo()</code></a></p>").body();
        for (String code : List.of(
                "<code><a href=/x>foo()</a></code>",
                "<code> <a href=/x>foo()</a> </code>",
                "<code><a href=/x><b>foo</b>()</a></code>")) {
            Sanitized sanitized = sanitized("<p>See " + code + "</p>");
            assertThat(sanitized.body()).isEqualTo(expected);
            assertThat(sanitized.lossless()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<code>new <a href=/x>Foo</a></code>",
                "<code><b><a href=/x>Foo</a></b></code>",
                "<pre><a href=/x>Foo</a></pre>",
                "<pre><code><a href=/x>Foo</a></code></pre>"
            })
    void linkInsideOfCodeIsReportedWithItsUrl(String html) {
        assertThat(sanitized(html).removals())
                .filteredOn(removal -> removal.kind() == Removal.Kind.LINK)
                .extracting(Removal::rule, Removal::value)
                .containsExactly(tuple(Rule.LINK_IN_CODE, "/x"));
        assertThat(sanitized(html.replace("href", "name")).lossless()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a <code>b <i id=t>c</i></code></p>",
                "<p>a <code>b <a name=t>c</a></code></p>",
                "<p>a<br id=t>b</p>",
                "<p>a<br id=t><br>b</p>",
                "<br id=t><p>a</p>",
                "<h2>a <code><b id=t>b</b></code></h2>"
            })
    void linksLeadToIdsOfBreaksAndInsideOfCode(String html) {
        Sanitized sanitized = sanitized(html + "<p><a href=#t>there</a></p>");
        assertThat(json(html)).contains("\"id\":\"t\"");
        assertThat(sanitized.lossless()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre>a <b id=t>b</b></pre>",
                "<pre id=o><code id=t>b</code></pre>",
                "<p>a <math id=t><mi>x</mi></math></p>",
                "<p>a <svg id=t></svg></p>"
            })
    void idThatIsNotKeptIsReportedWhereLinksLeadToIt(String html) {
        assertThat(sanitized(html + "<p><a href=#t>there</a></p>").removals())
                .filteredOn(removal -> removal.kind() == Removal.Kind.LINK)
                .extracting(Removal::rule, Removal::name, Removal::value)
                .containsExactly(tuple(Rule.LINKED_ID, "id", "t"));
        assertThat(sanitized(html + "<p><a href=#other>there</a></p>").removals())
                .extracting(Removal::rule)
                .doesNotContain(Rule.LINKED_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"isindex", "portal", "fencedframe"})
    void wordsInElementsThatNoBrowserKnowsStay(String name) {
        assertThat(text("<p>A <" + name + ">word</" + name + "> B</p>")).isEqualTo("A word B");
    }

    @Test
    void aLinkInsideOfALinkIsTold() {
        Sanitized sanitized = sanitized("<a href=/1>a<table><tr><td><a href=/2>b</a></td></tr></table></a>");
        assertThat(sanitized.removals()).extracting(Removal::rule).containsExactly(Rule.LINK_IN_LINK);
        assertThat(sanitized.removals()).extracting(Removal::value).containsExactly("/2");
        assertThat(sanitized("<a href=javascript:x>a<table><tr><td><a href=/2>b</a></td></tr></table></a>")
                        .removals())
                .extracting(Removal::rule)
                .containsExactly(Rule.UNSAFE_LINK);
    }

    @Test
    void alternativeThatSaysItIsUnknownStaysIfItHasWords() {
        assertThat(json("<img src=a alt='A real description' data-lede-alt=unknown>"))
                .contains("A real description");
        assertThat(json("<img src=a alt='' data-lede-alt=unknown>")).doesNotContain("alt");
    }

    @Test
    void linkOfARenderedEmbedAndTheWordsBesideItStay() {
        String link = "<a href='https://www.youtube.com/watch?v=AbCdEfGhIjK'>The link's words</a>";
        assertThat(json("<figure data-lede-block=embed><p class=lede-embed-link>" + link
                        + " words beside</p></figure>"))
                .contains(
                        "\"url\":\"https://www.youtube.com/watch?v=AbCdEfGhIjK\"", "The link's words", "words beside");
    }

    @Test
    void namesOfTheGatesCannotBeForged() {
        Sanitized sanitized = sanitized("<a lede-address-href=/evil href=/good lede-number=0>x</a>");
        assertThat(ArticleJson.writeBody(sanitized.body())).contains("/good").doesNotContain("evil");
        assertThat(sanitized.removals()).extracting(Removal::name).containsExactly("lede-address-href", "lede-number");
    }

    @Test
    void picturesKeepAllThatTheyHold() {
        String json =
                json("<picture><source srcset='c 2x'>words<span><img src=a alt=''></span><img src=b alt=''></picture>");
        assertThat(json).contains("words", "\"url\":\"a\"", "\"url\":\"b\"", "\"renditions\":[{\"url\":\"c\"");
    }

    @Test
    void noscriptGoesOnlyWithThePictureThatStandsBeside() {
        String film = "<noscript>words <iframe src='https://www.youtube.com/embed/AbCdEfGhIjK'></iframe></noscript>";
        assertThat(json("<img src=a alt=''>" + film)).contains("words", "embed");
        assertThat(json("<img src=a alt=''><noscript>words <img src=b alt=''></noscript>"))
                .contains("words");
        assertThat(sanitized("<img src=a alt=''><noscript><img src=a></noscript>")
                        .lossless())
                .isTrue();
    }

    @Test
    void filmsThatScriptsLoadLateHaveTheirAddress() {
        assertThat(json("<video data-src=a.mp4></video>")).contains("\"sources\":[{\"url\":\"a.mp4\"}]");
        assertThat(json("<video src=a.mp4><source data-src=b.webm type=video/webm></video>"))
                .contains("\"sources\":[{\"url\":\"a.mp4\"},{\"url\":\"b.webm\",\"type\":\"video/webm\"}]");
        assertThat(json("<audio src=a.mp3 data-src=b.mp3></audio>"))
                .contains("\"sources\":[{\"url\":\"b.mp3\"},{\"url\":\"a.mp3\"}]");
    }

    @Test
    void anAddressThatALateOneReplacesIsTold() {
        assertThat(sanitized("<img src=real.jpg data-original=other.jpg alt=''>")
                        .removals())
                .extracting(Removal::toString)
                .containsExactly("line 1, column 6: src=\"real.jpg\" removed: "
                        + "a script would replace the URL by another one, which is kept");
        assertThat(sanitized("<img src=a.jpg data-src=a.jpg alt=''>").removals())
                .isEmpty();
        assertThat(sanitized("<img src=/i/blank.gif data-src=a.jpg alt=''>").lossless())
                .isTrue();
        assertThat(sanitized("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src=a.jpg alt=''>")
                        .lossless())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "<p hidden>lost words</p>, hidden-with-text",
        "<noscript>lost words</noscript>, noscript-with-text",
        "<template><b>lost words</b></template>, template-with-text",
        "<noframes>lost words</noframes>, hidden-with-text",
        "<noembed>lost words</noembed>, hidden-with-text"
    })
    void wordsThatGoAreToldAsWords(String html, String rule) {
        assertThat(sanitized(html).removals()).singleElement().satisfies(removal -> {
            assertThat(removal.kind()).isEqualTo(Removal.Kind.TEXT);
            assertThat(removal.value()).isEqualTo("lost words");
            assertThat(removal.rule()).hasToString(rule);
        });
    }

    @Test
    void elementsWithoutWordsLoseNone() {
        assertThat(sanitized("<p hidden></p><noscript></noscript><template> </template>")
                        .removals())
                .extracting(Removal::rule)
                .containsExactly(Rule.HIDDEN, Rule.NOSCRIPT, Rule.TEMPLATE);
    }

    @Test
    void whatReadersSeeOfSlotsAndMapsStays() {
        assertThat(text("<slot>one</slot> <map name=m>two</map>")).isEqualTo("one two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmp", "listing", "plaintext", "textarea", "marquee", "nobr", "bdo"})
    void wordsInElementsOfOldStay(String name) {
        assertThat(text("<" + name + ">words</" + name + ">")).contains("words");
    }

    @Test
    void aFilmInAHeadingLeavesItsFallback() {
        assertThat(text("<h2>x <video><p>words</p></video></h2>")).contains("words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>bank.example</b>", "bank.<i>exam</i>ple", "<code>bank.example</code>"})
    void aLinkThatNamesAnotherHostInMarksIsNoticed(String words) {
        assertThat(sanitized("<a href=https://evil.example>" + words + "</a>").notices())
                .extracting(Notice::rule)
                .containsExactly(Notice.Rule.LINK_NAMES_ANOTHER_HOST);
    }

    /** What shows nothing is left out here, or the renderer would leave it out, and the body would not come back. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u00AD", "\u2003", "\u200B", "\u2060", "\u3000", "\uFEFF"})
    void whatTheRendererHoldsForBlankIsBlank(String invisible) {
        Body body = Body.of(Paragraph.of(invisible));
        assertThat(BodyRenderer.builder().build().render(body, Locale.ENGLISH).toString())
                .isEmpty();
        assertThat(sanitized("<p>" + invisible + "</p>").body().children()).isEmpty();
    }

    private static String text(String html) {
        return sanitized(html).body().text();
    }

    private static Sanitized sanitized(String html) {
        return BodySanitizer.news().sanitize(html);
    }

    private static String json(String html) {
        return ArticleJson.writeBody(sanitized(html).body());
    }
}
