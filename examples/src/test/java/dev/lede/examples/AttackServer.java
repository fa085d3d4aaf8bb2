package dev.lede.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the attacked pages, and answers for all other hosts: it records the requests to them. */
final class AttackServer implements AutoCloseable {
    /** A page and its content security policy; empty if it has none. */
    record Served(String html, String policy) {}

    private static final byte[] PIXEL = {
        'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, -128, 0, 0, 0, 0, 0, -1, -1, -1, 33, -7, 4, 1, 0, 0, 0, 0, 44, 0, 0,
        0, 0, 1, 0, 1, 0, 0, 2, 1, 68, 0, 59
    };

    private final HttpServer server;
    // Unlimited: each connection with https occupies a thread, since the server only speaks http.
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Served> pages = new ConcurrentHashMap<>();
    private final Map<String, List<String>> requests = new ConcurrentHashMap<>();

    AttackServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** Serves a page at a path and returns its URL. */
    String serve(String path, Served page) {
        pages.put(path, page);
        return url(path);
    }

    /** Returns the requests to a host, each as {@code //host/path}. */
    List<String> requestsTo(String host) {
        return requests.getOrDefault(host, List.of());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String path = exchange.getRequestURI().toString();
        String name = host.replaceAll(":\\d+$", "");
        if (!name.equals("127.0.0.1")) {
            requests.computeIfAbsent(name, key -> new CopyOnWriteArrayList<>()).add("//" + name + path);
            // The document of a frame has another origin; only the request for it matters.
            if (exchange.getRequestHeaders()
                    .getOrDefault("Sec-Fetch-Dest", List.of(""))
                    .contains("iframe")) {
                send(exchange, "text/html", "elsewhere".getBytes(StandardCharsets.UTF_8));
                return;
            }
        }
        Served page = pages.get(exchange.getRequestURI().getPath());
        if (page != null) {
            if (!page.policy().isEmpty()) exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
            send(exchange, "text/html; charset=utf-8", page.html().getBytes(StandardCharsets.UTF_8));
        } else if (path.contains(".css")) {
            send(exchange, "text/css", new byte[0]);
        } else if (path.contains(".gif") || !name.equals("127.0.0.1")) {
            send(exchange, "image/gif", PIXEL);
        } else {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }
}
