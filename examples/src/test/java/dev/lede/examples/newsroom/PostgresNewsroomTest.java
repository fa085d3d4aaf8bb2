package dev.lede.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import dev.lede.examples.Xml;
import dev.lede.examples.newsroom.database.Database;
import dev.lede.examples.newsroom.database.DatabaseException;
import dev.lede.examples.newsroom.database.TestSchema;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The newsroom on PostgreSQL: lists, documents, and its search. */
class PostgresNewsroomTest {
    private static TestSchema schema;
    private static Readers newsroom;

    @BeforeAll
    static void open() {
        schema = TestSchema.create();
        newsroom = Readers.of(schema.database());
        Archive archive = newsroom.newsroom().archive();
        archive.put(article("en", "/en/boats.html", "Boats", "Sailors repaired the old fishing boats; 50% off_peak."));
        archive.put(article("en", "/en/sailing.html", "A quiet evening", "A sailor repairs one boat."));
        archive.put(article("ru", "/ru/yo.html", "Ёлка", "Ещё одна ёлка: за́мок у озёр."));
        archive.put(article("hy", "/hy/ev.html", "Ջուր և ծիածան", "Ո՞վ է այնտեղ։ ԵՎ ուրիշ հեքիաթներ։"));
        archive.put(article("de", "/de/boot.html", "Boote", "Zwei alte Boote."));
    }

    @AfterAll
    static void close() {
        if (newsroom != null) newsroom.close();
        if (schema != null) schema.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | BOAT             | /en/boats.html",
                "en | repairing boats  | /en/boats.html",
                "en | repaired & boat  | /en/boats.html",
                "en | 50% off_peak     | /en/boats.html",
                "en | harbours mist    | /en/railway.html",
                "ru | ПОЕЗДАМИ         | /ru/railway.html",
                "ru | елки             | /ru/yo.html",
                "ru | озеро ёлками     | /ru/yo.html",
                "hy | եւ ծիածան        | /hy/ev.html",
                "hy | ՀԵՔԻԱԹ           | /hy/ev.html"
            })
    void findsWordsInAllForms(String language, String words, String first) {
        assertThat(found(search(language, words))).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"boat zzz", "the", "!", "'", "%%", "boat' | 'ice", ":*", "\\", "boats & !sailor"})
    void operatorsOfQueriesAreOrdinaryCharacters(String words) {
        assertThat(found(search("en", words))).doesNotContain("/en/lamp.html").hasSizeLessThan(3);
        assertThat(newsroom.log()).isEmpty();
    }

    @Test
    void headlinesComeFirstThenTheReadersLanguage() {
        assertThat(found(search("en", "boat"))).startsWith("/en/boats.html").contains("/en/sailing.html");
        Document all = Readers.html(newsroom.get("/ru/search?q=boote&lang=all"));
        assertThat(found(all)).containsExactly("/de/boot.html");
        assertThat(all.select("main header p").first().text()).startsWith("Найдена 1 статья");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/ru/",
                "/hy/journeys.html",
                "/en/authors/lanternby.html",
                "/hy/railway.html",
                "/ru/railway.html.md",
                "/feed.xml",
                "/hy/feed.json",
                "/news-sitemap.xml"
            })
    void pageOrDocumentIsServed(String path) {
        assertThat(newsroom.get(path).statusCode()).isEqualTo(200);
        assertThat(newsroom.log()).isEmpty();
    }

    @Test
    void listsAreInTheOrderOfTheFile() {
        List<String> front = newsroom.newsroom().archive().latestPage(Newsroom.LANGUAGES.get(0), 1).articles().stream()
                .map(Pages::path)
                .toList();
        assertThat(front).startsWith("/en/railway.html", "/en/notice.html", "/en/survey.html");
    }

    @Test
    void sitemapHasAllArticles() {
        assertThat(Xml.texts(newsroom.get("/sitemap.xml").body(), "loc").stream()
                        .filter(url -> url.endsWith(".html")))
                .hasSize(53)
                .contains(newsroom.url() + "/hy/ev.html");
    }

    @Test
    void pathThatTheDatabaseCannotStoreIsNotFound() throws Exception {
        assertThat(newsroom.raw("GET /en/x%00 HTTP/1.1")).startsWith("HTTP/1.1 404 ");
        assertThat(newsroom.log()).isEmpty();
    }

    @Test
    void connectionsThatTheServerHasClosedAreReplaced() {
        newsroom.get("/en/");
        schema.disconnectAll();
        assertThat(newsroom.get("/en/").statusCode()).isEqualTo(200);
    }

    @Test
    void databaseThatCannotBeOpenedIsReportedInOneLineWithoutThePassword() {
        String url = "jdbc:postgresql://127.0.0.1:1/newsroom?user=desk&password=secret";
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> Archive.open(Database.at(url)))
                .withMessageStartingWith("cannot open the database jdbc:postgresql://127.0.0.1:1/newsroom: ")
                .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1).doesNotContain("secret"));
    }

    @Test
    void otherDatabasesAreRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Database.at("jdbc:other://localhost/x"))
                .withMessage("lede.newsroom.jdbc must begin with jdbc:postgresql:");
    }

    private static Document search(String language, String words) {
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return Readers.html(newsroom.get("/" + language + "/search?q=" + query));
    }

    private static List<String> found(Document page) {
        return page.select("main h2 a").eachAttr("href");
    }

    private static Article article(String language, String path, String headline, String text) {
        return Article.builder("https://lakepost.example" + path, language, headline)
                .body(Body.of(Paragraph.of(text)))
                .build();
    }
}
