package dev.lede.examples.newsroom;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The response to a request: a status (RFC 9110, section 15), headers, and a body. {@link Delivery} adds the headers that
 * all responses share.
 */
final class Response {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Response(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * Returns a page. It depends on the reader, so browsers revalidate it each time, which is cheap if it has not changed.
     * Our scripts do not need {@code connect-src}: it is for tools such as Lighthouse, which fetch {@code robots.txt} from
     * within the page.
     */
    static Response page(int status, byte[] html, String contentSecurityPolicy) {
        return new Response(status, Map.of(), html)
                .with("Content-Type", "text/html; charset=utf-8")
                .with("Content-Security-Policy", contentSecurityPolicy + "; connect-src 'self'")
                .with("Cache-Control", status == 200 ? "private, no-cache" : "no-store")
                .with("Vary", "Cookie, Accept-Encoding");
    }

    /** Returns a file that is the same for all readers. */
    static Response file(String mediaType, byte[] content) {
        return new Response(200, Map.of(), content)
                .with("Content-Type", mediaType)
                .with("Cache-Control", "public, max-age=604800");
    }

    /** Returns a document for programs. They ask for it again and again, so a new article reaches them soon. */
    static Response document(String mediaType, byte[] content) {
        return new Response(200, Map.of(), content)
                .with("Content-Type", mediaType)
                .with("Content-Security-Policy", "default-src 'none'")
                .with("Cache-Control", "public, max-age=300")
                .with("ETag", "W/" + StaticFiles.tag(content))
                .with("Vary", "Accept-Encoding");
    }

    /** Redirects to another page of this server. */
    static Response redirect(int status, String path) {
        return new Response(status, Map.of(), new byte[0])
                .with("Location", path)
                .with("Cache-Control", "no-cache");
    }

    Response with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, Collections.unmodifiableMap(more), body);
    }

    /** Returns a copy with another status and body, and the same headers. */
    Response with(int status, byte[] body) {
        return new Response(status, headers, body);
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
