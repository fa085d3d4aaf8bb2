package dev.lede.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Paragraph;
import dev.lede.core.json.ArticleJson;
import dev.lede.examples.SampleArticles;
import dev.lede.examples.Xml;
import dev.lede.examples.newsroom.database.Database;
import dev.lede.examples.newsroom.database.DatabaseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents for programs, and the links to them. */
class DocumentsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> DIRECTORIES = List.of("/", "/en/", "/ru/", "/hy/");
    private static final List<String> FEEDS = List.of("feed.xml", "atom.xml", "feed.json");

    @TempDir
    static Path folder;

    private static Readers newsroom;

    @BeforeAll
    static void open() {
        newsroom = Readers.of(folder);
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @ParameterizedTest
    @CsvSource({"/, en", "/en/, en", "/ru/, ru", "/hy/, hy"})
    void feedsBeginWithTheLatestArticle(String directory, String language) {
        String page = newsroom.url() + "/" + language + "/railway.html";
        String second = newsroom.url() + (directory.equals("/") ? "/ru/railway.html" : directory + "notice.html");
        HttpResponse<byte[]> rss = document(directory + "feed.xml", "application/rss+xml");
        assertThat(Xml.texts(rss.body(), "guid")).startsWith(page, second).hasSize(directory.equals("/") ? 48 : 16);
        assertThat(Xml.elements(rss.body(), "link").get(1).getAttribute("href"))
                .isEqualTo(newsroom.url() + directory + "feed.xml");

        HttpResponse<byte[]> atom = document(directory + "atom.xml", "application/atom+xml");
        assertThat(Xml.texts(atom.body(), "id")).startsWith(newsroom.url() + directory + "atom.xml", page, second);

        JsonNode feed = JSON.readTree(
                document(directory + "feed.json", "application/feed+json").body());
        assertThat(feed.path("feed_url").asString()).isEqualTo(newsroom.url() + directory + "feed.json");
        assertThat(feed.path("items").path(0).path("id").asString()).isEqualTo(page);
        assertThat(feed.path("language").asString("")).isEqualTo(directory.equals("/") ? "" : language);
    }

    @Test
    void homePageOfAFeedIsThatOfItsLanguage() {
        for (String directory : DIRECTORIES) {
            byte[] rss = newsroom.get(directory + "feed.xml").body();
            assertThat(Xml.texts(rss, "link")).startsWith(newsroom.url() + directory);
        }
    }

    @Test
    void sitemapListsAllPages() {
        HttpResponse<byte[]> sitemap = document("/sitemap.xml", "application/xml");
        List<String> pages = Xml.texts(sitemap.body(), "loc").stream()
                .filter(url -> url.endsWith(".html"))
                .toList();
        assertThat(pages).hasSize(48).contains(newsroom.url() + "/hy/railway.html");
        for (String page : pages) {
            assertThat(newsroom.get(page.replace(newsroom.url(), "")).statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
        assertThat(newsroom.get("/sitemap-1.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void newsSitemapListsTheArticlesOfTwoDays() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        assertThat(Xml.texts(document("/news-sitemap.xml", "application/xml").body(), "loc"))
                .isEmpty();
        try (Readers own = Readers.of(folder.resolve("news"))) {
            own.newsroom().archive().put(article("/en/today.html", now.minusHours(1)));
            own.newsroom().archive().put(article("/en/last-week.html", now.minusDays(7)));
            byte[] news = own.get("/news-sitemap.xml").body();
            assertThat(Xml.texts(news, "loc")).containsExactly(own.url() + "/en/today.html");
        }
    }

    @Test
    void robotsLeadToTheSitemaps() {
        String robots = Readers.text(document("/robots.txt", "text/plain; charset=utf-8"));
        assertThat(robots.lines())
                .containsExactly(
                        "User-agent: *",
                        "Disallow: /preferences",
                        "Disallow: /*/search",
                        "",
                        "Sitemap: " + newsroom.url() + "/sitemap.xml",
                        "Sitemap: " + newsroom.url() + "/news-sitemap.xml");
    }

    @ParameterizedTest
    @CsvSource({
        ".txt,  text/plain; charset=utf-8",
        ".md,   text/markdown; charset=utf-8",
        ".json, application/json",
    })
    void formsOfAnArticleNameItsPage(String suffix, String mediaType) {
        HttpResponse<byte[]> form = document("/hy/railway.html" + suffix, mediaType);
        assertThat(Readers.text(form))
                .contains(SampleArticles.railway("hy").headline())
                .doesNotContain("<p>", "https://lakepost.example/hy/");
        assertThat(Readers.header(form, "Link"))
                .isEqualTo("<" + newsroom.url() + "/hy/railway.html>; rel=\"canonical\"");
        assertThat(Readers.header(form, "X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void headersOfFormsAreAscii() {
        try (Readers own = Readers.of(folder.resolve("ascii"))) {
            own.newsroom().archive().put(article("/ru/лёд.html", null));
            HttpResponse<byte[]> form = own.get("/ru/%D0%BB%D1%91%D0%B4.html.txt");
            assertThat(Readers.header(form, "Link"))
                    .isEqualTo("<" + own.url() + "/ru/%D0%BB%D1%91%D0%B4.html>; rel=\"canonical\"");
        }
    }

    @Test
    void jsonIsReadAsTheArticleWithItsViews() {
        newsroom.get("/en/minimal.html");
        Article read = ArticleJson.read(newsroom.get("/en/minimal.html.json").body());
        long views = newsroom.newsroom()
                .archive()
                .edition("/en/minimal.html")
                .orElseThrow()
                .views();
        Article minimal = SampleArticles.minimal("en");
        assertThat(views).isPositive();
        assertThat(read.url().value()).isEqualTo(newsroom.url() + "/en/minimal.html");
        assertThat(read.views()).hasValue(views);
        assertThat(read.body()).isEqualTo(minimal.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/nowhere.html.txt", "/en/.json", "/.md", "/en/railway.txt", "/fr/feed.xml", "/en/feed"})
    void otherPathsAreNotFound(String path) {
        assertThat(newsroom.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void otherNamesOfALanguageLeadToItsFeed() {
        assertThat(Readers.header(newsroom.get("/arm/feed.xml"), "Location")).isEqualTo("/hy/feed.xml");
    }

    @Test
    void documentsAreCachedAndCompressed() throws IOException {
        for (String path : documents("/en/library.html")) {
            HttpResponse<byte[]> get = newsroom.get(path);
            String etag = Readers.header(get, "ETag");
            assertThat(newsroom.get(path, "If-None-Match", etag).statusCode())
                    .as(path)
                    .isEqualTo(304);

            HttpResponse<byte[]> head = newsroom.send("HEAD", path);
            assertThat(head.body()).isEmpty();
            // A document that is sent while it is made has no length.
            assertThat(Readers.header(head, "Content-Length"))
                    .as(path)
                    .isEqualTo(Readers.header(get, "Content-Length"));
            for (String name : new String[] {"Content-Type", "ETag", "Vary", "Cache-Control"}) {
                assertThat(Readers.header(head, name)).as(path).isNotEmpty().isEqualTo(Readers.header(get, name));
            }
            HttpResponse<byte[]> gzip = newsroom.get(path, "Accept-Encoding", "gzip");
            boolean isCompressed = Readers.header(gzip, "Content-Encoding").equals("gzip");
            assertThat(isCompressed).as(path).isEqualTo(get.body().length >= 300);
            if (!isCompressed) continue;
            assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                    .isEqualTo(get.body());
        }
    }

    @Test
    void newArticleIsInTheDocumentsAtOnce() {
        List<String> paths = List.of("/feed.xml", "/ru/feed.json", "/sitemap.xml");
        try (Readers own = Readers.of(folder.resolve("new"))) {
            paths.forEach(own::get);
            own.newsroom().archive().put(article("/ru/new.html", null));
            for (String path : paths) {
                assertThat(Readers.text(own.get(path))).as(path).contains(own.url() + "/ru/new.html");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ru/", "/ru/railway.html", "/ru/search?q=x", "/ru/journeys.html", "/ru/nowhere"})
    void pagesNameTheFeedsOfTheirLanguage(String path) {
        Document page = Readers.html(newsroom.get(path));
        assertThat(page.select("head link[rel=alternate][type]").eachAttr("href"))
                .containsExactlyElementsOf(FEEDS.stream()
                        .map(file -> newsroom.url() + "/ru/" + file)
                        .toList());
        for (var link : page.select("head link[rel=alternate][type]")) {
            document(link.attr("href").replace(newsroom.url(), ""), link.attr("type"));
            assertThat(link.attr("title")).startsWith("The Lake Post (Русский) (");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hy/", "/hy/railway.html"})
    void pagesLinkToTheirDocuments(String path) {
        Document page = Readers.html(newsroom.get(path));
        List<String> links = page.select(".lede-slot nav[lang=hy] a").eachAttr("href");
        List<String> expected = path.endsWith("railway.html")
                ? List.of("./railway.html.txt", "./railway.html.md", "./railway.html.json")
                : FEEDS.stream().map(file -> "/hy/" + file).toList();
        assertThat(links).isEqualTo(expected);
        for (String link : links) {
            String target = URI.create(path).resolve(link).toString();
            assertThat(newsroom.get(target).statusCode()).as(target).isEqualTo(200);
        }
    }

    @Test
    void onlyThePageShowsWhatIsAfterTheCut() {
        Article article = SampleArticles.library("en").toBuilder()
                .url("https://lakepost.example/en/cut.html")
                .published(OffsetDateTime.now(ZoneOffset.UTC))
                .body(Body.of(Paragraph.of("Free harbour"), new Cut(), Paragraph.of("The quicksilver heron")))
                .build();
        List<String> ends = new ArrayList<>(List.of("/feed.xml", "/atom.xml", "/feed.json", "/en/search?q=harbour"));
        for (String suffix : List.of(".txt", ".md", ".json")) ends.add("/en/cut.html" + suffix);
        List<String> all = documents("/en/cut.html");
        all.addAll(ends);
        all.addAll(List.of("/en/", "/en/journeys.html", "/en/search?q=heron"));
        try (Readers own = Readers.of(folder.resolve("cut"))) {
            own.newsroom().archive().put(article);
            assertThat(Readers.text(own.get("/en/cut.html"))).contains("quicksilver");
            for (String path : all) {
                assertThat(Readers.text(own.get(path))).as(path).doesNotContain("quicksilver");
            }
            for (String path : ends) {
                assertThat(Readers.html(own.get(path)).text()).as(path).contains("Free harbour");
            }
        }
    }

    @Test
    void archiveIsReadInParts() {
        Iterator<Article> articles;
        try (Archive archive = Archive.open(Database.file(folder.resolve("large")))) {
            for (int at = 0; at < 50; at++) archive.put(article("/en/" + at + ".html", null));
            assertThat(archive.part(0, 100).map(article -> article.url().path()))
                    .hasSize(50)
                    .doesNotHaveDuplicates()
                    .startsWith("/en/49.html", "/en/48.html")
                    .endsWith("/en/0.html");

            articles = archive.part(0, 100).iterator();
            assertThat(articles.next().url().path()).isEqualTo("/en/49.html");
        }
        // The closed archive has no further parts.
        List<Article> rest = new ArrayList<>();
        assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> articles.forEachRemaining(rest::add));
        assertThat(rest).hasSizeLessThan(49);
    }

    private static HttpResponse<byte[]> document(String path, String mediaType) {
        HttpResponse<byte[]> document = newsroom.get(path);
        assertThat(document.statusCode()).as(path).isEqualTo(200);
        assertThat(Readers.header(document, "Content-Type")).as(path).isEqualTo(mediaType);
        return document;
    }

    /** Returns the paths of all documents, those of an article among them. */
    private static List<String> documents(String page) {
        List<String> paths = new ArrayList<>(List.of("/sitemap.xml", "/news-sitemap.xml", "/robots.txt"));
        for (String directory : DIRECTORIES) FEEDS.forEach(file -> paths.add(directory + file));
        for (String suffix : List.of(".txt", ".md", ".json")) paths.add(page + suffix);
        return paths;
    }

    private static Article article(String path, OffsetDateTime published) {
        return Article.builder("https://lakepost.example" + path, path.substring(1, 3), "Ice")
                .published(published)
                .body(Body.of(Paragraph.of("Ice.")))
                .build();
    }
}
