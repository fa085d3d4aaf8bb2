package dev.lede.examples.springboot3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.json.ArticleJson;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The application as browsers and other clients see it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NewsApplicationTest {
    @Value("http://localhost:${local.server.port}")
    String site;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void pageHasItsPolicyAndThePreferencesOfTheReader() throws Exception {
        HttpResponse<String> page = get("/ice", "Cookie", "lede=night.5");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(page.headers().firstValue("Vary")).hasValue("cookie,accept-encoding");
        assertThat(page.body())
                .contains("The ice left early", "data-lede-theme=\"night\"", "data-lede-text-size=\"5\"");
    }

    @Test
    void layoutHasTheHeadPartsAndThePolicyAllowsBoth() throws Exception {
        HttpResponse<String> page = get("/ice");

        assertThat(page.body()).startsWith("<!DOCTYPE html>");
        assertThat(page.body().split("</head>")[0])
                .containsOnlyOnce("<meta charset")
                .containsOnlyOnce("<title>The ice left early</title>")
                .contains(
                        "<style>",
                        "<link rel=\"canonical\" href=\"https://lakepost.example/ice\">",
                        "href=\"/assets/site.css\"");
        assertThat(page.body())
                .contains("<nav class=\"top\">", "<div class=\"lede\"")
                .doesNotContain(" th:", "xmlns");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .containsPattern("style-src [^;]*'self'")
                        .containsPattern("style-src [^;]*'sha256-")
                        .containsPattern("script-src [^;]*'sha256-"));
        assertThat(get("/assets/site.css").statusCode()).isEqualTo(200);
    }

    @Test
    void pageIsNotSentAgainToTheSameReader() throws Exception {
        String etag = get("/ice").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = get("/ice", "If-None-Match", etag);
        HttpResponse<String> atNight = get("/ice", "If-None-Match", etag, "Cookie", "lede=night.3");

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(atNight.statusCode()).isEqualTo(200);
    }

    @Test
    void pageIsCompressed() throws Exception {
        HttpRequest request = request("/ice", "Accept-Encoding", "gzip").build();
        HttpResponse<byte[]> page = client.send(request, BodyHandlers.ofByteArray());

        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
        byte[] html = new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes();
        assertThat(new String(html, StandardCharsets.UTF_8))
                .isEqualTo(get("/ice").body());
    }

    @Test
    void unknownPageIsNotFound() throws Exception {
        assertThat(get("/water").statusCode()).isEqualTo(404);
    }

    @Test
    void articleThatIsSentBecomesAPage() throws Exception {
        String thaw = ice().replace("/ice\"", "/thaw\"").replace("The ice left early", "The thaw");

        HttpResponse<String> stored = put(thaw);

        assertThat(stored.statusCode()).isEqualTo(200);
        assertThat(stored.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(stored.body()).isEqualTo(thaw);
        assertThat(get("/thaw").body()).contains("<title>The thaw</title>");
    }

    @Test
    void invalidArticleIsRefusedWithThePlaceOfTheError() throws Exception {
        HttpResponse<String> refused = put(ice().replace("\"depth\":2", "\"depth\":9"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("/body/children/1");
        assertThat(put("{").statusCode()).isEqualTo(400);
        assertThat(put("{").body()).contains("line 1, column 2");
    }

    @Test
    void preferencesAreStoredInACookieAndLeadBack() throws Exception {
        HttpResponse<String> stored =
                get("/preferences?lede-theme=night&lede-text-size=4", "Referer", site + "/ice?page=2");

        assertThat(stored.statusCode()).isEqualTo(303);
        assertThat(stored.headers().firstValue("Location")).hasValue("/ice?page=2");
        assertThat(stored.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("lede=night.4;"));
    }

    @Test
    void preferencesStayOnTheSite() throws Exception {
        HttpResponse<String> stored = get("/preferences?lede-theme=day", "Referer", site + "//elsewhere.example/ice");

        assertThat(stored.headers().firstValue("Location")).hasValue("/elsewhere.example/ice");
        assertThat(get("/preferences?lede-theme=day", "Referer", "about:client")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/");
    }

    @Test
    void imageDoesNotChangePreferences() throws Exception {
        HttpResponse<String> refused = get("/preferences?lede-theme=night", "Sec-Fetch-Dest", "image");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void editorSeesWhatIsRemoved() throws Exception {
        HttpResponse<String> report = upload("file");

        assertThat(get("/assets/desk.html").body()).contains("<form action=\"/desk\"");
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).containsPattern("style-src [^;]*'self'"));
        assertThat(report.body()).contains("<li>line 1, column 4: onclick", "&lt;script&gt;");
    }

    @Test
    void uploadWithoutAFileIsRefused() throws Exception {
        assertThat(upload("other").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> upload(String field) throws Exception {
        String form = "--end\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"ice.html\"\r\n\r\n"
                + "<p onclick='steal()'>Ice<script>steal()</script>\r\n--end--\r\n";
        HttpRequest request = request("/desk", "Content-Type", "multipart/form-data; boundary=end")
                .POST(BodyPublishers.ofString(form))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Returns the JSON of the article that the application begins with. */
    private static String ice() {
        return ArticleJson.write(ArticleJson.read(NewsApplicationTest.class.getResourceAsStream("/ice.json")));
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return client.send(request(path, headers).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> put(String json) throws Exception {
        HttpRequest request = request("/api/articles", "Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
        return headers.length == 0 ? request : request.headers(headers);
    }
}
