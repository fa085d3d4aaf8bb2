package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Site;
import dev.lede.core.SiteLink;
import dev.lede.core.body.Image;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The header of the article, and the parts of the site's header that depend on the article. */
class ArticleHeaderTest {
    private static final String MORNING = "2026-04-02T08:30:00+04:00";

    @ParameterizedTest
    @CsvSource({
        "Asia/Yerevan, 2026-04-02T08:30:00+04:00, 'April 2, 2026 at 8:30 AM'",
        "Europe/Moscow, 2026-04-02T08:30:00+04:00, 'April 2, 2026 at 8:30 AM (UTC+4)'",
        // Summer time ends in between: what counts is the offset at the moment, not today's.
        "Europe/Berlin, 2026-07-02T08:30:00+02:00, 'July 2, 2026 at 8:30 AM'",
        "Europe/Berlin, 2026-12-02T08:30:00+02:00, 'December 2, 2026 at 8:30 AM (UTC+2)'",
        ", 2026-04-02T08:30:00+04:00, 'April 2, 2026 at 8:30 AM (UTC+4)'"
    })
    void offsetIsShownWhereItDiffersFromThatOfTheSite(String zone, String published, String expected) {
        Site.Builder site = Site.builder("Lede Times", "https://lede.example/");
        if (zone != null) site.zone(ZoneId.of(zone));

        Document page = page(
                site.build(),
                article().published(OffsetDateTime.parse(published)).build());

        assertThat(page.select(".lede-meta time").text().replace('\u00a0', ' ')).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02T09:15:00+04:00, ''",
        "2026-04-02T11:29:00+04:00, ''",
        "2026-04-02T11:30:00+04:00, 'Updated: 11:30 AM'",
        "2026-04-03T00:10:00+04:00, 'Updated: April 3, 2026'",
        // The day and the time of the update are those at the place of publication.
        "2026-04-02T05:45:00+01:00, ''",
        "2026-04-02T22:00:00+01:00, 'Updated: April 3, 2026'",
        "2026-04-02T09:30:00+00:00, 'Updated: 1:30 PM'"
    })
    void updateIsShownIfItIsOnAnotherDayOrMuchLater(String updated, String expected) {
        Article article = article()
                .published(OffsetDateTime.parse(MORNING))
                .updated(OffsetDateTime.parse(updated))
                .build();

        List<String> facts = page(article).select(".lede-meta li").eachText();

        assertThat(facts.stream().skip(1).findFirst().orElse("").replace('\u00a0', ' '))
                .isEqualTo(expected);
    }

    @Test
    void updateWithoutPublicationIsShownWithItsTime() {
        Article article = article().updated(OffsetDateTime.parse(MORNING)).build();

        assertThat(page(article).select(".lede-meta").text().replace('\u00a0', ' '))
                .isEqualTo("Updated: April 2, 2026 at 8:30 AM (UTC+4)");
    }

    @Test
    void portraitsOfThreeContributorsAreDecoration() {
        Contributor[] byline = new Contributor[5];
        for (int at = 0; at < byline.length; at++) {
            Image portrait = at == 1 ? null : Image.of("https://faces.example/" + at + ".jpg", "A face");
            byline[at] = Contributor.of("Anna").withImage(portrait);
        }
        Article article = article().byline(byline).build();

        assertThat(page(article).select(".lede-portraits img").eachAttr("src"))
                .containsExactly(
                        "https://faces.example/0.jpg", "https://faces.example/2.jpg", "https://faces.example/3.jpg");
        assertThat(page(article).select(".lede-portraits img").eachAttr("alt")).allMatch(String::isEmpty);
        assertThat(Articles.renderer().page(article).contentSecurityPolicy()).contains("https://faces.example");
        assertThat(page(article().byline(Contributor.of("Anna")).build()).select(".lede-portraits"))
                .isEmpty();
    }

    @Test
    void factsAreBesideTheControlsIfThereIsNoByline() {
        Article.Builder dated = article().published(OffsetDateTime.parse(MORNING));

        assertThat(page(dated.build()).select(".lede-bar > .lede-meta")).hasSize(1);
        assertThat(page(dated.byline(Contributor.of("Anna")).build()).select(".lede-head > .lede-meta"))
                .hasSize(1);
    }

    @Test
    void menuMarksTheSectionOfTheArticleOrThePageItself() {
        Site site = Site.builder("Lede Times", "https://lede.example/")
                .addSection("en", SiteLink.of("World", "/en/world"))
                .addSection("en", SiteLink.of("Nature", "/en/nature"))
                .addSection("ru", SiteLink.of("Мир", "/ru/world"))
                .build();

        Document page = page(site, Articles.full("en"));
        Document section = page(
                site,
                Article.builder("https://lede.example/en/nature", "en", "Nature")
                        .build());

        assertThat(page.select(".lede-sections li").eachText()).containsExactly("World", "Nature");
        assertThat(page.select(".lede-sections [aria-current=true]").eachText()).containsExactly("World");
        assertThat(section.select(".lede-sections [aria-current=page]").eachText())
                .containsExactly("Nature");
        assertThat(page(site, Articles.bare("hy")).select(".lede-sections")).isEmpty();
    }

    @Test
    void fiveShareLinksOfTheLanguageAreVisible() {
        assertThat(visible("en")).containsExactly("facebook", "x", "whatsapp", "telegram", "email");
        assertThat(visible("ru")).containsExactly("telegram", "vk", "whatsapp", "ok", "email");
        assertThat(visible("hy")).containsExactly("facebook", "telegram", "whatsapp", "viber", "email");
        assertThat(page(Articles.bare("hy")).select(".lede-share-more a")).hasSize(5);
    }

    private static List<String> visible(String language) {
        return page(Articles.bare(language)).select(".lede-share > ul a").eachAttr("data-lede-share");
    }

    private static Article.Builder article() {
        return Articles.bare("en").toBuilder();
    }

    private static Document page(Article article) {
        return page(Articles.bareSite(), article);
    }

    private static Document page(Site site, Article article) {
        return Jsoup.parse(ArticleRenderer.builder(site).build().page(article).toString());
    }
}
