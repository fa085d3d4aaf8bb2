package dev.lede.render;

import dev.lede.render.holes.PageBytes;
import dev.lede.render.holes.Reader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 *
 * <p>A kept page holds its own markup and less than 1 KB more: about 20 KB for an article with 6 KB of text. The pages of a
 * renderer share the stylesheet, the scripts, the controls and the footer. {@link #withViews} and {@link #writeTo} together
 * allocate less than 200 bytes and copy the document to the stream; {@link #toBytes} allocates the document, which is about
 * 22 KB larger than the kept page if the assets are inlined.
 */
public final class ArticlePage {
    private final PageBytes<ReaderPreferences> bytes;
    private final String policy;
    private final OptionalLong views;

    ArticlePage(PageBytes<ReaderPreferences> bytes, String policy, OptionalLong views) {
        this.bytes = bytes;
        this.policy = policy;
        this.views = views;
    }

    /**
     * Writes the document for one reader, as UTF-8. Does not close the stream.
     *
     * @param out the stream
     * @param preferences the reader's theme and text size
     * @throws UncheckedIOException if writing to the stream fails
     */
    public void writeTo(OutputStream out, ReaderPreferences preferences) {
        Reader<ReaderPreferences> reader = reader(preferences);
        try {
            bytes.writeTo(out, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the document for one reader, as UTF-8.
     *
     * @param preferences the reader's theme and text size
     * @return a new array of exactly the bytes of the document
     */
    public byte[] toBytes(ReaderPreferences preferences) {
        return bytes.toBytes(reader(preferences));
    }

    /**
     * Returns the document for one reader.
     *
     * @param preferences the reader's theme and text size
     * @return the HTML, from {@code <!DOCTYPE html>} on
     */
    public String toHtml(ReaderPreferences preferences) {
        return new String(toBytes(preferences), StandardCharsets.UTF_8);
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
        return new ArticlePage(bytes, policy, OptionalLong.of(views));
    }

    /**
     * Returns the value of the {@code ETag} header for one reader (RFC 9110, section 8.8.3). It depends on the content of the
     * page and the preferences, not on the number of views: a host can answer 304 although the article has been read in the
     * meantime, and the reader then sees the number of the earlier response. Use {@link #etagWithViews} if each response
     * must show the current number. The tag is weak, because a proxy may compress the page. The page differs by cookie, so the
     * host must send {@code Vary: Cookie} too.
     *
     * <p>The first call hashes the page, which can take as long as rendering it; the result is kept.
     *
     * @param preferences the reader's theme and text size
     * @return a weak entity tag, with {@code W/} and quotation marks
     */
    public String etag(ReaderPreferences preferences) {
        return tag(preferences, "");
    }

    /**
     * Returns an entity tag like {@link #etag} that depends on the number of views, too. A page that is read often gets a new
     * tag with each view, so that hosts can rarely answer 304.
     *
     * @param preferences the reader's theme and text size
     * @return a weak entity tag, with {@code W/} and quotation marks
     */
    public String etagWithViews(ReaderPreferences preferences) {
        return tag(preferences, views.isPresent() ? "-" + views.getAsLong() : "");
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

    private String tag(ReaderPreferences preferences, String suffix) {
        return "W/\"" + bytes.hash(ReaderPreferences.READER) + "-"
                + preferences.theme().id() + "-" + preferences.textSize() + suffix + "\"";
    }

    private Reader<ReaderPreferences> reader(ReaderPreferences preferences) {
        return new Reader<>(Objects.requireNonNull(preferences, "preferences"), views);
    }
}
