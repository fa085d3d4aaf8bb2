package dev.lede.render.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.lede.core.Article;
import dev.lede.core.Section;
import dev.lede.core.Site;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.render.sanitize.BodySanitizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleDraftTest {
    private static final ZoneId YEREVAN = ZoneId.of("Asia/Yerevan");
    private static final DraftDefaults DEFAULTS =
            DraftDefaults.none().language("en").zone(YEREVAN);

    @Test
    void missingValuesAreNamedInOneMessage() {
        ArticleDraft draft = ArticleDraft.builder()
                .offerLine(DraftField.HEADLINE, "Ice", "title")
                .offerDate(DraftField.PUBLISHED, "2026-04-02 08:30:00", "wp:post_date")
                .build();

        assertThatThrownBy(() -> draft.toArticle(DraftDefaults.none()))
                .isInstanceOf(IncompleteDraftException.class)
                .hasMessage("the draft of \"Ice\" lacks url, language, body, zone");
        assertThatThrownBy(() -> ArticleDraft.builder().build().toArticle(DEFAULTS))
                .hasMessage("the draft of an article lacks url, headline, body");
    }

    @Test
    void relativeUrlLacksItsBase() {
        ArticleDraft draft =
                complete().set(DraftField.URL, WebUrl.of("/ice"), "link").build();

        assertThatThrownBy(() -> draft.toArticle(DEFAULTS)).hasMessageEndingWith("lacks baseUrl");
        assertThat(draft.toArticle(DEFAULTS.baseUrl("https://lake.example/")).url())
                .isEqualTo(WebUrl.of("https://lake.example/ice"));
    }

    @Test
    void localDateGetsTheZoneOfTheCaller() {
        ArticleDraft draft = complete()
                .offerDate(DraftField.PUBLISHED, "2026-04-02 08:30:00", "wp:post_date")
                .offerDate(DraftField.UPDATED, "2026-04-02T06:00:00Z", "json-ld")
                .build();

        Article article = draft.toArticle(DEFAULTS);
        assertThat(article.published()).isEqualTo(OffsetDateTime.parse("2026-04-02T08:30:00+04:00"));
        assertThat(article.updated()).isEqualTo(OffsetDateTime.parse("2026-04-02T06:00:00Z"));
    }

    @Test
    void updateBeforePublicationIsReportedAndLeftOut() {
        ArticleDraft draft = complete()
                .offerDate(DraftField.PUBLISHED, "2026-04-02T08:30:00+04:00", "json-ld")
                .offerDate(DraftField.UPDATED, "2026-04-02T03:00:00Z", "json-ld")
                .build();

        assertThat(draft.value(DraftField.UPDATED)).isEmpty();
        assertThat(draft.notices())
                .containsExactly(
                        new DraftNotice(DraftNotice.Rule.UPDATED_BEFORE_PUBLISHED, "updated", "2026-04-02T03:00Z"));
    }

    @Test
    void updateThatOnlyTheZoneMakesTooEarlyIsLeftOut() {
        ArticleDraft draft = complete()
                .offerDate(DraftField.PUBLISHED, "2026-04-02T08:30:00", "json-ld")
                .offerDate(DraftField.UPDATED, "2026-04-02T03:00:00Z", "json-ld")
                .build();

        assertThat(draft.value(DraftField.UPDATED)).isPresent();
        assertThat(draft.toArticle(DEFAULTS).updated()).isNull();
    }

    @Test
    void firstOfferIsKeptAndSetReplaces() {
        ArticleDraft.Builder draft = ArticleDraft.builder()
                .offerLine(DraftField.HEADLINE, " \n", "json-ld")
                .offerLine(DraftField.HEADLINE, " Ice\n on the\u0000 lake ", "og:title")
                .offerLine(DraftField.HEADLINE, "Lake Times", "title");

        assertThat(draft.build().found(DraftField.HEADLINE)).contains(new Found<>("Ice on the lake", "og:title"));
        draft.set(DraftField.HEADLINE, "Snow", "editor");
        assertThat(draft.build().found(DraftField.HEADLINE)).contains(new Found<>("Snow", "editor"));
    }

    @Test
    void noticeEndsWithAWholeCharacter() {
        DraftNotice notice =
                new DraftNotice(DraftNotice.Rule.TOO_LONG, "headline", "x".repeat(118) + "\ud83d\ude00".repeat(9));

        assertThat(notice.value()).isEqualTo("x".repeat(118) + "…");
    }

    @Test
    void untrustedValuesThatNoFieldTakesAreReported() {
        ArticleDraft draft = ArticleDraft.builder()
                .offerLine(DraftField.HEADLINE, "x".repeat(2_001), "title")
                .offerDate(DraftField.PUBLISHED, "yesterday", "meta")
                .build();

        assertThat(draft.origins()).isEmpty();
        assertThat(draft.notices())
                .extracting(DraftNotice::toString)
                .containsExactly(
                        "headline “" + "x".repeat(119) + "…”: the value is too long and is not used, or ends earlier",
                        "published “yesterday”: the value is invalid and is not used");
        assertThat(draft.notices().get(1).message(Messages.of(Languages.of("ru"))))
                .isEqualTo("published «yesterday»: значение недопустимо и не использовано");
    }

    @Test
    void invalidValueOfAHostIsAnError() {
        assertThatThrownBy(() -> ArticleDraft.builder().set(DraftField.KICKER, "a\nb", "editor"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kicker has a line break");
        assertThatThrownBy(() -> ArticleDraft.builder().set(DraftField.URL, WebUrl.of("mailto:a@b.example"), "editor"))
                .hasMessageContaining("mailto:a@b.example");
    }

    @Test
    void originsAreInTheOrderOfTheParts() {
        ArticleDraft draft = ArticleDraft.builder()
                .body(BodySanitizer.news().sanitize("<p onclick=x()>a"), "density")
                .set(DraftField.STATUS, DraftStatus.PAID, "visibility")
                .set(DraftField.LANGUAGE, Locale.ENGLISH, "lang")
                .extra("ghost:id", "17")
                .build();

        assertThat(draft.origins().toString()).isEqualTo("{language=lang, body=density, status=visibility}");
        assertThat(draft.removals())
                .extracting(Object::toString)
                .containsExactly("line 1, column 4: onclick=\"x()\" removed: scripts are not content");
        assertThat(draft.extra()).containsExactly(Map.entry("ghost:id", "17"));
        assertThat(draft.toBuilder().build()).hasToString(draft.toString());
    }

    @Test
    void ownLanguageIsNoTranslation() {
        Map<Locale, WebUrl> translations = Map.of(Locale.ENGLISH, WebUrl.of("/en"), Locale.FRENCH, WebUrl.of("/fr"));
        ArticleDraft draft = complete()
                .set(DraftField.TRANSLATIONS, translations, "hreflang")
                .build();

        assertThat(draft.toArticle(DEFAULTS).translations()).containsOnlyKeys(Locale.FRENCH);
    }

    @Test
    void sectionIsThatOfTheDraftBeforeThatOfTheDefaults() {
        DraftDefaults defaults = DEFAULTS.section(Section.of("World"));

        assertThat(complete().build().toArticle(defaults).section()).isEqualTo(Section.of("World"));
        assertThat(complete()
                        .set(DraftField.SECTION, Section.of("Lakes"), "json-ld")
                        .build()
                        .toArticle(defaults)
                        .section())
                .isEqualTo(Section.of("Lakes"));
    }

    @Test
    void reprintNamesItsSource() {
        Site site = Site.builder("Hill Daily", "https://hill.example/")
                .zone(YEREVAN)
                .build();
        ArticleDraft draft = complete()
                .set(DraftField.PUBLISHER, "Lake Times", "og:site_name")
                .offerDate(DraftField.PUBLISHED, "2026-04-02", "json-ld")
                .set(DraftField.SECTION, Section.of("Lakes", "https://lake.example/lakes"), "json-ld")
                .set(DraftField.TAGS, List.of(Tag.of("Ice", "https://lake.example/tags/ice")), "json-ld")
                .build();

        Article reprint = draft.asReprint(site, "/en/world/ice").toArticle(DEFAULTS);

        assertThat(reprint.source())
                .isEqualTo(Source.of("Lake Times", "https://lake.example/ice")
                        .withHeadline("Ice")
                        .withPublishedOn(LocalDate.of(2026, 4, 2)));
        assertThat(reprint.url()).isEqualTo(WebUrl.of("https://hill.example/en/world/ice"));
        assertThat(reprint.published()).isNull();
        assertThat(reprint.section()).isNull();
        assertThat(reprint.tags()).containsExactly(Tag.of("Ice"));
    }

    @Test
    void publisherOfAReprintIsTheHostIfNothingNamesIt() {
        Site site = Site.builder("Hill Daily", "https://hill.example/").build();

        assertThat(complete().build().asReprint(site, "/ice").value(DraftField.SOURCE))
                .hasValueSatisfying(source -> assertThat(source.publisher()).isEqualTo("lake.example"));
        assertThatThrownBy(() -> ArticleDraft.builder().build().asReprint(site, "/ice"))
                .hasMessage("the draft of an article lacks publisher");
    }

    @Test
    void otherValuesAreLimited() {
        ArticleDraft.Builder builder = ArticleDraft.builder()
                .extra("n".repeat(200), "v".repeat(10_000))
                .extra("n".repeat(201), "value")
                .extra("long", "v".repeat(10_001));
        for (int at = 1; at <= 100; at++) builder.extra("name " + at, "value");
        ArticleDraft draft = builder.extra("name 1", "another").build();

        assertThat(draft.extra())
                .hasSize(100)
                .containsEntry("name 1", "another")
                .doesNotContainKeys("long", "name 100");
        assertThat(draft.notices()).extracting(DraftNotice::rule).containsOnly(DraftNotice.Rule.TOO_LONG);
        assertThat(draft.notices())
                .extracting(DraftNotice::name, DraftNotice::value)
                .hasSize(3)
                .contains(tuple("extra", "name 100: value"));
        assertThat(draft.toBuilder().build().extra()).isEqualTo(draft.extra());
    }

    private static ArticleDraft.Builder complete() {
        return ArticleDraft.builder()
                .set(DraftField.URL, WebUrl.of("https://lake.example/ice"), "canonical")
                .set(DraftField.HEADLINE, "Ice", "json-ld")
                .set(DraftField.BODY, Body.of(Paragraph.of("The lake was open.")), "density");
    }
}
