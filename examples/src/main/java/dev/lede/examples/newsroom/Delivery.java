package dev.lede.examples.newsroom;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Sends answers: only what the browser has not got, only the part it wants, as small as it can read it. */
final class Delivery {
    /** What every answer says, whatever it holds. */
    private static final Map<String, String> OF_ALL = Map.of(
            "X-Content-Type-Options", "nosniff",
            // Own pages must hear where a reader comes from: that is where /preferences leads back to.
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");

    /** Below it, gzip's own frame eats up what it saves. */
    private static final int WORTH_COMPRESSING = 300;

    private Delivery() {}

    static void send(HttpExchange exchange, Request request, Answer answer) throws IOException {
        Answer sent = compressed(request, inPart(request, unlessKnown(request, answer)));
        OF_ALL.forEach(exchange.getResponseHeaders()::set);
        sent.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = sent.body();
        if (request.isHead() || body.length == 0) {
            // The JDK writes no length where no content follows, except what it is told by hand; 304 needs none.
            if (sent.status() != 304) exchange.getResponseHeaders().set("Content-Length", "" + body.length);
            exchange.sendResponseHeaders(sent.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(sent.status(), body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static Answer unlessKnown(Request request, Answer answer) {
        String etag = answer.header("ETag");
        if (answer.status() != 200 || etag == null || !request.hasAlready(etag)) return answer;
        return answer.with(304, new byte[0]);
    }

    private static Answer inPart(Request request, Answer answer) {
        String etag = answer.header("ETag");
        if (answer.status() != 200 || etag == null || answer.header("Accept-Ranges") == null) return answer;
        Optional<String> wanted = request.range(etag).filter(ByteRange::isOne);
        if (wanted.isEmpty()) return answer;
        int length = answer.body().length;
        return ByteRange.of(wanted.get(), length)
                .map(range -> answer.with(206, Arrays.copyOfRange(answer.body(), range.first(), range.last() + 1))
                        .with("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + length))
                .orElseGet(() -> answer.with(416, new byte[0]).with("Content-Range", "bytes */" + length));
    }

    private static Answer compressed(Request request, Answer answer) {
        if (!answer.isText() || answer.body().length < WORTH_COMPRESSING || !request.takesGzip()) return answer;
        return answer.with(answer.status(), gzip(answer.body())).with("Content-Encoding", "gzip");
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
