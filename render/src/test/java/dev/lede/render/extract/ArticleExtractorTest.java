package dev.lede.render.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Tag;
import dev.lede.core.body.Body;
import dev.lede.core.body.Image;
import dev.lede.core.url.WebUrl;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.draft.Found;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleExtractorTest {
    private static final String URL = "https://www.lake.example/2026/04/02/ice";
    private static final String PARAGRAPHS = """
            <p>The ice left the lake on the second of April, two weeks earlier than usual, and the boats are back.</p>
            <p>Fishermen had waited for months, but nobody, not even the oldest of them, expected the thaw so soon.</p>
            <p>The mayor said that the ferry, which was repaired in the winter, would sail from the tenth of April.</p>
            """;

    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.builder().build();

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
    void scriptOfTheTextContradictsTheDeclaredLanguage() {
        String text = "Սառույցը լճից հեռացավ ապրիլի երկուսին, սովորականից երկու շաբաթ շուտ, և նավակները վերադարձան։";
        ArticleDraft draft = extract("<html lang=ru><main><p>" + text + "</p><p>" + text + "</p></main>");

        assertThat(draft.value(DraftField.LANGUAGE)).contains(Locale.forLanguageTag("hy"));
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
    void dateOfACommentIsNotThatOfTheArticle() {
        String comment = "<ol class=comments><li class=comment><time datetime=2019-01-01>then</time> No.</li></ol>";
        ArticleDraft draft =
                EXTRACTOR.extract("<article>" + PARAGRAPHS + "</article>" + comment, "https://lake.example/ice");

        assertThat(draft.value(DraftField.PUBLISHED)).isEmpty();
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
    void jsonLdComesFirst() {
        ArticleDraft draft = extract("""
                <html lang=en><title>The ice left early | Lake Times</title>
                <meta property=og:site_name content="Lake Times">
                <meta property=article:published_time content="2020-01-01">
                <script type="application/ld+json">{"@graph": [
                  {"@type": "Person", "@id": "#ani", "name": "Ani Example"},
                  {"@type": ["NewsArticle"], "headline": "The ice left early", "author": [{"@id": "#ani"}, {"name": "Bo Example"}],
                   "datePublished": "2026-04-02T08:30:00+04:00", "dateModified": "2026-04-03T08:30:00+04:00",
                   "articleSection": "Lakes", "keywords": ["Ice", "Ferry"], "isAccessibleForFree": "False",}
                ]}</script>
                <link rel=canonical href="/2026/04/ice"><link rel=alternate hreflang=fr href="/fr/ice">
                <link rel=alternate hreflang=x-default href=/>
                <h1>The ice left early</h1>%s""".replace("%s", PARAGRAPHS));

        assertThat(draft.found(DraftField.HEADLINE)).contains(new Found<>("The ice left early", "h1"));
        assertThat(draft.found(DraftField.BYLINE))
                .contains(new Found<>(List.of(Contributor.of("Ani Example"), Contributor.of("Bo Example")), "json-ld"));
        assertThat(draft.value(DraftField.PUBLISHED)).map(Object::toString).contains("2026-04-02T08:30+04:00");
        assertThat(draft.value(DraftField.UPDATED)).map(Object::toString).contains("2026-04-03T08:30+04:00");
        assertThat(draft.value(DraftField.SECTION)).contains(Section.of("Lakes"));
        assertThat(draft.value(DraftField.TAGS)).contains(List.of(Tag.of("Ice"), Tag.of("Ferry")));
        assertThat(draft.value(DraftField.PUBLISHER)).contains("Lake Times");
        assertThat(draft.found(DraftField.URL))
                .contains(new Found<>(WebUrl.of("https://www.lake.example/2026/04/ice"), "canonical"));
        assertThat(draft.value(DraftField.TRANSLATIONS))
                .contains(Map.of(Locale.FRENCH, WebUrl.of("https://www.lake.example/fr/ice")));
        assertThat(draft.found(DraftField.LANGUAGE)).contains(new Found<>(Locale.ENGLISH, "lang"));
        assertThat(draft.notices()).extracting(DraftNotice::rule).containsExactly(DraftNotice.Rule.NOT_FREE);
    }

    @Test
    void valuesBeforeAnErrorInJsonLdAreRead() {
        ArticleDraft draft =
                extract("<script type='application/ld+json'><!-- {\"@type\":\"Article\",\"headline\":\"Ice\n early\","
                        + "\"datePublished\":\"2026-04-02\", \"image\": } oops</script>" + PARAGRAPHS);

        assertThat(draft.found(DraftField.PUBLISHED)).map(Found::origin).contains("json-ld");
        assertThat(draft.notices()).extracting(DraftNotice::rule).contains(DraftNotice.Rule.BROKEN_DATA);
    }

    @Test
    void canonicalUrlOfAnotherSiteOrOfTheFirstPageIsNotThatOfThePage() {
        assertThat(extract("<link rel=canonical href='https://hill.example/ice'>" + PARAGRAPHS)
                        .value(DraftField.URL))
                .contains(WebUrl.of(URL));
        assertThat(extract("<link rel=canonical href='/'>" + PARAGRAPHS).value(DraftField.URL))
                .contains(WebUrl.of(URL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h1><span class=kicker>Lakes</span> The ice left early</h1> | The ice left early
            <h1><a href=/>Lake Times</a></h1><h2>The ice left early</h2><title>The ice left early</title> | The ice left early
            <title>The ice left early - Lake Times</title><meta property=og:site_name content='Lake Times'> | The ice left early
            <meta property=og:title content='Ice &amp;amp; snow'> | Ice & snow
            <title>Lake » The ice left early</title> | The ice left early
            <title>Hilldaily's home: The ice left early</title><link rel=canonical href='https://www.hilldaily.co.uk/ice'> | The ice left early
            <title>Lakes are full: the ice left early</title> | Lakes are full: the ice left early
            """)
    void headlineIsWithoutKickerAndSite(String html, String headline) {
        assertThat(extract(html + PARAGRAPHS).value(DraftField.HEADLINE)).contains(headline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p class=byline>By Ani Example and Bo Example</p> | Ani Example, Bo Example
            <p>Von Ani Example</p> | Ani Example
            <span class=author>Автор: Ани Пример</span> | Ани Пример
            <span class=author>Հեղինակ՝ Անի Օրինակ</span> | Անի Օրինակ
            <meta name=author content=lakeadmin><a rel=author href=/ani>Ani Example</a> | Ani Example
            <meta name=author content='https://lake.example/ani'><span class=author>Par Ani Example, 2 avril 2026</span> | Ani Example
            <p class=byline><a href=/ani>Ani Example</a>, Editor, and <a href=/bo>Bo Example</a></p> | Ani Example
            <p class=byline><a href=/ani>Ani Example</a> und <a href=/bo>Bo Example</a></p> | Ani Example, Bo Example
            <p><a rel='author nofollow' href=/ani>Ani Example</a> & <a rel=author href=/bo>Bo Example</a></p> | Ani Example, Bo Example
            <p class=meta>Lakes &#124; by Ani Example &#124; 2 April</p> | Ani Example
            <p class=meta>Photo by Cy Example, by Ani Example</p> | Ani Example
            <p>von Ani Example, 2. April</p> | Ani Example
            <p>Text: Ani Example</p> | Ani Example
            <p>Автор текста: Ани Пример</p> | Ани Пример
            <span class=author>Ani Example, Staff Writer, April 2, 2026</span> | Ani Example
            <span class=author>Ani Example for the Lake Times</span> | Ani Example
            <span class=author>View all posts by Ani Example</span> | Ani Example
            <p class=author>Ani Example im Gespräch mit Bo Example</p> | Ani Example, Bo Example
            <meta name=author content=lake><span class=author>ani2026</span> | ani2026
            <meta name=author content=Lake><span class=author>Ani Example</span> | Ani Example
            <meta name=author content=孔德明><span class=author>Ani Example</span> | 孔德明
            <figure><figcaption class=author>Cy Example</figcaption></figure><p class=author>Ani Example</p> | Ani Example
            <a href=/x><h3>Snow lies on all the hills</h3><p class=author>Cy Example</p></a><p class=author>Ani Example</p> | Ani Example
            <aside><p class=author>Cy Example</p></aside><p class=author>Ani Example</p> | Ani Example
            """)
    void bylineIsFoundAfterItsWords(String html, String names) {
        assertThat(extract(html + PARAGRAPHS).value(DraftField.BYLINE).orElseThrow())
                .extracting(Contributor::name)
                .containsExactly(names.split(", "));
    }

    @Test
    void organizationIsTheAuthorOnlyIfNoPersonIs() {
        String json = "<script type='application/ld+json'>[{\"@type\":\"Article\",\"headline\":\"Ice\",\"author\":"
                + "{\"@type\":\"Organization\",\"@id\":\"#hill\"}},{\"@id\":\"#hill\",\"@type\":\"Organization\","
                + "\"name\":\"Hill Agency\"}]</script>";
        assertThat(extract(json + PARAGRAPHS).value(DraftField.BYLINE))
                .contains(List.of(Contributor.of("Hill Agency")));
        assertThat(extract(json + "<p class=byline>By Ani Example</p>" + PARAGRAPHS)
                        .value(DraftField.BYLINE))
                .contains(List.of(Contributor.of("Ani Example")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime=2026-04-02>x</time>",
                "<p class=date>April 2, 2026</p>",
                "<p class=date>2. April 2026</p>",
                "<p class=date>2 апреля 2026 г.</p>",
                "<p class=date>2026 թ. ապրիլի 2</p>",
                "<p class=date>le 2 avril 2026</p>",
                "<p class=date>2 de abril de 2026</p>",
                "<p class=date>02.04.2026</p>",
                "<meta name=pubdate content='Thu, 02 Apr 2026 08:00:00 GMT'>",
                ""
            })
    void dateIsFound(String html) {
        assertThat(extract(html + PARAGRAPHS).value(DraftField.PUBLISHED))
                .hasValueSatisfying(date -> assertThat(date.day()).isEqualTo("2026-04-02"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            en-US | <p class=date>03/04/2026</p> | 2026-03-04
            en-GB | <p class=date>03/04/2026</p> | 2026-04-03
            en | <p class=date>03/04/2026</p> | none
            en | <p class=date>Updated 03/14/2026, 9:05 PM</p> | 2026-03-14T21:05
            en | <meta name=pubdate content='03/14/2026 09:05:00 AM'> | 2026-03-14T09:05
            en | <p class=date>March 14, 2026 at 9:05 p.m. EST</p> | 2026-03-14T21:05-05:00
            en | <p class=date>14 March 2026 &#124; 12:05 am</p> | 2026-03-14T00:05
            en | <p class=date>March 14, 2026 9 min read, 12:05</p> | 2026-03-14
            de | <p class=date>14. März 2026 um 21:05 Uhr</p> | 2026-03-14T21:05
            ru | <p class=date>14.03.2026, 21:05</p> | 2026-03-14T21:05
            hy | <p class=date>14 մարտի, 2026 21:75</p> | 2026-03-14
            """)
    void writtenDateIsReadInTheOrderOfItsLanguageAndWithItsTime(String language, String html, @Nullable String date) {
        ArticleDraft draft =
                EXTRACTOR.extract("<html lang=" + language + ">" + html + PARAGRAPHS, "https://lake.example/ice");

        assertThat(draft.value(DraftField.PUBLISHED).map(Object::toString)).isEqualTo(Optional.ofNullable(date));
    }

    @ParameterizedTest
    @CsvSource({
        "en, The ice left the lake and the boats are back for the summer with all of the fishermen",
        "ru, Лёд ушёл с озера и лодки снова вышли на воду раньше обычного",
        "hy, Սառույցը լճից հեռացավ երկու շաբաթ շուտ քան սովորաբար լինում է",
        "de, Das Eis ist nicht mehr auf dem See und die Boote werden mit den Fischern erwartet"
    })
    void languageIsGuessedIfNothingDeclaresIt(String language, String sentence) {
        ArticleDraft draft = extract("<p>" + (sentence + ". ").repeat(4) + "</p>");

        assertThat(draft.value(DraftField.LANGUAGE)).map(Locale::toLanguageTag).contains(language);
        assertThat(draft.notices()).extracting(DraftNotice::rule).contains(DraftNotice.Rule.LANGUAGE_GUESSED);
    }

    @Test
    void languageOfATemplateIsNotThatOfATextInAnotherScript() {
        assertThat(extract("<html lang=en><p>" + "Лёд ушёл с озера, и лодки снова вышли. ".repeat(5))
                        .value(DraftField.LANGUAGE))
                .map(Locale::toLanguageTag)
                .contains("ru");
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
