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
 * The complete HTML document of an article: rendered once, then served to each reader with their own theme and text size.
 * Thread-safe; hosts should cache it.
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
        // The hash excludes the views, so that withViews need not compute it again.
        byte[] content = Part.join(parts, Reader.DEFAULT);
        return new ArticlePage(parts, HexFormat.of().formatHex(Sha256.of(content), 0, 8), policy, views);
    }

    /**
     * Writes the document for one reader, as UTF-8. Does not close the stream.
     *
     * @param out the stream
     * @param preferences the reader's theme and text size
     * @throws UncheckedIOException if writing to the stream fails
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
     * Returns the document for one reader.
     *
     * @param preferences the reader's theme and text size
     * @return the HTML, from {@code <!DOCTYPE html>} on
     */
    public String toHtml(ReaderPreferences preferences) {
        byte[] utf8 = Part.join(parts, new Reader(Objects.requireNonNull(preferences, "preferences"), views));
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /**
     * Returns a copy of the page with the given number of views. The article is not rendered again.
     *
     * @param views how often the article was read; 0 or more
     * @return the copy
     * @throws IllegalArgumentException if the number is negative
     */
    public ArticlePage withViews(long views) {
        if (views < 0) throw new IllegalArgumentException("views cannot be negative: " + views);
        return new ArticlePage(parts, hash, policy, OptionalLong.of(views));
    }

    /**
     * Returns the value of the {@code ETag} header for one reader (RFC 9110, section 8.8.3). It depends on the content of the
     * page, the preferences and the number of views. The tag is weak, because a proxy may compress the page. The page
     * differs by cookie, so the host must send {@code Vary: Cookie} too.
     *
     * @param preferences the reader's theme and text size
     * @return a weak entity tag, with {@code W/} and quotation marks
     */
    public String etag(ReaderPreferences preferences) {
        String read = views.isPresent() ? "-" + views.getAsLong() : "";
        return "W/\"" + hash + "-" + preferences.theme().id() + "-" + preferences.textSize() + read + "\"";
    }

    /**
     * Returns the value of the {@code Content-Security-Policy} header (CSP 3). It allows only what this page loads; inline
     * styles and scripts are allowed by their hashes. {@code img-src} and {@code media-src} list at most 4,096 characters of
     * hosts each; a longer list is replaced by {@code https:}, and {@code http:} if one of the sources needs it.
     *
     * @return one complete policy, starting with {@code default-src 'none'}
     */
    public String contentSecurityPolicy() {
        return policy;
    }

    /** Returns the document for a reader without preferences. */
    @Override
    public String toString() {
        return toHtml(ReaderPreferences.DEFAULT);
    }
}
