package dev.lede.examples.newsroom;

import dev.lede.render.PreferencesResponse;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The response to a request: a status (RFC 9110, section 15), headers, and a body. {@link Delivery} adds the headers that
 * all responses share.
 */
final class Response {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final @Nullable Consumer<OutputStream> stream;

    private Response(int status, Map<String, String> headers, byte[] body, @Nullable Consumer<OutputStream> stream) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.stream = stream;
    }

    private Response(int status, byte[] body) {
        this(status, Map.of(), body, null);
    }

    /**
     * Returns a page. It depends on the reader, so browsers revalidate it each time, which is cheap if it has not changed.
     * Our scripts do not need {@code connect-src}: it is for tools such as Lighthouse, which fetch {@code robots.txt} from
     * within the page.
     */
    static Response page(int status, byte[] html, String contentSecurityPolicy) {
        return new Response(status, html)
                .with("Content-Type", "text/html; charset=utf-8")
                .with("Content-Security-Policy", contentSecurityPolicy + "; connect-src 'self'")
                .with("Cache-Control", status == 200 ? "private, no-cache" : "no-store")
                .with("Vary", "Cookie, Accept-Encoding");
    }

    /** Returns a file that is the same for all readers. */
    static Response file(String mediaType, byte[] content) {
        return new Response(200, content)
                .with("Content-Type", mediaType)
                .with("Cache-Control", "public, max-age=604800");
    }

    /** Returns a document for programs. They ask for it again and again, so a new article reaches them soon. */
    static Response document(String mediaType, byte[] content) {
        return document(new Response(200, content), mediaType, "W/" + StaticFiles.tag(content));
    }

    /**
     * Returns a document for programs that is sent while it is made, since it is too large for the memory.
     *
     * @param etag the entity tag, which changes with the document
     * @param stream writes the document; not called if the reader has it already
     */
    static Response streamed(String mediaType, String etag, Consumer<OutputStream> stream) {
        return document(new Response(200, Map.of(), new byte[0], stream), mediaType, etag);
    }

    private static Response document(Response response, String mediaType, String etag) {
        return response.with("Content-Type", mediaType)
                .with("Content-Security-Policy", "default-src 'none'")
                .with("Cache-Control", "public, max-age=300")
                .with("ETag", etag)
                .with("Vary", "Accept-Encoding");
    }

    /** Redirects to another page of this server. */
    static Response redirect(int status, String path) {
        return new Response(status, new byte[0]).with("Location", path).with("Cache-Control", "no-cache");
    }

    /** Converts the library's response. */
    static Response of(PreferencesResponse answer) {
        return new Response(answer.status(), answer.headers(), new byte[0], null);
    }

    Response with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, Collections.unmodifiableMap(more), body, stream);
    }

    /** Returns a copy with another status and body, and the same headers. */
    Response with(int status, byte[] body) {
        return new Response(status, headers, body, null);
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** Returns the body, which callers must not modify; may be empty. */
    byte[] body() {
        return body;
    }

    /** Returns what writes the body; null if {@link #body} has it. */
    @Nullable
    Consumer<OutputStream> stream() {
        return stream;
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    /** Returns whether the body is text, which can be compressed. */
    boolean isText() {
        String type = headers.getOrDefault("Content-Type", "");
        return type.startsWith("text/") || type.endsWith("xml") || type.endsWith("json");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
