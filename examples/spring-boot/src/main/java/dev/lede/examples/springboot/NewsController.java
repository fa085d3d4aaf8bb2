package dev.lede.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.core.Article;
import dev.lede.core.json.ArticleJson;
import dev.lede.core.json.ArticleJsonException;
import dev.lede.render.ArticlePage;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.PageSources;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.html.Html;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Removal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private record Published(Article article, ArticlePage page) {}

    /** In place of a database and a cache. Each page is rendered once for all readers. */
    private final Map<String, Published> published = new ConcurrentHashMap<>();

    private final ArticleRenderer renderer;

    NewsController(ArticleRenderer renderer) {
        this.renderer = renderer;
        publish(ArticleJson.read(getClass().getResourceAsStream("/ice.json")));
    }

    /** Spring answers 304 if the browser has the page. */
    @GetMapping("/{name}")
    ResponseEntity<byte[]> page(
            @PathVariable String name, @RequestHeader(name = "Cookie", required = false) String cookies) {
        ArticlePage page = find(name).page();
        ReaderPreferences reader = ReaderPreferences.fromCookie(cookies);
        return html(page.contentSecurityPolicy())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy("Cookie")
                .eTag(page.etag(reader))
                .body(page.toBytes(reader));
    }

    @GetMapping("/api/articles/{name}")
    Article json(@PathVariable String name) {
        return find(name).article();
    }

    @PutMapping("/api/articles")
    Article publish(@RequestBody byte[] json) {
        return publish(ArticleJson.read(json));
    }

    private Article publish(Article article) {
        published.put(article.url().path(), new Published(article, renderer.page(article)));
        return article;
    }

    /** The message has the place of the error. */
    @ExceptionHandler
    ProblemDetail invalid(ArticleJsonException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    /** Accepts navigations only, since an image in an article can have this URL. Redirects within the site. */
    @GetMapping("/preferences")
    ResponseEntity<Void> preferences(
            HttpServletRequest request,
            @RequestHeader(name = "Sec-Fetch-Mode", defaultValue = "navigate") String mode,
            @RequestHeader(name = "Sec-Fetch-Dest", defaultValue = "document") String destination,
            @RequestHeader(name = "Referer", defaultValue = "/") URI from) {
        if (!mode.equals("navigate") || !destination.equals("document"))
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        ReaderPreferences chosen = ReaderPreferences.fromQuery(request.getQueryString());
        String path = Objects.requireNonNullElse(from.getRawPath(), "").replaceFirst("^/+", "");
        String query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/" + path + query)
                .header("Set-Cookie", chosen.toSetCookie())
                .header("Cache-Control", "no-store")
                .build();
    }

    @GetMapping("/desk")
    ResponseEntity<byte[]> desk() {
        return desk(List.of());
    }

    @PostMapping("/desk")
    ResponseEntity<byte[]> desk(@RequestParam MultipartFile file) throws IOException {
        String untrusted = new String(file.getBytes(), UTF_8);
        return desk(BodySanitizer.news().sanitize(untrusted).removals());
    }

    private ResponseEntity<byte[]> desk(List<Removal> removals) {
        Html form = Html.trusted("""
                <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Desk</title>
                <form method="post" enctype="multipart/form-data">
                <label>HTML file <input type="file" name="file" required></label> <button>Check</button></form>""");
        Html page = Html.of(html -> html.html(form)
                .open("ul")
                .with(() -> removals.forEach(removal -> html.open("li").with(removal.toString()))));
        return html(renderer.contentSecurityPolicy(List.of(), PageSources.NONE.withForms("/")))
                .body(page.toBytes());
    }

    private static BodyBuilder html(String contentSecurityPolicy) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, UTF_8))
                .header("Content-Security-Policy", contentSecurityPolicy);
    }

    private Published find(String name) {
        return Optional.ofNullable(published.get("/" + name))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
