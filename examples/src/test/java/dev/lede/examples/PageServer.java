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
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Serves the samples' pages as a host would: with their policy, by cookie, and with links for preferences. Beside them it
 * serves pages of a host's own, without a policy.
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

    /** The server's address, without a slash at its end. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The address of a page with nothing on it. */
    String empty() {
        return origin() + "/empty.html";
    }

    String serve(Article article) {
        return serve(article, renderer);
    }

    /** The article's page, as another renderer makes it. */
    String serve(Article article, ArticleRenderer renderer) {
        ArticlePage page = renderer.page(article);
        String path = pathFor(article);
        server.createContext(path, exchange -> page(exchange, page));
        return origin() + path;
    }

    /** The article as a fragment of a page that is not Lede's. */
    String serveFragment(Article article) {
        return serve(pathFor(article), HostPage.of(renderer, article));
    }

    /** A new one, in the folder of the article's language: its pictures are named from there. */
    private String pathFor(Article article) {
        return "/" + article.language().toLanguageTag() + "/" + ++served + ".html";
    }

    /** A page as it stands, at a path that begins with a slash. */
    String serve(String path, String html) {
        byte[] page = html.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> send(exchange, "html", page));
        return origin() + path;
    }

    /** From now on, pictures and films come as late as over a long line. */
    void sendFilesAfter(Duration delay) {
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
