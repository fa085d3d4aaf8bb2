package dev.lede.examples.frameworks;

import dev.lede.core.Article;
import dev.lede.core.json.ArticleJson;
import dev.lede.core.json.ArticleJsonException;
import dev.lede.render.ArticlePage;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;

/** Articles as pages and as JSON with Javalin, which compresses responses by itself. */
class JavalinNews {
    private final Map<String, ArticlePage> pages;
    private final ArticleRenderer renderer;

    /**
     * @param pages the pages by path, in place of a cache
     * @param renderer renders the articles that clients send
     */
    JavalinNews(Map<String, ArticlePage> pages, ArticleRenderer renderer) {
        this.pages = pages;
        this.renderer = renderer;
    }

    Javalin start(int port) {
        return Javalin.create(config -> {
                    routes(config.routes);
                    config.jetty.modifyServletContextHandler(
                            handler -> handler.addServlet(new ArticleServlet(pages), "/servlet/*"));
                })
                .start(port);
    }

    private void routes(RoutesConfig routes) {
        routes.get("/{name}", this::page);
        routes.put("/api/articles", this::publish);
        routes.exception(
                ArticleJsonException.class,
                (invalid, context) -> context.status(400).result(invalid.getMessage()));
    }

    private void page(Context context) {
        ArticlePage page = pages.get("/" + context.pathParam("name"));
        if (page == null) throw new NotFoundResponse();
        ReaderPreferences reader = ReaderPreferences.fromCookie(context.header("Cookie"));
        String etag = page.etag(reader);
        context.contentType("text/html; charset=utf-8")
                .header("Content-Security-Policy", page.contentSecurityPolicy())
                .header("Cache-Control", "private, no-cache")
                .header("ETag", etag)
                .header("Vary", "Cookie");
        String known = context.header("If-None-Match");
        if (known != null && known.contains(etag.substring("W/".length()))) context.status(304);
        else context.result(page.toBytes(reader));
    }

    private void publish(Context context) {
        Article article = ArticleJson.read(context.bodyAsBytes());
        pages.put(article.url().path(), renderer.page(article));
        context.contentType("application/json").result(ArticleJson.write(article));
    }
}
