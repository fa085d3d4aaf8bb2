package dev.lede.render.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is between the headline and the text: date and byline, the standfirst, the first paragraphs. */
class HeadOfTextTest {
    private static final String LEAD = "After a mild winter, the lake was open by April, and nobody was ready for it.";
    private static final String PARAGRAPHS = """
            <p>The ice left the lake on the second of April, two weeks earlier than usual, and the boats are back.</p>
            <p>Fishermen had waited for months, but nobody, not even the oldest of them, expected the thaw so soon.</p>
            """;
    private static final String LONG_NAME = "element-of-a-name-that-is-longer-than-the-names-of-custom-elements";
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime=2026-04-02>this morning</time>",
                "<p>2 April 2026</p>",
                "<p>By Ani Example</p>",
                "<p>By Ani Example | Updated Thursday, April 2, 2026 at 9:05 PM EST</p>",
                "<div><span>Von Ani Example</span> <time datetime=2026-04-02>am 2. April 2026 um 9.05 Uhr</time></div>",
                "<p>Опубликовано 2 апреля 2026 г. в 9:05</p>",
                "<p>2026 թ. ապրիլի 2</p>",
                "<p>02.04.2026</p>"
            })
    void dateAndBylineAreNotInTheBody(String line) {
        ArticleDraft draft = extract("<article><meta itemprop=author content='Ani Example'><h1>The ice left early</h1>"
                + line + PARAGRAPHS + "</article>");

        assertThat(text(draft)).startsWith("The ice left the lake");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Yerevan, 2 April 2026</p>",
                "<p>Bo Example</p>",
                "<p>It began on 2 April 2026.</p>",
                "<h2>2 April 2026</h2><p>It was cold.</p>"
            })
    void otherLinesStay(String line) {
        ArticleDraft draft = extract("<article><meta itemprop=author content='Ani Example'><h1>The ice left early</h1>"
                + line + PARAGRAPHS + "</article>");

        assertThat(text(draft)).doesNotStartWith("The ice left the lake");
    }

    /** The origin is a line of at most some characters. */
    @ParameterizedTest
    @ValueSource(strings = {"story", "sto\u0001ry", "sto\u00a0ry", "\u0531", "story\u202e", "s&<y", LONG_NAME})
    void unknownElementsAreOrigins(String name) {
        ArticleDraft draft = extract("<h1>The ice left early</h1><" + name + "><img src=ice.png alt=Ice></" + name
                + "><" + name + " class=article>" + PARAGRAPHS + PARAGRAPHS + "</" + name + ">");

        assertThat(draft.found(DraftField.BODY).orElseThrow().origin()).matches("[a-z0-9-]{1,41}");
        assertThat(draft.found(DraftField.LEAD_MEDIA)).isPresent();
    }

    @Test
    void datesInTheTextStay() {
        ArticleDraft draft = extract("<article>" + PARAGRAPHS + "<p>2 April 2026</p>" + PARAGRAPHS + "</article>");

        assertThat(text(draft)).contains("2 April 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><h1>The ice left early</h1><h2 class='teaser caption-small'>LEAD</h2><div>BODY</div></article>",
                "<main><h1>The ice left early</h1><div><div><div><div><div><div class=p>LEAD</div>"
                        + "<div class=article-body>BODY</div></div></div></div></div></div></main>"
            })
    void standfirstIsFound(String html) {
        ArticleDraft draft = extract(html.replace("LEAD", LEAD).replace("BODY", PARAGRAPHS.repeat(4)));

        assertThat(draft.value(DraftField.STANDFIRST))
                .hasValueSatisfying(
                        line -> assertThat(Body.of(new Paragraph(line)).text()).isEqualTo(LEAD));
        assertThat(text(draft)).startsWith("The ice left the lake");
    }

    @Test
    void firstParagraphsOutsideOfTheBodyAreInIt() {
        ArticleDraft draft =
                extract("<main><div><h1>The ice left early</h1><p>" + LEAD + "</p><p>It was the earliest thaw "
                        + "since 1931, the first year of records.</p><p class=byline>By Ani Example, who was at the lake, too.</p>"
                        + "<figure><img src=/ice.jpg alt=Ice><figcaption>The lake, without its ice, in April.</figcaption></figure>"
                        + "</div><div class=article-body>" + PARAGRAPHS.repeat(20) + "</div></main>");

        assertThat(text(draft))
                .startsWith("It was the earliest thaw")
                .doesNotContain(LEAD, "Ani Example", "without its ice");
        assertThat(draft.value(DraftField.LEAD_MEDIA)).isPresent();
    }

    @Test
    void figureWithTheHeadlineIsNoLeadMedia() {
        ArticleDraft draft =
                extract("<section class=news><figure><img src=/ice.jpg alt=Ice><h1>The ice left early</h1><p>" + LEAD
                        + "</p></figure><div>" + PARAGRAPHS + "</div></section>");

        assertThat(text(draft)).contains(LEAD);
        assertThat(draft.value(DraftField.LEAD_MEDIA))
                .hasValueSatisfying(lead -> assertThat(lead.caption()).isEmpty());
    }

    private static ArticleDraft extract(String html) {
        return EXTRACTOR.extract("<html lang=en>" + html, "https://lake.example/ice");
    }

    private static String text(ArticleDraft draft) {
        return draft.value(DraftField.BODY).map(Body::text).orElse("");
    }
}
