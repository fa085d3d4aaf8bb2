package dev.lede.render.extract;

import static dev.lede.render.extract.ArticleExtractorTest.EXTRACTOR;
import static dev.lede.render.extract.ArticleExtractorTest.PARAGRAPHS;
import static dev.lede.render.extract.ArticleExtractorTest.URL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Tag;
import dev.lede.core.url.WebUrl;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.draft.Found;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headline, byline, dates, language and URLs of an article, from the metadata and text of its page. */
class PageMetadataTest {
    @Test
    void scriptOfTheTextContradictsTheDeclaredLanguage() {
        String text = "Սառույցը լճից հեռացավ ապրիլի երկուսին, սովորականից երկու շաբաթ շուտ, և նավակները վերադարձան։";
        ArticleDraft draft = extract("<html lang=ru><main><p>" + text + "</p><p>" + text + "</p></main>");

        assertThat(draft.value(DraftField.LANGUAGE)).contains(Locale.forLanguageTag("hy"));
    }

    @Test
    void dateOfACommentIsNotThatOfTheArticle() {
        String comment = "<ol class=comments><li class=comment><time datetime=2019-01-01>then</time> No.</li></ol>";
        ArticleDraft draft =
                EXTRACTOR.extract("<article>" + PARAGRAPHS + "</article>" + comment, "https://lake.example/ice");

        assertThat(draft.value(DraftField.PUBLISHED)).isEmpty();
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

    private static ArticleDraft extract(String html) {
        return EXTRACTOR.extract(html, URL);
    }
}
