package dev.lede.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.core.Article;
import dev.lede.core.json.ArticleJson;
import dev.lede.core.json.ArticleJsonException;
import dev.lede.render.ArticlePage;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.PreferencesResponse;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.html.Html;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Sanitized;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Pages, JSON, the reader's preferences, and a form that shows an editor what Lede removes. It has no log-in. */
@RestController
class NewsController {
    /** In place of a database and a cache. Each page is rendered once for all readers. */
    private final Map<String, ArticlePage> pages = new ConcurrentHashMap<>();

    private final ArticleRenderer renderer;

    NewsController(ArticleRenderer renderer) throws IOException {
        this.renderer = renderer;
        publish(getClass().getResourceAsStream("/ice.json").readAllBytes());
    }

    /** Spring answers 304 if the browser has the page. */
    @GetMapping("/{name}")
    ResponseEntity<byte[]> page(
            @PathVariable String name, @RequestHeader(name = "Cookie", required = false) String cookies) {
        ArticlePage page = pages.get("/" + name);
        if (page == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        ReaderPreferences reader = ReaderPreferences.fromCookie(cookies);
        return html(page.contentSecurityPolicy())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy("Cookie")
                .eTag(page.etag(reader))
                .body(page.toBytes(reader));
    }

    @PutMapping("/api/articles")
    Article publish(@RequestBody byte[] json) {
        Article article = ArticleJson.read(json);
        pages.put(article.url().path(), renderer.page(article));
        return article;
    }

    /** The message has the place of the error. */
    @ExceptionHandler
    ProblemDetail invalid(ArticleJsonException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    @GetMapping("/preferences")
    void preferences(HttpServletRequest request, HttpServletResponse response) {
        PreferencesResponse answer = PreferencesResponse.to(request.getQueryString(), request::getHeader);
        answer.headers().forEach(response::setHeader);
        response.setStatus(answer.status());
    }

    /** The form is a static file, {@code /assets/desk.html}. */
    @PostMapping("/desk")
    ResponseEntity<byte[]> desk(@RequestParam MultipartFile file) throws IOException {
        Sanitized sanitized = BodySanitizer.news().sanitize(new String(file.getBytes(), UTF_8));
        Html start = Html.trusted("<!DOCTYPE html><html lang=\"en\"><title>Report</title><h1>Removed</h1>");
        Html page = Html.of(html -> html.html(start)
                .open("ul")
                .with(() ->
                        sanitized.removals().forEach(removal -> html.open("li").with(removal.toString()))));
        return html(renderer.contentSecurityPolicy(List.of())).body(page.toBytes());
    }

    private static BodyBuilder html(String contentSecurityPolicy) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, UTF_8))
                .header("Content-Security-Policy", contentSecurityPolicy);
    }
}
