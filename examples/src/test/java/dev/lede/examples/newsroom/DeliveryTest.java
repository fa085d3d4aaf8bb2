package dev.lede.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.lede.examples.HtmlChecker;
import dev.lede.examples.SampleArticles;
import dev.lede.examples.newsroom.database.Database;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers, caching, compression, ranges and redirects of the newsroom. */
class DeliveryTest {
    private static final String PAGE = "/en/library.html";
    private static final String VIDEO = "/media/round.webm";

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
    @ValueSource(strings = {PAGE, "/en/", "/en/search?q=lake", "/en/nowhere", "/en/journeys.html"})
    void pagesHaveSecurityHeaders(String path) {
        HttpResponse<byte[]> page = newsroom.get(path);
        assertThat(Readers.header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(Readers.header(page, "Content-Security-Policy"))
                .startsWith("default-src 'none'; ")
                .contains(
                        "style-src 'sha256-", "script-src 'self' 'sha256-", "form-action 'self'", "connect-src 'self'")
                .doesNotContain("unsafe");
        assertThat(Readers.header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Readers.header(page, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(Readers.header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(Readers.header(page, "Permissions-Policy")).contains("camera=()");
        assertThat(Readers.header(page, "Vary")).isEqualTo("Cookie, Accept-Encoding");
        assertThat(Readers.header(page, "Content-Length")).isEqualTo("" + page.body().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/ru/", "/hy/search?q=x", "/pictures/map.svg", VIDEO})
    void cachedResponseIsNotSentAgain(String path) {
        String etag = Readers.header(newsroom.get(path), "ETag");
        for (String known : new String[] {etag, "\"x\", " + etag, "*", etag.replace("W/", "")}) {
            HttpResponse<byte[]> response = newsroom.get(path, "If-None-Match", known);
            assertThat(response.statusCode()).as(known).isEqualTo(304);
            assertThat(response.body()).isEmpty();
            assertThat(Readers.header(response, "ETag")).isEqualTo(etag);
        }
        assertThat(newsroom.get(path, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ru/library.html", "/hy/", "/en/search?q=lake+%3Cb%3E", "/ru/nowhere", "/en/tags/lakes.html"})
    void pagesAreValid(String path) throws Exception {
        assumeFalse(HtmlChecker.isOff(), "lede.html-checker is off");
        assertThat(HtmlChecker.complaints(Readers.text(newsroom.get(path)))).isEmpty();
    }

    @Test
    void etagDependsOnTheTheme() {
        String etag = Readers.header(newsroom.get("/en/"), "ETag");
        assertThat(newsroom.get("/en/", "If-None-Match", etag, "Cookie", "lede=night.5")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip                 | true",
                "br, GZIP;q=0.5       | true",
                "*                    | true",
                "x-gzip               | true",
                "identity             | false",
                "gzip;q=0, *          | false",
                "gzip; q=0.000        | false",
                "br                   | false"
            })
    void pageIsCompressedIfTheBrowserAcceptsIt(String accepted, boolean compressed) throws IOException {
        HttpResponse<byte[]> response = newsroom.get("/en/", "Accept-Encoding", accepted);
        assertThat(Readers.header(response, "Content-Encoding")).isEqualTo(compressed ? "gzip" : "");
        byte[] html = compressed
                ? new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()
                : response.body();
        assertThat(new String(html, StandardCharsets.UTF_8)).endsWith("</html>\n");
        assertThat(Readers.header(response, "Content-Length")).isEqualTo("" + response.body().length);
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() {
        HttpResponse<byte[]> get = newsroom.get("/en/");
        HttpResponse<byte[]> head = newsroom.send("HEAD", "/en/");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"Content-Length", "ETag", "Content-Type", "Content-Security-Policy"}) {
            assertThat(Readers.header(head, name)).as(name).isEqualTo(Readers.header(get, name));
        }
    }

    @Test
    void filesHaveAMediaTypeAndAreCacheable() {
        for (String name : SampleArticles.files()) {
            HttpResponse<byte[]> file = newsroom.get("/" + name);
            assertThat(file.body()).as(name).isEqualTo(SampleArticles.file(name));
            assertThat(Readers.header(file, "Content-Type")).matches("(image|audio|video|text)/.+");
            assertThat(Readers.header(file, "Cache-Control")).isEqualTo("public, max-age=604800");
        }
        assertThat(Readers.header(newsroom.get("/favicon.ico"), "Content-Type")).isEqualTo("image/svg+xml");
        assertThat(Readers.text(newsroom.get("/robots.txt"))).startsWith("User-agent: *\n");
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-9, 0, 9", "bytes=100-, 100, -1", "bytes=-50, -50, -1", "bytes=0-999999999, 0, -1"})
    void rangesOfMediaAreSent(String range, int first, int last) {
        byte[] video = SampleArticles.file("media/round.webm");
        int from = first < 0 ? video.length + first : first;
        int to = last < 0 ? video.length + last : last;
        HttpResponse<byte[]> part = newsroom.get(VIDEO, "Range", range);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(video, from, to + 1));
        assertThat(Readers.header(part, "Content-Range")).isEqualTo("bytes " + from + "-" + to + "/" + video.length);
    }

    @Test
    void rangesBeyondTheFileAreRefusedAndUnsupportedOnesIgnored() {
        int length = SampleArticles.file("media/round.webm").length;
        HttpResponse<byte[]> beyond = newsroom.get(VIDEO, "Range", "bytes=" + length + "-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(Readers.header(beyond, "Content-Range")).isEqualTo("bytes */" + length);
        for (String odd : new String[] {"bytes=0-1,5-6", "lines=1-2", "bytes=-", "bytes=9999999999-"}) {
            assertThat(newsroom.get(VIDEO, "Range", odd).statusCode()).as(odd).isEqualTo(200);
        }
        assertThat(newsroom.get(VIDEO, "Range", "bytes=0-1", "If-Range", "\"older\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void linksAndCanonicalUrlLeadToThisServer() {
        Document page = Readers.html(newsroom.get("/en/railway.html"));
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(newsroom.url() + "/en/railway.html");
        assertThat(page.select("nav a[hreflang=ru]").attr("href")).isEqualTo(newsroom.url() + "/ru/railway.html");
        assertThat(page.select("main a[href^=https://lakepost.example]")).isEmpty();
        assertThat(page.select("main img[src]")).isNotEmpty();
        for (String path : page.select("main img[src]").eachAttr("src")) {
            assertThat(newsroom.get(path.replace("../", "/")).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        for (String topic : new String[] {"/en/journeys.html", "/en/tags/lakes.html", "/en/authors/milestone.html"}) {
            assertThat(page.select("main a").eachAttr("href")).contains(topic);
            assertThat(Readers.html(newsroom.get(topic))
                            .select("main article a")
                            .eachAttr("href"))
                    .contains("/en/railway.html");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://news.example", "https://news.example/"})
    void canonicalUrlsAndThoseOfTranslationsAndFeedsArePublic(String url) {
        PrintStream log = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Database database = Database.file(folder.resolve("behind a proxy " + url.length()));
        try (Newsroom behindProxy = Newsroom.open(0, url, database, false, log)) {
            Document page = Readers.html(Readers.ask("GET", behindProxy.url(), "/en/railway.html"));
            String russian = "https://news.example/ru/railway.html";
            assertThat(page.select("nav a[hreflang=ru]").attr("href")).isEqualTo(russian);
            assertThat(page.select("head link[hreflang=ru]").attr("href")).isEqualTo(russian);
            assertThat(page.select("link[rel=canonical]").attr("href"))
                    .isEqualTo("https://news.example/en/railway.html");
            assertThat(Readers.text(Readers.ask("GET", behindProxy.url(), "/ru/feed.xml")))
                    .contains("\"https://news.example/ru/feed.xml\"", "<link>" + russian + "</link>")
                    .doesNotContain("localhost", "lakepost.example/ru/railway.html");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Latest articles", "ru, Последние статьи", "hy, Վերջին հոդվածները"})
    void homePageListsTheArticlesOfItsLanguage(String language, String title) {
        Document home = Readers.html(newsroom.get("/" + language + "/"));
        String path = "/" + language + "/";
        assertThat(home.select("h1").text()).isEqualTo(title);
        assertThat(home.select("main article a").eachAttr("href"))
                .hasSize(16)
                .startsWith(path + "railway.html", path + "notice.html", path + "survey.html")
                .endsWith(path + "kitchen-sink.html", path + "blocks.html", path + "media.html");
        assertThat(home.select("main img").eachAttr("src")).hasSize(15);
        assertThat(home.select("meta[name=description]").attr("content")).hasSizeGreaterThan(30);
        assertThat(home.select("link[rel=canonical]").attr("href")).isEqualTo(newsroom.url() + path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/                        | de, ru;q=0.8, en;q=0.5 | /ru/",
                "/                        | hy-AM                  | /hy/",
                "/                        | hyw                    | /hy/",
                "/                        | nonsense;;q=x          | /en/",
                "/                        | ru;q=0, *              | /en/",
                "/search?q=a%20b          | ru                     | /ru/search?q=a%20b",
                "/arm/railway.html?x=1    | ru                     | /hy/railway.html?x=1",
                "/arm                     | ru                     | /hy/",
                "/rus/search?q=1          | en                     | /ru/search?q=1",
                "/EN/railway.html         | ru                     | /en/railway.html",
                "/hy                      | en                     | /hy/",
                "/arm//out.example/       | en                     | /hy//out.example/"
            })
    void readersAreRedirectedToTheirLanguage(String path, String accepted, String expected) {
        HttpResponse<byte[]> response = newsroom.get(path, "Accept-Language", accepted);
        assertThat(response.statusCode()).isIn(301, 302);
        assertThat(Readers.header(response, "Location")).isEqualTo(expected);
    }

    @Test
    void preferencesSetACookieAndRedirectToTheReferrer() {
        String here = newsroom.url() + "/en/search?q=lake";
        HttpResponse<byte[]> response = newsroom.get("/preferences?lede-theme=night&lede-text-size=6", "Referer", here);
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(Readers.header(response, "Location")).isEqualTo("/en/search?q=lake");
        String cookie = Readers.header(response, "Set-Cookie");
        assertThat(cookie).startsWith("lede=night.6; Path=/;");

        for (String path : new String[] {"/en/search?q=lake", "/en/", PAGE, "/nowhere"}) {
            Document page = Readers.html(newsroom.get(path, "Cookie", cookie.replaceFirst(";.*", "")));
            assertThat(page.select(".lede").eachAttr("data-lede-theme"))
                    .as(path)
                    .containsOnly("night");
            assertThat(page.select(".lede").eachAttr("data-lede-text-size")).containsOnly("6");
            // Only an article has text to read.
            assertThat(page.select("[data-lede-action=larger]").attr("href"))
                    .isEqualTo(path.equals(PAGE) ? "/preferences?lede-theme=night&lede-text-size=7" : "");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://out.example/en/railway.html, /en/railway.html",
        "//out.example/, /",
        "HERE//out.example/, /out.example/",
        "HERE/\\out.example/, /out.example/",
        "HERE@out.example/, /",
        "HERE/preferences?lede-theme=day, /",
        "javascript:x(), /",
        "HERE, /"
    })
    void preferencesNeverRedirectToAnotherSite(String referrer, String location) {
        HttpResponse<byte[]> response =
                newsroom.get("/preferences?lede-theme=day", "Referer", referrer.replace("HERE", newsroom.url()));
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(Readers.header(response, "Location")).isEqualTo(location);
    }
}
