package dev.lede.examples.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.ArticlePage;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers, as browsers and other clients see them, layouts and the column of a database. */
class FrameworksTest {
    private static final Article ICE = ArticleJson.read(FrameworksTest.class.getResourceAsStream("/ice.json"));
    private static final ArticleRenderer RENDERER = ArticleRenderer.builder(
                    Site.builder("The Lake Post", "https://lakepost.example").build())
            .build();

    private static Javalin server;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        Map<String, ArticlePage> pages = new ConcurrentHashMap<>(Map.of("/ice", RENDERER.page(ICE)));
        server = new JavalinNews(pages, RENDERER).start(0);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ice", "/servlet/ice"})
    void pageIsServedAndNotSentAgain(String path) throws Exception {
        HttpResponse<String> page = send(request(path).header("Cookie", "lede=night.5"));
        String etag = page.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                send(request(path).header("Cookie", "lede=night.5").header("If-None-Match", "\"x\", " + etag));

        assertEquals(200, page.statusCode());
        assertEquals(
                "text/html;charset=utf-8",
                page.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""));
        assertTrue(page.headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .startsWith("default-src 'none'"));
        assertEquals(RENDERER.page(ICE).toHtml(ReaderPreferences.fromCookie("lede=night.5")), page.body());
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/water", "/servlet/water"})
    void unknownPageIsNotFound(String path) throws Exception {
        assertEquals(404, send(request(path)).statusCode());
    }

    @Test
    void articleThatIsSentBecomesAPage() throws Exception {
        String thaw = ArticleJson.write(
                ICE.toBuilder().url("https://lakepost.example/thaw").build());

        assertEquals(
                thaw,
                send(request("/api/articles").PUT(BodyPublishers.ofString(thaw)))
                        .body());
        assertEquals(200, send(request("/thaw")).statusCode());
    }

    @Test
    void invalidArticleIsRefusedWithThePlaceOfTheError() throws Exception {
        HttpResponse<String> refused = send(request("/api/articles").PUT(BodyPublishers.ofString("{\"version\": 1}")));

        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("url"), refused.body());
    }

    @Test
    void templateEnginesPrintTheSameLayout(@TempDir Path classes) throws Exception {
        Layouts layouts = new Layouts(RENDERER);
        String page = layouts.freemarker(ICE);

        assertTrue(page.contains(RENDERER.fragment(ICE).toString()));
        assertEquals(page, layouts.jte(ICE, classes));
    }

    @Test
    void articleIsReadFromItsColumn() {
        ArticleConverter converter = new ArticleConverter();

        assertEquals(ICE, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(ICE)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
