package dev.lede.render.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.body.Body;
import dev.lede.core.body.Image;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.draft.Found;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleExtractorTest {
    static final String URL = "https://www.lake.example/2026/04/02/ice";
    static final String PARAGRAPHS = """
            <p>The ice left the lake on the second of April, two weeks earlier than usual, and the boats are back.</p>
            <p>Fishermen had waited for months, but nobody, not even the oldest of them, expected the thaw so soon.</p>
            <p>The mayor said that the ferry, which was repaired in the winter, would sail from the tenth of April.</p>
            """;

    static final ArticleExtractor EXTRACTOR = ArticleExtractor.builder().build();

    @Test
    void bodyIsWithoutWhatSurroundsIt() {
        String body = body("""
                <nav><a href=/>Home</a> <a href=/news>News</a></nav>
                <div class="cookie-notice"><p>We use cookies, and so do our partners, to show you what you like.</p></div>
                <main><article>
                <h1>The ice left early</h1>
                <div class="share-buttons"><a href=#>Share</a></div>
                <div class="entry-content">%s
                <p>Read more: <a href=/other>How the ferry was repaired in the winter</a></p>
                <div class="newsletter"><p>Subscribe to our letter, which comes each morning, and is free.</p></div>
                <table><tr><td>Thaw</td><td>2 April</td></tr></table>
                <iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>
                <h3>Related articles</h3><ul><li><a href=/a>Snow on the hills</a></li></ul>
                </div>
                <section id="comments"><p>I do not believe a word of it, said a reader, who was there himself.</p></section>
                </article></main>
                <footer>All rights reserved, 2026.</footer>
                """.replace("%s", PARAGRAPHS));

        assertThat(body).startsWith("The ice left the lake").contains("would sail from the tenth of April.", "2 April");
        assertThat(body)
                .doesNotContain("cookies", "Share", "Read more", "Subscribe", "Related", "Snow", "believe", "rights");
    }

    @Test
    void textThatIsLeftOutInsideOfTheArticleIsReported() {
        String share = "<div class=share-buttons><a href=#>Send to a friend</a></div>";
        ArticleDraft draft = extract("<main><h1>The ice left early</h1>" + PARAGRAPHS + share + "</main>");

        assertThat(draft.notices())
                .filteredOn(notice -> notice.rule() == DraftNotice.Rule.LEFT_OUT)
                .extracting(DraftNotice::value)
                .containsExactly("Send to a friend");
        assertThat(extract("<main><h1>The ice left early</h1>" + PARAGRAPHS + "</main>")
                        .notices())
                .extracting(DraftNotice::rule)
                .doesNotContain(DraftNotice.Rule.LEFT_OUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img class=float-right src=/ice.jpg alt=Ice>",
                "<figure class=box><iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe></figure>",
                "<div class=video-card><iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe></div>",
                "<table><tr><td class=left>Party</td><td class=right>41 %</td><td class=date>May</td><td>AD</td></tr></table>"
            })
    void namesThatSayWhereMediaAndCellsAreDropNothing(String html) {
        Body body = extract("<article>" + PARAGRAPHS + html + PARAGRAPHS + "</article>")
                .value(DraftField.BODY)
                .orElseThrow();

        assertThat(body.children()).hasSize(7);
        if (html.startsWith("<table")) assertThat(body.text()).contains("Party", "41 %", "May", "AD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>Related charges were dropped</h2>",
                "<h2>Comments from the minister</h2>",
                "<h2>Subscribe and regret</h2>",
                "<p>We answer three questions:</p><h2>Who was out?</h2>",
                "<p>Recommended retail prices <a href=/p>are here</a>, and they went up again this month, by a tenth.</p>"
            })
    void wordsOfLabelsInSentencesDropNothing(String html) {
        String body = body("<article>" + PARAGRAPHS + html
                + "<p>The harbour was full by noon, of boats and of gulls.</p></article>");

        assertThat(body).contains(Jsoup.parse(html).body().child(0).text(), "of boats and of gulls");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Related", "Related articles", "Comments (12)", "Recommended:", "Похожие статьи"})
    void headingsOfSurroundingsDropWhatFollows(String heading) {
        String body = body("<article>" + PARAGRAPHS + PARAGRAPHS + "<h3>" + heading
                + "</h3><p>Snow lies on the hills, all of them.</p></article>");

        assertThat(body).contains("would sail").doesNotContain(heading, "Snow");
    }

    @Test
    void bylineBesideTheLeadImageIsNoCaption() {
        ArticleDraft draft = extract("<main><div class=head><h1>The ice left early</h1><img src=/ice.jpg alt=Ice>"
                + "<p class=byline>By Anna Lanternby</p></div><div class=article-body>" + PARAGRAPHS + "</div></main>");

        assertThat(draft.value(DraftField.LEAD_MEDIA))
                .hasValueSatisfying(lead -> assertThat(lead.caption()).isEmpty());
    }

    @Test
    void bodyInStructuredDataMayBeHtml() {
        String json = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + PARAGRAPHS.strip().replace("\n", "").replace("/", "\\/") + "\"}</script>";
        ArticleDraft draft = extract(
                "<head>" + json + "</head><body><p onclick='x()'>Wait until the text is loaded, please.</p></body>");

        assertThat(draft.value(DraftField.BODY))
                .hasValueSatisfying(body -> assertThat(body.children()).hasSize(3));
        assertThat(draft.removals()).as("those of the text that is not used").isEmpty();
    }

    @Test
    void embedsStay() {
        ArticleDraft draft = extract(
                "<article>" + PARAGRAPHS
                        + "<iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe><p>It is over, and all are glad.</p></article>");

        assertThat(draft.value(DraftField.BODY))
                .hasValueSatisfying(body -> assertThat(body.children()).hasSize(5));
    }

    @Test
    void partsOfTheSameNameAreJoined() {
        String body = body(
                "<main><div class=part-1>" + PARAGRAPHS + "</div><div class=ad>Advertisement</div><div class=part-2>"
                        + PARAGRAPHS.replace("April", "May") + "</div></main>");

        assertThat(body).contains("the second of April", "the second of May").doesNotContain("Advertisement");
    }

    @Test
    void containerWhoseNameLooksLikeClutterIsKeptIfItHoldsTheArticle() {
        assertThat(body("<body class=has-sidebar><div class=widget>" + PARAGRAPHS
                        + "</div><div class=widget><a href=/>x</a></div>"))
                .contains("The ice left the lake");
        assertThat(body("<form id=aspnet><div style='display:none'>" + PARAGRAPHS + "</div></form>"))
                .contains("The ice left the lake");
    }

    @Test
    void textOfAScriptedPageComesFromItsJsonLd() {
        ArticleDraft draft = extract("<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\""
                + "The ice left the lake, two weeks earlier.".repeat(10)
                + "\\nThe end.\"}</script><div id=app>Loading</div>");

        assertThat(draft.found(DraftField.BODY)).hasValueSatisfying(found -> {
            assertThat(found.origin()).isEqualTo("json-ld");
            assertThat(found.value().text()).endsWith("The end.");
        });
    }

    @Test
    void imageAboveTheTextIsLeadMedia() {
        ArticleDraft draft =
                extract("<article><h1>The ice left early</h1><figure><img src=/ice.jpg alt=Ice><figcaption>The lake"
                        + "</figcaption></figure>" + PARAGRAPHS + "</article>");

        assertThat(draft.value(DraftField.LEAD_MEDIA)).hasValueSatisfying(figure -> {
            assertThat(figure.children()).containsExactly(Image.of("https://www.lake.example/ice.jpg", "Ice"));
            assertThat(figure.caption()).hasToString("[Text[value=The lake]]");
        });
        assertThat(draft.value(DraftField.BODY).orElseThrow().nodes(Image.class))
                .isEmpty();
    }

    @Test
    void imageForSocialNetworksIsLeadMediaIfTheBodyHasNone() {
        String meta = "<meta property=og:image content=/social.jpg>";
        assertThat(extract(meta + PARAGRAPHS).found(DraftField.LEAD_MEDIA))
                .map(Found::origin)
                .contains("og:image");
        assertThat(extract(meta + PARAGRAPHS + "<p><img src=/a.jpg alt=a>").found(DraftField.LEAD_MEDIA))
                .isEmpty();
    }

    @Test
    void standfirstIsBetweenHeadlineAndBody() {
        ArticleDraft draft =
                extract("<article><header><h1>The ice left early</h1><p class=lead>After a mild winter, the lake was "
                        + "open by <b>April</b>, and nobody was ready.</p></header><div class=article-body>"
                        + PARAGRAPHS.repeat(4) + "</div></article>");

        assertThat(draft.value(DraftField.STANDFIRST))
                .hasValueSatisfying(line -> assertThat(line).hasSize(3));
        assertThat(draft.value(DraftField.BODY).orElseThrow().text()).startsWith("The ice left the lake");
    }

    @Test
    void bytesAreDecodedAsBrowsersDo() {
        String html = "<meta charset=windows-1251><p>" + "Лёд ушёл с озера, и лодки снова вышли на воду. ".repeat(3);
        byte[] bytes = html.getBytes(Charset.forName("windows-1251"));
        assertThat(EXTRACTOR.extract(bytes, null, URL).value(DraftField.BODY))
                .map(Body::text)
                .get()
                .asString()
                .startsWith("Лёд");
        byte[] utf = html.replace("<meta charset=windows-1251>", "").getBytes(StandardCharsets.UTF_8);
        assertThat(EXTRACTOR.extract(utf, null, URL).value(DraftField.BODY))
                .map(Body::text)
                .get()
                .asString()
                .startsWith("Лёд");
        byte[] latin = ("<p>" + "Das Wasser fließt, und über dem See kreisen Möwen. ".repeat(3))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(EXTRACTOR.extract(latin, null, URL).value(DraftField.BODY))
                .map(Body::text)
                .get()
                .asString()
                .contains("fließt");
        assertThat(EXTRACTOR
                        .extract(bytes, Charset.forName("windows-1251"), URL)
                        .value(DraftField.BODY))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "<html>", "<frameset><frame src=a>", "<script>x</script>", "\u0000", "<h1>", "<title>"})
    void pageWithoutTextHasNoBody(String html) {
        ArticleDraft draft = extract(html);

        assertThat(draft.value(DraftField.BODY)).isEmpty();
        assertThat(draft.notices()).extracting(DraftNotice::rule).contains(DraftNotice.Rule.BODY_NOT_FOUND);
    }

    @Test
    void urlOfThePageMustBeAbsolute() {
        assertThatThrownBy(() -> EXTRACTOR.extract("", "/ice"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/ice");
    }

    private static ArticleDraft extract(String html) {
        return EXTRACTOR.extract(html, URL);
    }

    private static String body(String html) {
        return extract(html).value(DraftField.BODY).map(Body::text).orElse("");
    }
}
