package dev.lede.examples.springboot3;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.core.Article;
import dev.lede.core.json.ArticleJson;
import dev.lede.core.json.ArticleJsonException;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.PreferencesResponse;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.sanitize.BodySanitizer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
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

    NewsController(ArticleRenderer renderer) throws IOException {
        this.renderer = renderer;
        publish(getClass().getResourceAsStream("/ice.json").readAllBytes());
    }

    @GetMapping("/{name}")
    String page(
            @PathVariable String name,
            @RequestHeader(name = "Cookie", required = false) String cookies,
            Model model,
            HttpServletResponse response) {
        Article article = articles.get("/" + name);
        if (article == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        response.setHeader("Content-Security-Policy", renderer.contentSecurityPolicy(List.of(article)));
        response.setHeader("Vary", "Cookie");
        response.setHeader("Cache-Control", "private, no-cache");
        model.addAttribute("article", article);
        model.addAttribute("head", renderer.head(article));
        model.addAttribute("fragment", renderer.fragment(article, ReaderPreferences.fromCookie(cookies)));
        model.addAttribute("script", renderer.script());
        return "article";
    }

    @PutMapping("/api/articles")
    @ResponseBody
    Article publish(@RequestBody byte[] json) {
        Article article = ArticleJson.read(json);
        articles.put(article.url().path(), article);
        return article;
    }

    /** The message has the place of the error. */
    @ExceptionHandler
    @ResponseBody
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
    String desk(@RequestParam MultipartFile file, Model model, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", renderer.contentSecurityPolicy(List.of()));
        String untrusted = new String(file.getBytes(), UTF_8);
        model.addAttribute("removals", BodySanitizer.news().sanitize(untrusted).removals());
        return "desk";
    }
}
