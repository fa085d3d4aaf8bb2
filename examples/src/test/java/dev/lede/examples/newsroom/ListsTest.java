package dev.lede.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front, sections, authors and tags are lists of teasers, 20 on a page. */
class ListsTest {
    private static final int ARTICLES = 45;
    private static final String SECTION = "/en/long-section.html";
    private static final String AUTHOR = "/en/authors/a%20b%3F.html";

    @TempDir
    static Path folder;

    private static Readers newsroom;

    @BeforeAll
    static void open() {
        newsroom = Readers.of(folder);
        for (int number = 1; number <= ARTICLES; number++) {
            Contributor author = Contributor.of("Ada Bergström", "https://lakepost.example" + AUTHOR);
            Image portrait = Image.of("../pictures/lantern.svg", "").withSize(800, 1000);
            newsroom.newsroom()
                    .archive()
                    .put(Article.builder("https://lakepost.example/en/n" + number, "en", "Longevity " + number)
                            .section(Section.of("Long", "https://lakepost.example" + SECTION)
                                    .withTagline("It goes on"))
                            .byline(number == 3 ? author.withImage(portrait) : author)
                            .leadMedia(Figure.of(Image.of("../pictures/lake.png", "A lake")))
                            .published(
                                    OffsetDateTime.parse("2025-01-01T08:00:00Z").minusDays(number))
                            .build());
        }
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void frontHasALeadStoryAndLoadsOnlyItsImageAtOnce() {
        Document front = page("/en/");
        assertThat(front.select("main ul").attr("data-lede-layout")).isEqualTo("lead");
        assertThat(front.select("main img[fetchpriority=high]")).hasSize(1);
        assertThat(front.select("main li:first-child img[fetchpriority=high]")).hasSize(1);
        assertThat(front.select("main article :is(h2, h3) a")).hasSize(Listing.SIZE);
    }

    @Test
    void frontHasTheLatestArticlesAndThenTheOthersBySection() {
        Document front = page("/en/");
        assertThat(front.select("main ul").get(0).select("article")).hasSizeGreaterThanOrEqualTo(7);
        assertThat(front.select("main > div > h2 > a").eachText())
                .isNotEmpty()
                .isSubsetOf(front.select(".lede-sections a").eachText());
        assertThat(front.select("main ul[data-lede-layout=grid] h3")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 20, '', ?page=2", "2, 20, '', ?page=3", "3, 5, ?page=2, ''"})
    void pagesOfALongListAreLinked(int number, int teasers, String before, String after) {
        Document page = page(number == 1 ? SECTION : SECTION + "?page=" + number);
        assertThat(page.select("main article")).hasSize(teasers);
        assertThat(page.select("main nav").text()).contains("Page " + number + " of 3");
        String previous = number == 2 ? SECTION : before.isEmpty() ? "" : SECTION + before;
        String next = after.isEmpty() ? "" : SECTION + after;
        for (String links : List.of("head link", "main nav a")) {
            assertThat(page.select(links + "[rel=prev]").attr("href")).isEqualTo(previous);
            assertThat(page.select(links + "[rel=next]").attr("href")).isEqualTo(next);
        }
        String own = number == 1 ? "" : "?page=" + number;
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(newsroom.url() + SECTION + own);
    }

    @Test
    void firstPageHasOneCanonicalUrl() {
        assertThat(page(SECTION + "?page=1").select("link[rel=canonical]").attr("href"))
                .isEqualTo(newsroom.url() + SECTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "0", "-1", "x", "1.5", "01", "999999", "99999999999999999999"})
    void pageThatDoesNotExistIsNotFound(String number) {
        for (String list : List.of(SECTION, "/en/", "/en/search?q=longevity")) {
            String url = list + (list.contains("?") ? "&" : "?") + "page=" + number;
            assertThat(newsroom.get(url).statusCode()).as(url).isEqualTo(404);
        }
    }

    @Test
    void resultsOfASearchHavePages() {
        Document page = page("/en/search?q=longevity&page=2");
        assertThat(page.select("main header").text()).contains("45 articles found");
        assertThat(page.select("main article")).hasSize(Listing.SIZE);
        assertThat(page.select("main nav a").eachAttr("href"))
                .containsExactly("/en/search?q=longevity", "/en/search?q=longevity&page=3");
    }

    @Test
    void sectionHasItsNameAndTaglineAndTeasersDoNotRepeatIt() {
        Document page = page(SECTION);
        assertThat(page.select("h1").text()).isEqualTo("Long");
        assertThat(page.select("main header p").eachText()).containsExactly("It goes on", "45 articles");
        assertThat(page.select(".lede-teaser-label")).isEmpty();
        assertThat(page(AUTHOR).select(".lede-teaser-label").eachText()).containsOnly("Long");
    }

    @Test
    void authorHasNamePortraitAndNumberOfArticles() {
        Document page = page(AUTHOR);
        assertThat(page.select("h1").text()).isEqualTo("Ada Bergström");
        assertThat(page.select("main header p").text()).isEqualTo("45 articles");
        Element portrait = page.selectFirst("main header img");
        assertThat(portrait.attr("src")).isEqualTo("/pictures/lantern.svg");
        assertThat(portrait.attr("width") + " × " + portrait.attr("height")).isEqualTo("96 × 120");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(newsroom.url() + AUTHOR);
        assertThat(page.select("main nav a").attr("href")).isEqualTo(AUTHOR + "?page=2");
    }

    @Test
    void authorWithARoleHasIt() {
        assertThat(page("/en/authors/milestone.html").select("main header p").text())
                .startsWith("drawings · ");
    }

    @Test
    void imagesOfListsDoNotDependOnThePathOfThePage() {
        for (String list : List.of("/en/", SECTION, AUTHOR, "/en/search?q=longevity")) {
            assertThat(page(list).select("main article img").eachAttr("src"))
                    .as(list)
                    .isNotEmpty()
                    .allMatch(image -> image.startsWith("/pictures/"));
        }
    }

    @Test
    void listsHaveNoControls() {
        for (String list : List.of("/en/", SECTION, AUTHOR, "/en/search?q=longevity", "/en/nowhere")) {
            assertThat(Readers.html(newsroom.get(list)).select(".lede-controls, [data-lede-action]"))
                    .as(list)
                    .isEmpty();
        }
    }

    @Test
    void listsAreSentAgainOnlyIfTheyHaveChanged() {
        for (String list : List.of(SECTION, SECTION + "?page=2", "/en/search?q=longevity")) {
            String etag = Readers.header(newsroom.get(list), "ETag");
            assertThat(newsroom.get(list, "If-None-Match", etag).statusCode())
                    .as(list)
                    .isEqualTo(304);
        }
    }

    @Test
    void policyAllowsTheImagesOfTeasers() {
        newsroom.newsroom()
                .archive()
                .put(Article.builder("https://lakepost.example/en/far", "en", "Far away image")
                        .leadMedia(Figure.of(Image.of("https://pictures.example/far.jpg", "Far")))
                        .build());
        assertThat(Readers.header(newsroom.get("/en/search?q=far+away+image"), "Content-Security-Policy"))
                .contains("img-src 'self' https://pictures.example;");
    }

    private static Document page(String path) {
        var response = newsroom.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Readers.html(response);
    }
}
