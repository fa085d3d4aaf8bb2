package dev.lede.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.lede.examples.HtmlChecker;
import dev.lede.examples.newsroom.database.Database;
import dev.lede.render.draft.DraftField;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk shows the draft of a page to the editor at this machine, and to nobody else. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ImportDeskTest {
    private static final String PAGE =
            """
            <html lang="en"><head><meta property="og:title" content="The ice left early">
            <meta property="article:published_time" content="2026-04-02T08:30:00+04:00"></head><body>
            <article><h1>The ice left early</h1><p>%s</p><svg><text>Chart</text></svg><p>%1$s</p></article></body></html>""".formatted("The lake was open by the second of April, which nobody in the town remembers. ".repeat(8));

    @TempDir
    static Path folder;

    private static Readers newsroom;

    @BeforeAll
    static void open() {
        newsroom = Readers.of(folder.resolve("open"));
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    private static String form(String url, String html) {
        return "url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + "&html="
                + URLEncoder.encode(html, StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> post(String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded"));
        all.addAll(List.of(headers));
        return newsroom.post("/desk/import?lang=en", body, all.toArray(String[]::new));
    }

    private static HttpResponse<byte[]> postFromOwnPage(String body) {
        return post(body, "Origin", newsroom.url(), "Sec-Fetch-Site", "same-origin");
    }

    @ParameterizedTest
    @CsvSource({"en, Import an article", "ru, Импорт статьи", "hy, Հոդվածի ներմուծում"})
    void formIsInTheLanguageOfTheEditor(String language, String title) {
        for (HttpResponse<byte[]> response : List.of(
                newsroom.get("/desk/import?lang=" + language, "Accept-Language", "de"),
                newsroom.get("/desk/import", "Accept-Language", language))) {
            assertThat(response.statusCode()).isEqualTo(200);
            Document page = Readers.html(response);
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1").text()).isEqualTo(title);
            assertThat(page.select("form[method=post] :is(input[name=url], textarea[name=html])"))
                    .hasSize(2);
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        }
    }

    @Test
    void otherMethodsAreRefusedWithThoseThatAreAllowed() {
        HttpResponse<byte[]> response = Readers.ask("PUT", newsroom.url(), "/desk/import");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(Readers.header(response, "Allow")).isEqualTo("GET, HEAD, POST");
        assertThat(Readers.header(Readers.ask("PUT", newsroom.url(), "/en/"), "Allow"))
                .isEqualTo("GET, HEAD");
    }

    @Test
    void aLongHeaderOfTheBrowserIsNoMissingOne() {
        String cross = "cross-site" + " ".repeat(2_500) + ";";
        assertThat(post("", "Origin", newsroom.url(), "Sec-Fetch-Site", cross).statusCode())
                .isEqualTo(403);
    }

    @Test
    void draftHasOriginsLossesAndAPreview() {
        HttpResponse<byte[]> response = postFromOwnPage(form("https://news.example/ice", PAGE));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Readers.header(response, "Cache-Control")).isEqualTo("no-store");
        Document page = Readers.html(response);
        assertThat(page.select("h2").eachText()).containsSubsequence("Draft", "Losses", "Preview");
        assertThat(page.select("dt:contains(Headline) + dd").text()).isEqualTo("The ice left early");
        assertThat(page.select("dt:contains(Published) + dd + dd").text()).startsWith("from ");
        assertThat(page.select(".lede-body").text()).contains("which nobody in the town remembers");
        assertThat(page.select("textarea").get(0).wholeText()).isEqualTo(PAGE);
        assertThat(page.select("input[name=url]").val()).isEqualTo("https://news.example/ice");
    }

    @Test
    void previewIsWhatReadersOfTheArticleSee() {
        String arabic = PAGE.replace("lang=\"en\"", "lang=\"ar\"")
                .replace(
                        "</h1>",
                        "</h1><p class=standfirst>After a mild winter, nobody was ready for the thaw.</p>"
                                + "<p class=byline>By Ani Example</p><figure><img src=/ice.jpg alt=Ice></figure><div class=article-body>");
        HttpResponse<byte[]> response = postFromOwnPage(form("https://news.example/ice", arabic));

        Element preview =
                Readers.html(response).select("main .lede:has(article)").get(0);
        assertThat(preview.attr("lang")).isEqualTo("ar");
        assertThat(preview.attr("dir")).isEqualTo("rtl");
        assertThat(preview.select(".lede-headline").text()).isEqualTo("The ice left early");
        assertThat(preview.select(".lede-standfirst").text()).startsWith("After a mild winter");
        assertThat(preview.select(".lede-byline").text()).contains("Ani Example");
        assertThat(preview.select("time").attr("datetime")).isEqualTo("2026-04-02T08:30:00+04:00");
        assertThat(preview.select(".lede-lead img").attr("src")).isEqualTo("https://news.example/ice.jpg");
        assertThat(Readers.header(response, "Content-Security-Policy")).contains("img-src");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void draftIsValidHtml(String language) throws Exception {
        assumeFalse(HtmlChecker.isOff(), "lede.html-checker is off");
        HttpResponse<byte[]> response = newsroom.post(
                "/desk/import?lang=" + language,
                form("https://news.example/ice", PAGE),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                newsroom.url());
        assertThat(HtmlChecker.complaints(Readers.text(response))).isEmpty();
    }

    @Test
    void scriptsOfThePageAreText() {
        String html =
                PAGE.replace("<article>", "<script>alert(1)</script></textarea><script>alert(2)</script><article>");
        Document page = Readers.html(postFromOwnPage(form("https://news.example/ice", html)));

        assertThat(page.select("script")).noneMatch(script -> script.data().contains("alert"));
        assertThat(page.select("textarea").get(0).wholeText()).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource({"/ice, <p>Words</p>", "mailto:a@a.example, <p>Words</p>", "https://news.example/ice, ' '", "'', x"})
    void incompleteFormIsShownAgain(String url, String html) {
        HttpResponse<byte[]> response = postFromOwnPage(form(url, html));

        assertThat(response.statusCode()).isEqualTo(200);
        Document page = Readers.html(response);
        assertThat(page.select("[role=alert]").text()).startsWith("A draft needs");
        assertThat(page.select("h2:contains(Draft)")).isEmpty();
    }

    @Test
    void pageWithoutArticleNamesWhatIsMissing() {
        Document page = Readers.html(postFromOwnPage(form("https://news.example/ice", "<p>")));
        assertThat(page.select("[role=alert]").text()).startsWith("The draft lacks: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: URL | Sec-Fetch-Site: cross-site",
                "Origin: URL | Sec-Fetch-Site: same-site",
                "Origin: URL | Sec-Fetch-Site: none",
                "X: no origin",
            })
    void formOfAnotherPageIsRefused(String headers) {
        String[] all = headers.replace("URL", newsroom.url()).split(": | \\| ", -1);
        assertThat(post(form("https://news.example/ice", PAGE), all).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"})
    void behindAProxyThereIsNoDesk(String header) {
        assertThat(newsroom.get("/desk/import", header, "x").statusCode()).isEqualTo(404);
        assertThat(post("", header, "x", "Origin", newsroom.url()).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "127.0.0.1:8080", "localhost.evil.example", "localhost@evil.example", "[::1]"})
    void underAnotherHostThereIsNoDesk(String host) throws Exception {
        assertThat(newsroom.raw("GET /desk/import HTTP/1.1", host)).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void thereIsNoDeskByDefault() {
        try (Newsroom closed = Newsroom.open(
                0,
                "",
                Database.file(folder.resolve("default")),
                false,
                new PrintStream(PrintStream.nullOutputStream()))) {
            assertThat(Readers.ask("GET", closed.url(), "/desk/import").statusCode())
                    .isEqualTo(404);
            assertThat(Readers.ask("POST", closed.url(), "/desk/import").statusCode())
                    .isEqualTo(405);
        }
    }

    @Test
    void otherBodiesAreRefused() {
        HttpResponse<byte[]> json =
                newsroom.post("/desk/import", "{}", "Content-Type", "application/json", "Origin", newsroom.url());
        assertThat(json.statusCode()).isEqualTo(400);
        assertThat(postFromOwnPage("url=%FF").statusCode()).isEqualTo(400);
        assertThat(postFromOwnPage("html=" + "x".repeat(15_000_000)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void everyFieldHasAName() {
        for (Locale language : Newsroom.LANGUAGES) {
            Words words = new Words(language);
            assertThat(DraftField.all())
                    .allSatisfy(field -> assertThat(words.text("import.field." + field.name()))
                            .isNotBlank());
        }
    }
}
