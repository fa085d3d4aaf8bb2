package dev.lede.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lede.core.Article;
import dev.lede.render.ArticlePage;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.PreferencesResponse;
import dev.lede.render.ReaderPreferences;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Serves the pages of articles as a host does: with their policy, for the preferences in a cookie, and with links that change
 * preferences. It also serves pages of a host, without a policy.
 */
final class PageServer implements AutoCloseable {
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "css", "text/css",
            "png", "image/png",
            "svg", "image/svg+xml",
            "vtt", "text/vtt",
            "wav", "audio/wav",
            "webm", "video/webm",
            "webp", "image/webp");

    private final HttpServer server;
    private final ArticleRenderer renderer;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Duration delay = Duration.ZERO;
    private int served;

    PageServer(ArticleRenderer renderer) {
        this.renderer = renderer;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::notFound);
        server.createContext("/preferences", this::preferences);
        server.createContext("/pictures/", this::sampleFile);
        server.createContext("/media/", this::sampleFile);
        server.createContext(HostPage.STYLESHEET, exchange -> send(exchange, "css", HostPage.bootstrap()));
        serve("/empty.html", "<!DOCTYPE html><html lang=\"en\"><title>Empty</title></html>");
        server.setExecutor(threads);
        server.start();
    }

    ArticleRenderer renderer() {
        return renderer;
    }

    /** Returns the URL of the server, without a slash at the end. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Returns the URL of an empty page. */
    String empty() {
        return origin() + "/empty.html";
    }

    String serve(Article article) {
        return serve(article, renderer);
    }

    /** Serves the page of an article by another renderer, and returns its URL. */
    String serve(Article article, ArticleRenderer renderer) {
        ArticlePage page = renderer.page(article);
        String path = pathFor(article);
        server.createContext(path, exchange -> page(exchange, page));
        return origin() + path;
    }

    /** Serves a host's page with a fragment, and returns its URL. */
    String serveFragment(Article article) {
        return serve(pathFor(article), HostPage.of(renderer, article));
    }

    /** Returns a new path in the directory of the article's language: URLs of its images are relative to it. */
    private String pathFor(Article article) {
        return "/" + article.language().toLanguageTag() + "/" + ++served + ".html";
    }

    /** Serves HTML at a path, which begins with a slash, and returns its URL. */
    String serve(String path, String html) {
        byte[] page = html.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> send(exchange, "html", page));
        return origin() + path;
    }

    /** Delays images, media, and the end of each page with its script, as on a slow network. */
    void delay(Duration delay) {
        this.delay = delay;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void page(HttpExchange exchange, ArticlePage page) throws IOException {
        ReaderPreferences reader =
                ReaderPreferences.fromCookie(exchange.getRequestHeaders().getFirst("Cookie"));
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", page.contentSecurityPolicy());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            page.writeTo(whole, reader);
            String html = whole.toString(StandardCharsets.UTF_8);
            int end = html.lastIndexOf("<script");
            OutputStream out = exchange.getResponseBody();
            out.write(html.substring(0, end).getBytes(StandardCharsets.UTF_8));
            out.flush();
            LockSupport.parkNanos(delay.toNanos());
            out.write(html.substring(end).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void preferences(HttpExchange exchange) throws IOException {
        PreferencesResponse answer =
                PreferencesResponse.to(exchange.getRequestURI().getRawQuery(), exchange.getRequestHeaders()::getFirst);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), -1);
        exchange.close();
    }

    private void sampleFile(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        LockSupport.parkNanos(delay.toNanos());
        send(exchange, path.substring(path.lastIndexOf('.') + 1), SampleArticles.file(path.substring(1)));
    }

    private static void send(HttpExchange exchange, String extension, byte[] content) throws IOException {
        String type = extension.equals("html") ? "text/html; charset=utf-8" : MEDIA_TYPES.get(extension);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, content.length);
        try (exchange) {
            exchange.getResponseBody().write(content);
        }
    }

    private void notFound(HttpExchange exchange) throws IOException {
        byte[] text = "not found".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(404, text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }
}
