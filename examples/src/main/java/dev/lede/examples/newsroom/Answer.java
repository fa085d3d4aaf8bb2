package dev.lede.examples.newsroom;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request gets: a status (RFC 9110, section 15), headers to which {@link Delivery} adds those of all, a body. */
final class Answer {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * A page that differs by reader and is asked for again each time, which costs next to nothing if it has not changed. Of
     * the policy's {@code connect-src} our scripts make no use: it is for programs that judge a page from inside of it, as
     * Lighthouse does, and ask for {@code robots.txt} there.
     */
    static Answer page(int status, byte[] html, String contentSecurityPolicy) {
        return new Answer(status, Map.of(), html)
                .with("Content-Type", "text/html; charset=utf-8")
                .with("Content-Security-Policy", contentSecurityPolicy + "; connect-src 'self'")
                .with("Cache-Control", status == 200 ? "private, no-cache" : "no-store")
                .with("Vary", "Cookie, Accept-Encoding");
    }

    /** A file that is the same for everybody. */
    static Answer file(String mediaType, byte[] content) {
        return new Answer(200, Map.of(), content)
                .with("Content-Type", mediaType)
                .with("Cache-Control", "public, max-age=604800");
    }

    /** Leads to another page of this server. */
    static Answer redirect(int status, String path) {
        return new Answer(status, Map.of(), new byte[0]).with("Location", path).with("Cache-Control", "no-cache");
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, Collections.unmodifiableMap(more), body);
    }

    /** The same headers over other content. */
    Answer with(int status, byte[] body) {
        return new Answer(status, headers, body);
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** The content, not to be changed; may be empty. */
    byte[] body() {
        return body;
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    /** Whether the content is text, which can be made smaller. */
    boolean isText() {
        String type = headers.getOrDefault("Content-Type", "");
        return type.startsWith("text/") || type.equals("image/svg+xml");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
