package dev.lede.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lede.core.Article;
import dev.lede.render.ArticlePage;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Serves the samples' pages as a host would: with their policy, by cookie, and with links for preferences. */
final class PageServer implements AutoCloseable {
    private final HttpServer server;
    private final ArticleRenderer renderer;

    PageServer(ArticleRenderer renderer) {
        this.renderer = renderer;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::notFound);
        server.createContext("/preferences", this::preferences);
        server.createContext("/pictures/", this::file);
        server.createContext("/media/", this::file);
        server.start();
    }

    String serve(Article article) {
        String path =
                "/" + article.language().toLanguageTag() + "/" + Integer.toHexString(article.hashCode()) + ".html";
        ArticlePage page = renderer.page(article);
        server.createContext(path, exchange -> page(exchange, page));
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The article as a fragment of a page that is not Lede's. */
    String serveFragment(Article article) {
        String path = "/" + article.language().toLanguageTag() + "/fragment.html";
        String page =
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title>" + renderer.styles()
                        + "</head><body>" + renderer.fragment(article) + renderer.script() + "</body></html>";
        server.createContext(path, exchange -> {
            byte[] content = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void page(HttpExchange exchange, ArticlePage page) throws IOException {
        ReaderPreferences reader =
                ReaderPreferences.fromCookie(exchange.getRequestHeaders().getFirst("Cookie"));
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", page.contentSecurityPolicy());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            page.writeTo(exchange.getResponseBody(), reader);
        }
    }

    private void preferences(HttpExchange exchange) throws IOException {
        ReaderPreferences chosen =
                ReaderPreferences.fromQuery(exchange.getRequestURI().getRawQuery());
        exchange.getResponseHeaders().set("Set-Cookie", chosen.toSetCookie());
        exchange.getResponseHeaders()
                .set("Location", exchange.getRequestHeaders().getFirst("Referer"));
        exchange.sendResponseHeaders(303, -1);
        exchange.close();
    }

    private void file(HttpExchange exchange) throws IOException {
        byte[] content = SampleArticles.file(exchange.getRequestURI().getPath().substring(1));
        String type =
                exchange.getRequestURI().getPath().endsWith(".svg") ? "image/svg+xml" : "application/octet-stream";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    private void notFound(HttpExchange exchange) throws IOException {
        byte[] text = "not found".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(404, text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }
}
