package dev.lede.render;

import dev.lede.core.check.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * An article as a whole HTML document: rendered once, served to every reader with their own theme and text size. Immutable,
 * safe to share between threads.
 *
 * <pre>{@code
 * ReaderPreferences reader = ReaderPreferences.fromCookie(request.header("Cookie"));
 * response.header("Content-Type", "text/html; charset=utf-8");
 * response.header("Content-Security-Policy", page.contentSecurityPolicy());
 * response.header("ETag", page.etag(reader));
 * response.header("Vary", "Cookie");
 * page.writeTo(response.outputStream(), reader);
 * }</pre>
 */
public final class ArticlePage {
    private final List<Part> parts;
    private final String hash;
    private final String policy;
    private final OptionalLong views;

    private ArticlePage(List<Part> parts, String hash, String policy, OptionalLong views) {
        this.parts = parts;
        this.hash = hash;
        this.policy = policy;
        this.views = views;
    }

    static ArticlePage of(List<Part> parts, String policy, OptionalLong views) {
        // The hash is of the page as it is without views, so that a page keeps it while its views are counted.
        byte[] content = Part.join(parts, Reader.DEFAULT);
        return new ArticlePage(parts, HexFormat.of().formatHex(Sha256.of(content), 0, 8), policy, views);
    }

    /**
     * Writes the document as one reader sees it, as UTF-8. Does not close the stream.
     *
     * @param out where to
     * @param preferences how the reader wants it
     * @throws UncheckedIOException if the stream fails
     */
    public void writeTo(OutputStream out, ReaderPreferences preferences) {
        Reader reader = new Reader(Objects.requireNonNull(preferences, "preferences"), views);
        try {
            for (Part part : parts) out.write(part.utf8(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The document as one reader sees it.
     *
     * @param preferences how the reader wants it
     * @return HTML
     */
    public String toHtml(ReaderPreferences preferences) {
        byte[] utf8 = Part.join(parts, new Reader(Objects.requireNonNull(preferences, "preferences"), views));
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /**
     * This page, read by so many. Nothing is rendered again.
     *
     * @param views how often the article was read, 0 or more
     * @return the page
     * @throws IllegalArgumentException if the number is negative
     */
    public ArticlePage withViews(long views) {
        if (views < 0) throw new IllegalArgumentException("views cannot be negative: " + views);
        return new ArticlePage(parts, hash, policy, OptionalLong.of(views));
    }

    /**
     * The value of the {@code ETag} header for one reader (RFC 9110, section 8.8.3). It is weak: two pages of the same tag
     * say the same, though a proxy may have compressed one. The page differs by cookie, so the host must add {@code Vary:
     * Cookie}.
     *
     * @param preferences how the reader wants the page
     * @return a weak entity tag, with {@code W/} and quotes
     */
    public String etag(ReaderPreferences preferences) {
        String read = views.isPresent() ? "-" + views.getAsLong() : "";
        return "W/\"" + hash + "-" + preferences.theme().id() + "-" + preferences.textSize() + read + "\"";
    }

    /**
     * The value of the {@code Content-Security-Policy} header: nothing but what this page needs, inline style and script by
     * their hashes. {@code img-src} and {@code media-src} list hosts in up to 4,096 characters each; a longer list becomes
     * {@code https:}, and {@code http:} where one of the sources needs it.
     *
     * @return one complete policy, beginning with {@code default-src 'none'}
     */
    public String contentSecurityPolicy() {
        return policy;
    }

    /** The document for a reader of whom nothing is known. */
    @Override
    public String toString() {
        return toHtml(ReaderPreferences.DEFAULT);
    }
}
