package dev.lede.examples.newsroom;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** Sends responses. Supports conditional requests, byte ranges and compression. */
final class Delivery {
    /** The headers of all responses. */
    private static final Map<String, String> COMMON_HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            // /preferences redirects to the referrer, so the pages of this site need it.
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");

    /** Below this size, in bytes, the overhead of gzip exceeds what it saves. */
    private static final int MIN_COMPRESSED = 300;

    private Delivery() {}

    static void send(HttpExchange exchange, Request request, Response response) throws IOException {
        Response sent = compressed(request, inPart(request, unlessKnown(request, response)));
        COMMON_HEADERS.forEach(exchange.getResponseHeaders()::set);
        sent.headers().forEach(exchange.getResponseHeaders()::set);
        if (sent.stream() != null) {
            stream(exchange, request, sent.stream());
            return;
        }
        byte[] body = sent.body();
        if (request.isHead() || body.length == 0) {
            // Without a body, the JDK's server only sends a Content-Length that is set explicitly. 304 does not need
            // one.
            if (sent.status() != 304) exchange.getResponseHeaders().set("Content-Length", "" + body.length);
            exchange.sendResponseHeaders(sent.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(sent.status(), body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** Sends a body of unknown length, in chunks. A failure cuts it off, so that programs see that it is incomplete. */
    private static void stream(HttpExchange exchange, Request request, Consumer<OutputStream> stream)
            throws IOException {
        boolean isCompressed = request.acceptsGzip();
        if (isCompressed) exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, request.isHead() ? -1 : 0);
        if (request.isHead()) return;
        OutputStream body = exchange.getResponseBody();
        OutputStream out = isCompressed ? new GZIPOutputStream(body) : new BufferedOutputStream(body);
        try {
            stream.accept(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.close();
    }

    private static Response unlessKnown(Request request, Response response) {
        String etag = response.header("ETag");
        if (response.status() != 200 || etag == null || !request.hasAlready(etag)) return response;
        return response.with(304, new byte[0]);
    }

    private static Response inPart(Request request, Response response) {
        String etag = response.header("ETag");
        if (response.status() != 200 || etag == null || response.header("Accept-Ranges") == null) return response;
        Optional<String> wanted = request.range(etag).filter(ByteRange::isOne);
        if (wanted.isEmpty()) return response;
        int length = response.body().length;
        return ByteRange.of(wanted.get(), length)
                .map(range -> response.with(206, Arrays.copyOfRange(response.body(), range.first(), range.last() + 1))
                        .with("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + length))
                .orElseGet(() -> response.with(416, new byte[0]).with("Content-Range", "bytes */" + length));
    }

    private static Response compressed(Request request, Response response) {
        if (!response.isText() || response.body().length < MIN_COMPRESSED || !request.acceptsGzip()) return response;
        return response.with(response.status(), gzip(response.body())).with("Content-Encoding", "gzip");
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
