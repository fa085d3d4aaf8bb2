package dev.lede.examples.springboot3;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.core.Article;
import dev.lede.core.json.ArticleJson;
import dev.lede.core.json.ArticleJsonException;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.sanitize.BodySanitizer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Pages, JSON, the reader's preferences, and a form that shows an editor what Lede removes. It has no log-in. */
@Controller
class NewsController {
    /** In place of a database. */
    private final Map<String, Article> articles = new ConcurrentHashMap<>();

    private final ArticleRenderer renderer;

    NewsController(ArticleRenderer renderer) {
        this.renderer = renderer;
        publish(ArticleJson.read(getClass().getResourceAsStream("/ice.json")));
    }

    @GetMapping("/{name}")
    String page(
            @PathVariable String name,
            @RequestHeader(name = "Cookie", required = false) String cookies,
            Model model,
            HttpServletResponse response) {
        Article article = find(name);
        protect(response, List.of(article));
        response.setHeader("Vary", "Cookie");
        response.setHeader("Cache-Control", "private, no-cache");
        model.addAttribute("article", article);
        model.addAttribute("head", renderer.head(article));
        model.addAttribute("fragment", renderer.fragment(article, ReaderPreferences.fromCookie(cookies)));
        model.addAttribute("script", renderer.script());
        return "article";
    }

    @GetMapping("/api/articles/{name}")
    @ResponseBody
    Article json(@PathVariable String name) {
        return find(name);
    }

    @PutMapping("/api/articles")
    @ResponseBody
    Article publish(@RequestBody byte[] json) {
        return publish(ArticleJson.read(json));
    }

    private Article publish(Article article) {
        articles.put(article.url().path(), article);
        return article;
    }

    /** The message has the place of the error. */
    @ExceptionHandler
    @ResponseBody
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
    String desk(HttpServletResponse response) {
        protect(response, List.of());
        return "desk";
    }

    @PostMapping("/desk")
    String desk(@RequestParam MultipartFile file, Model model, HttpServletResponse response) throws IOException {
        protect(response, List.of());
        String untrusted = new String(file.getBytes(), UTF_8);
        model.addAttribute("removals", BodySanitizer.news().sanitize(untrusted).removals());
        return "desk";
    }

    private void protect(HttpServletResponse response, List<Article> shown) {
        response.setHeader("Content-Security-Policy", renderer.contentSecurityPolicy(shown));
    }

    private Article find(String name) {
        return Optional.ofNullable(articles.get("/" + name))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
