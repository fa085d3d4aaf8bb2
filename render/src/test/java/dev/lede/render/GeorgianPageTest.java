package dev.lede.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Correction;
import dev.lede.core.Section;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Body;
import dev.lede.core.body.Details;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A host adds a fourth language with a messages file; the whole page is in that language. */
class GeorgianPageTest {
    /** Names that are the same in all languages, and the abbreviation of the time zone. */
    private static final Pattern NAMES = Pattern.compile(
            "Lede Times( Ltd)?|Telegram|WhatsApp|Viber|VK|OK|Odnoklassniki"
                    + "|Facebook|LinkedIn|Reddit|Twitter|YouTube|Instagram|App Store|Google Play|UTC|Aa|\\bX\\b|youtu\\.be|https://\\S+");

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2,}");

    @Test
    void messagesFileHasAllKeysOfPages() {
        assertThat(georgian().missing()).allMatch(MessageKeysTest::isForEditors);
        assertThat(georgian().keys())
                .hasSameElementsAs(Messages.of(Languages.of("en")).keys());
    }

    @Test
    void pageHasNoEnglishLabel() {
        Document page = page();
        page.select(".lede-languages, script, style").remove();

        List<String> words = Markup.words(page).toList();
        assertThat(words).hasSizeGreaterThan(60).allSatisfy(text -> {
            String withoutNames = NAMES.matcher(text).replaceAll("");
            assertThat(LATIN.matcher(withoutNames).find()).as(text).isFalse();
        });
        assertThat(page.select("body [lang]")).isEmpty();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ka");
        assertThat(page.expectFirst("html").hasAttr("dir")).isFalse();
    }

    @Test
    void countsDatesAndListsAreGeorgian() {
        Document page = page();

        assertThat(page.select(".lede-views").text()).isEqualTo("2 000 000 ნახვა");
        assertThat(page.select(".lede-byline").text()).isEqualTo("ტექსტი: ანა ბერიძე, ბექა და თამარი");
        assertThat(page.select(".lede-meta").text())
                .contains("28 თებერვალი, 2026, 08:04 (UTC+4)", "განახლებულია: 1 მარტი, 2026", "1 წუთის საკითხავი");
        assertThat(page.select(".lede-source").text()).isEqualTo("გადმობეჭდილია გამოცემიდან ტბის ფოსტა");
        assertThat(page.select(".lede-original").text()).contains("პირველად გამოქვეყნდა: 27 თებერვალი, 2026");
        assertThat(page.select("footer").text()).contains("© Lede Times Ltd, 2024–2026");
    }

    @Test
    void languageSwitchListsGeorgian() {
        Element current = page().expectFirst(".lede-languages [aria-current]");

        assertThat(page().select(".lede-languages li").eachText())
                .containsExactly("English", "Русский", "Հայերեն", "ქართული");
        assertThat(current.text()).isEqualTo("ქართული");
        assertThat(current.attr("lang")).isEqualTo("ka");
    }

    @Test
    void addedMessagesServeTheRegionsOfTheirLanguage() {
        Article regional = article().toBuilder().language("ka-GE").build();
        Document page = Jsoup.parse(renderer().page(regional).toString());

        assertThat(page.select(".lede-share-prompt").text()).isEqualTo("მოგეწონათ სტატია? გააზიარეთ");
        assertThat(page.select("main [lang]")).isEmpty();
    }

    private static Document page() {
        return Jsoup.parse(renderer().page(article()).toString());
    }

    private static ArticleRenderer renderer() {
        return ArticleRenderer.builder(Articles.site())
                .clock(Articles.CLOCK)
                .addMessages(georgian())
                .build();
    }

    private static Messages georgian() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(GeorgianPageTest.class.getResourceAsStream("messages_ka.properties")), UTF_8)) {
            return Messages.read(Languages.of("geo"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article() {
        return Article.builder("https://lede.example/ka/lake", "ka", "ტბა გვიან იყინება")
                .kicker("ტბა")
                .standfirst("მეთევზეები ასი წელია დღეებს ითვლიან.")
                .section(Section.of("მსოფლიო", "/ka/world").withTagline("რა ხდება მთებს იქით"))
                .byline(Contributor.of("ანა ბერიძე", "/people/ana"), Contributor.of("ბექა"), Contributor.of("თამარი"))
                .source(Source.of("ტბის ფოსტა", "https://post.example/")
                        .withHeadline("ყინული")
                        .withPublishedOn(LocalDate.of(2026, 2, 27)))
                .published(OffsetDateTime.parse("2026-02-28T08:04:00+04:00"))
                .updated(OffsetDateTime.parse("2026-03-01T21:30:00+04:00"))
                .leadMedia(Figure.of(Image.of("https://pictures.example/lake.jpg", "გაყინული ტბა"))
                        .withCaption("ტბა")
                        .withCredit("ანა ბერიძე"))
                .body(Body.of(
                        Paragraph.of("ყინული იანვარში მოვიდა."),
                        Table.of(TableRow.of(TableCell.of("წელი")), List.of(TableRow.of(TableCell.of("დღე")))),
                        new Details(List.of(), List.of(Paragraph.of("ყინული"))),
                        Embed.of("youtube", "https://youtu.be/a")))
                .tags(Tag.of("ტბა", "/tags/lake"))
                .related(RelatedLink.of("/ka/snow", "თოვლი"))
                .corrections(Correction.of(OffsetDateTime.parse("2026-03-01T21:00:00+04:00"), "შესწორდა თარიღი."))
                .rights("© ანა ბერიძე")
                .views(2_000_000)
                .build();
    }
}
