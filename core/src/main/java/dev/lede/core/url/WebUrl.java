package dev.lede.core.url;

import static dev.lede.core.check.Require.shown;

import dev.lede.core.check.PercentEncoding;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A URL that is safe in links and sources: http, https, mailto, tel or relative. Other URLs, such as those with the
 * scheme {@code javascript}, cannot be built.
 *
 * <p>URLs are parsed as browsers parse them (WHATWG URL): tabs and line breaks are removed, control characters and spaces
 * at the ends are trimmed, {@code \} before the query becomes {@code /}, scheme and host are lower-cased, IP addresses are
 * normalized. User names and passwords are removed. Everything else stays as written; only invisible characters and those
 * that the standard percent-encodes are encoded. Letters of any script, {@code (} and {@code '} stay.
 *
 * <pre>{@code
 * WebUrl.of("HTTPS://Example.org\\Երևան").value()   // https://example.org/Երևան
 * WebUrl.parse("java\tscript:alert(1)")             // empty
 * }</pre>
 */
public final class WebUrl implements ImageSource {
    /** The maximum length of a URL, in characters. RFC 9110 recommends that servers support at least 8,000 octets. */
    public static final int MAX_LENGTH = 8_192;

    private final UrlReader.Parts parts;

    private WebUrl(UrlReader.Parts parts) {
        this.parts = parts;
    }

    /**
     * Parses an untrusted URL.
     *
     * @param url any text
     * @return the URL; empty if browsers do not parse the text as an http, https, mailto, tel or relative URL, or if it
     *     is empty or longer than {@link #MAX_LENGTH}
     */
    public static Optional<WebUrl> parse(String url) {
        Objects.requireNonNull(url, "url");
        if (url.length() > MAX_LENGTH) return Optional.empty();
        UrlReader.Parts plain = PlainUrl.read(url);
        if (plain != null) return Optional.of(new WebUrl(plain));
        return parseAny(url);
    }

    /** Parses any URL; slower than {@link PlainUrl}. */
    static Optional<WebUrl> parseAny(String url) {
        return UrlReader.read(url)
                .map(WebUrl::new)
                // Encoding can lengthen a URL beyond what this method accepts.
                .filter(read -> read.value().length() <= MAX_LENGTH);
    }

    /**
     * Returns the URL for a text that is known to be valid, such as a constant.
     *
     * @param url an http, https, mailto, tel or relative URL
     * @return the URL
     * @throws IllegalArgumentException if {@link #parse} returns empty; the message contains the text
     */
    public static WebUrl of(String url) {
        return parse(url)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a URL of http, https, mailto or tel, nor a relative one: " + shown(url)));
    }

    @Override
    public String value() {
        return parts.written();
    }

    /**
     * Returns the scheme.
     *
     * @return {@code http}, {@code https}, {@code mailto} or {@code tel}; empty if the URL is relative or begins with
     *     {@code //}
     */
    public Optional<String> scheme() {
        return Optional.ofNullable(parts.scheme());
    }

    /**
     * Returns the host, lower-cased. Internationalized names stay as written, in Unicode or Punycode.
     *
     * @return the host without port; empty for mailto, tel and relative URLs
     */
    public Optional<String> host() {
        return Optional.ofNullable(parts.hostText());
    }

    /**
     * Returns scheme, host and port in ASCII, as a content security policy writes a source (CSP 3, host-source).
     *
     * @return for example {@code https://example.org:8443}; {@code example.org} for {@code //example.org/x};
     *     {@code https://xn--e1afmkfd.xn--p1ai} for a host in Cyrillic; empty if the URL has no host
     */
    public Optional<String> origin() {
        return host().map(host ->
                scheme().map(scheme -> scheme + "://").orElse("") + Punycode.host(host) + parts.portText());
    }

    /**
     * Returns the path.
     *
     * @return the part between the host and {@code ?} or {@code #}; may be empty
     */
    public String path() {
        return parts.pathText();
    }

    /**
     * Returns the query.
     *
     * @return the part between {@code ?} and {@code #}, without them; empty if the URL has no query
     */
    public Optional<String> query() {
        return Optional.ofNullable(parts.queryText());
    }

    /**
     * Returns the fragment.
     *
     * @return the part after {@code #}; empty if the URL has no fragment
     */
    public Optional<String> fragment() {
        return Optional.ofNullable(parts.fragmentText());
    }

    /**
     * Returns the fragment with its percent-encoding decoded, as browsers do to find the element with that id (WHATWG HTML,
     * select the indicated part). Invalid UTF-8 is decoded to U+FFFD.
     *
     * @return the decoded part after {@code #}; empty if the URL has no fragment
     */
    public Optional<String> decodedFragment() {
        return fragment().map(PercentEncoding::decoded);
    }

    /**
     * Returns whether the URL is relative to a site: it has neither scheme nor host.
     *
     * @return true for {@code /a}, {@code ../b}, {@code ?c} and {@code #d}; false for {@code //host}
     */
    public boolean isRelative() {
        return parts.scheme() == null && !parts.hasHost();
    }

    /**
     * Returns whether the URL is only a fragment, a target on the same page.
     *
     * @return true for {@code #d}
     */
    public boolean isInPage() {
        return value().startsWith("#");
    }

    /**
     * Returns whether the URL has a scheme and a host, so that it needs no base URL.
     *
     * @return true for {@code https://example.org/a}
     */
    public boolean isAbsolute() {
        return parts.scheme() != null && parts.hasHost();
    }

    /**
     * Returns whether a browser can load a page, an image or another file from the URL.
     *
     * @return false for {@code mailto:} and {@code tel:}
     */
    public boolean isFetchable() {
        return parts.scheme() == null || parts.hasHost();
    }

    /**
     * Resolves a URL against this base URL, as browsers do (RFC 3986, section 5.2; WHATWG URL).
     *
     * <pre>{@code
     * WebUrl.of("https://example.org/en/a").resolve(WebUrl.of("../ru/a"))   // https://example.org/ru/a
     * }</pre>
     *
     * @param written any URL; absolute, mailto and tel URLs are returned unchanged
     * @return the resolved URL; empty if it is longer than {@link #MAX_LENGTH}
     * @throws IllegalArgumentException if this URL is not {@linkplain #isAbsolute absolute}; the message contains it
     */
    public Optional<WebUrl> resolve(WebUrl written) {
        Objects.requireNonNull(written, "written");
        if (!isAbsolute()) {
            throw new IllegalArgumentException("the base URL must begin with https:// or http://: " + shown(value()));
        }
        return UrlResolver.resolve(this, written);
    }

    /**
     * Returns a copy with another query. The query is encoded as in {@link #of}: letters of any script and percent signs
     * stay; characters that a query cannot contain are percent-encoded (WHATWG URL, query percent-encode set), including
     * {@code #}, control and invisible characters. A relative URL stays relative. The query of a mailto URL contains header
     * fields (RFC 6068).
     *
     * <pre>{@code
     * WebUrl.of("/news?page=2#top").withQuery("page=3")   // /news?page=3#top
     * }</pre>
     *
     * @param query the query without {@code ?}, as {@link #query()} returns it; null removes the query, except that a URL
     *     that is only a query becomes {@code ?}
     * @return the URL
     * @throws IllegalArgumentException if the URL becomes longer than {@link #MAX_LENGTH}; the message contains the query
     */
    public WebUrl withQuery(@Nullable String query) {
        return changed(parts.withQuery(query), "query", query);
    }

    /**
     * Returns a copy with one more parameter at the end of the query. All characters of name and value except
     * {@code A-Z a-z 0-9 - . _ ~} are percent-encoded in UTF-8. A space becomes {@code %20}: web servers and mail programs
     * decode it, while mail programs do not decode {@code +}.
     *
     * <pre>{@code
     * WebUrl.of("/search?lang=en").withParameter("q", "ice & snow")   // /search?lang=en&q=ice%20%26%20snow
     * }</pre>
     *
     * @param name the name, not encoded
     * @param value the value, not encoded
     * @return the URL
     * @throws IllegalArgumentException if the URL becomes longer than {@link #MAX_LENGTH}; the message contains the query
     */
    public WebUrl withParameter(String name, String value) {
        String parameter = PercentEncoding.ofData(Objects.requireNonNull(name, "name")) + "="
                + PercentEncoding.ofData(Objects.requireNonNull(value, "value"));
        String before = query().filter(query -> !query.isEmpty())
                .map(query -> query + "&")
                .orElse("");
        return withQuery(before + parameter);
    }

    /**
     * Returns a copy with another fragment. The fragment is encoded as in {@link #of}: characters that a fragment cannot
     * contain are percent-encoded (WHATWG URL, fragment percent-encode set).
     *
     * @param fragment the fragment without {@code #}, as {@link #fragment()} returns it; null removes the fragment, except
     *     that a URL that is only a fragment becomes {@code #}
     * @return the URL
     * @throws IllegalArgumentException if the URL becomes longer than {@link #MAX_LENGTH}; the message contains the
     *     fragment
     */
    public WebUrl withFragment(@Nullable String fragment) {
        return changed(parts.withFragment(fragment), "fragment", fragment);
    }

    private static WebUrl changed(UrlReader.Parts parts, String part, @Nullable String value) {
        String written = parts.written();
        if (value != null && written.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "the " + part + " makes the URL longer than " + MAX_LENGTH + " characters: " + shown(value));
        }
        return new WebUrl(parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebUrl that && value().equals(that.value());
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    @Override
    public String toString() {
        return value();
    }
}
