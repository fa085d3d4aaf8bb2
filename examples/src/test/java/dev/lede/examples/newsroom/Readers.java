package dev.lede.examples.newsroom;

import dev.lede.examples.newsroom.database.Database;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A newsroom with its own database, and clients that send requests to it. */
final class Readers implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Newsroom newsroom;

    private Readers(Database database) {
        newsroom = Newsroom.open(0, "", database, true, new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    static Readers of(Path folder) {
        return of(Database.file(folder.resolve("newsroom")));
    }

    static Readers of(Database database) {
        return new Readers(database);
    }

    Newsroom newsroom() {
        return newsroom;
    }

    String url() {
        return newsroom.url();
    }

    /** Returns the log of the newsroom. */
    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        return ask("GET", url(), path, headers);
    }

    HttpResponse<byte[]> send(String method, String path, String... headers) {
        return ask(method, url(), path, headers);
    }

    /** Sends a form. */
    HttpResponse<byte[]> post(String path, String body, String... headers) {
        return ask("POST", url(), path, BodyPublishers.ofString(body), headers);
    }

    static HttpResponse<byte[]> ask(String method, String server, String path, String... headers) {
        return ask(method, server, path, BodyPublishers.noBody(), headers);
    }

    private static HttpResponse<byte[]> ask(
            String method, String server, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server + path)).method(method, body);
        if (headers.length > 0) request.headers(headers);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(method + " " + path, e);
        }
    }

    /** Returns the response to a raw request, which no HTTP client normalizes. */
    String raw(String request) throws IOException {
        return raw(request, "x");
    }

    /** Returns the response to a raw request with the given host. */
    String raw(String request, String host) throws IOException {
        int port = URI.create(url()).getPort();
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((request + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static Document html(HttpResponse<byte[]> response) {
        return Jsoup.parse(text(response));
    }

    static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        newsroom.close();
    }
}
