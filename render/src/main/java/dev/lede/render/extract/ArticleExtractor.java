package dev.lede.render.extract;

import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.sanitize.BodySanitizer;
import java.nio.charset.Charset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on any web page: headline, byline, dates, language and other metadata with their origins, and the
 * body, sanitized, without navigation, share bars, related articles, newsletters, cookie notices and comments.
 *
 * <p>Accepts any page and never throws because of it. The time is proportional to the length; what is beyond 6,000,000
 * characters or 400,000 elements is not read. Immutable and thread-safe. Nothing is loaded from the network.
 *
 * <pre>{@code
 * ArticleDraft draft = ArticleExtractor.builder().build().extract(html, "https://lake.example/2026/04/ice");
 * draft.origins().forEach((field, origin) -> System.out.println(field + " from " + origin));
 * }</pre>
 *
 * <p>The report of the sanitizer is about the elements of the article. Its lines and columns count in the HTML of these
 * elements, not in the page.
 */
public final class ArticleExtractor {
    private final BodySanitizer sanitizer;

    private ArticleExtractor(Builder builder) {
        this.sanitizer = builder.sanitizer;
    }

    /** {@return a builder with the default settings} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Extracts the article of a page.
     *
     * @param html the HTML of the page, any string
     * @param url the absolute URL of the page, the base of its relative URLs
     * @return the draft; without body, and with a notice, if the page has no text
     * @throws IllegalArgumentException if the URL is not an absolute web URL; the message contains it
     */
    public ArticleDraft extract(String html, WebUrl url) {
        Objects.requireNonNull(html, "html");
        RequireUrl.absolute(Objects.requireNonNull(url, "url"), "the URL of a page");
        BodySanitizer resolving = sanitizer.toBuilder().baseUrl(url).build();
        return new PageReader(ParsedPage.of(html), url, resolving).draft();
    }

    /**
     * Extracts the article of a page, see {@link #extract(String, WebUrl)}.
     *
     * @param html the HTML of the page, any string
     * @param url the absolute URL of the page, the base of its relative URLs
     * @return the draft
     * @throws IllegalArgumentException if the URL is not an absolute web URL; the message contains it
     */
    public ArticleDraft extract(String html, String url) {
        return extract(html, WebUrl.of(Objects.requireNonNull(url, "url")));
    }

    /**
     * Extracts the article of a page as it was fetched. The encoding is that of a byte order mark, of the server or of
     * the page (WHATWG HTML, determining the character encoding); without any, UTF-8 if the bytes are valid, otherwise
     * windows-1252.
     *
     * @param bytes the bytes of the page
     * @param declared the encoding that the server declares in {@code Content-Type}; null if it declares none
     * @param url the absolute URL of the page, the base of its relative URLs
     * @return the draft
     * @throws IllegalArgumentException if the URL is not an absolute web URL; the message contains it
     */
    public ArticleDraft extract(byte[] bytes, @Nullable Charset declared, String url) {
        Objects.requireNonNull(bytes, "bytes");
        return extract(PageEncoding.decode(bytes, declared), url);
    }

    /** Configures an {@link ArticleExtractor}. Not thread-safe. */
    public static final class Builder {
        private BodySanitizer sanitizer = BodySanitizer.news();

        private Builder() {}

        /**
         * Sets the sanitizer of body, standfirst and captions. Its base URL is replaced by the URL of each page.
         * Default: {@link BodySanitizer#news()}.
         *
         * @param sanitizer the sanitizer
         * @return this
         */
        public Builder sanitizer(BodySanitizer sanitizer) {
            this.sanitizer = Objects.requireNonNull(sanitizer, "sanitizer");
            return this;
        }

        /** {@return an extractor with these settings} */
        public ArticleExtractor build() {
            return new ArticleExtractor(this);
        }
    }
}
